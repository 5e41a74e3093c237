using System.Globalization;
using System.Text.RegularExpressions;
using HybridCareers.Content;
using HybridCareers.Importing.Articles;
using HybridCareers.Tests.Support;
using Xunit.Abstractions;

namespace HybridCareers.Tests.Importing.Articles;

/// <summary>How much of what articles say is found, and how much of what is found they say: field by field, against lists written by hand beside the samples.</summary>
public partial class FieldScoresTests(ITestOutputHelper output)
{
    private static readonly string[] Main = ["role", "day", "ask", "pay"];

    [Fact]
    public void Fields_of_articles_of_every_form_are_found_and_nothing_is_invented()
    {
        var scores = new SortedDictionary<string, Score>(StringComparer.Ordinal);
        foreach (var gold in Directory.GetFiles(Path.Combine(Repository.Root, "tests", "HybridCareers.Tests", "Importing", "Articles", "Samples"), "*.gold").Order(StringComparer.Ordinal))
        {
            var file = Path.GetFileName(Directory.GetFiles(Path.GetDirectoryName(gold)!, Path.GetFileNameWithoutExtension(gold) + ".*").Single(name => !name.EndsWith(".gold", StringComparison.Ordinal)));
            var (wanted, found) = (Read(File.ReadAllLines(gold)), Facts(Samples.Read(file)));
            foreach (var field in wanted.Concat(found).Select(fact => fact.Field).Distinct())
            {
                if (!scores.TryGetValue(field, out var score))
                    scores.Add(field, score = new());
                score.Add(file, [.. wanted.Where(fact => fact.Field == field).Select(fact => fact.Says)], [.. found.Where(fact => fact.Field == field).Select(fact => fact.Says)]);
            }
        }

        output.WriteLine($"{"field",-14}{"wanted",7}{"found",7}{"right",7}{"precision",11}{"recall",8}");
        foreach (var (field, score) in scores)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{field,-14}{score.Wanted,7}{score.Found,7}{score.Right,7}{score.Precision,11:F3}{score.Recall,8:F3}"));
        foreach (var line in scores.SelectMany(score => score.Value.Lines.Select(line => $"{score.Key} {line}")))
            output.WriteLine(line);
        foreach (var field in Main)
            (scores[field].Precision, scores[field].Recall).Should().Match<(double Precision, double Recall)>(score => score.Precision >= 0.95 && score.Recall >= 0.95, field);
        scores.Should().OnlyContain(score => score.Value.Precision >= 0.9 && score.Value.Recall >= 0.9);
    }

    /// <summary>Lines of <c>field: words</c>; what stands under a role is the role's.</summary>
    private static List<(string Field, string Says)> Read(string[] lines)
    {
        var (facts, role) = (new List<(string, string)>(), "");
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            var (field, says) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..]);
            role = field == "role" ? says : role;
            facts.Add((field, field is "role" or "row" or "driver" or "project" or "habit" or "development" ? Fold(says) : Fold($"{role} | {says}")));
        }

        return facts;
    }

    private static List<(string Field, string Says)> Facts(ParsedArticle article)
    {
        var facts = new List<(string Field, string Says)>();
        var titles = article.Candidates.Where(candidate => candidate.Kind == EntryKind.Role).ToDictionary(candidate => candidate.Slug, candidate => candidate.Content.Name, StringComparer.Ordinal);
        foreach (var role in article.Of<RoleContent>())
        {
            facts.Add(("role", role.Title));
            facts.AddRange(role.Day.Select(says => ("day", $"{role.Title} | {says.Text}")));
            facts.AddRange(role.NextPositions.Select(says => ("next", $"{role.Title} | {says.Text}")));
            facts.AddRange(role.Pay.Figures.Select(pay => ("pay", $"{role.Title} | {pay.Min ?? pay.Median ?? 0}-{pay.Max ?? pay.Median ?? 0} {pay.Currency} {pay.Period}")));
            if (role.Demand.SourceWord is { } word)
                facts.Add(("demand", $"{role.Title} | {word}"));
        }

        facts.AddRange(article.Asks.Select(ask => ("ask", $"{titles[ask.Role]} | {ask.Text}")));
        facts.AddRange(article.Education.Select(says => ("education", $"{titles[says.Role]} | {says.Says.Text}")));
        facts.AddRange(article.Of<ComparisonContent>().SelectMany(table => table.Rows).Select(row => ("row", row.Label)));
        facts.AddRange(article.Of<DriverContent>().Select(driver => ("driver", driver.Title)));
        facts.AddRange(article.Of<DevelopmentContent>().Select(development => ("development", development.Title)));
        facts.AddRange(article.Of<ProjectContent>().Select(project => ("project", project.Title)));
        facts.AddRange(article.Of<PathContent>().SelectMany(path => path.Stages).Where(stage => stage.Kind == StageKind.Engage).SelectMany(stage => stage.Steps).Select(step => ("habit", step.Title)).Distinct());
        return facts.ConvertAll(fact => (fact.Field, Fold(fact.Says)));
    }

    private static string Fold(string text) => Spaces().Replace(text, " ").Trim().TrimEnd('.').ToLowerInvariant();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();

    private sealed class Score
    {
        public int Wanted { get; private set; }

        public int Found { get; private set; }

        public int Right { get; private set; }

        public List<string> Lines { get; } = [];

        public double Precision => Found == 0 ? 1 : (double)Right / Found;

        public double Recall => Wanted == 0 ? 1 : (double)Right / Wanted;

        public void Add(string file, List<string> wanted, List<string> found)
        {
            (Wanted, Found) = (Wanted + wanted.Count, Found + found.Count);
            foreach (var fact in wanted)
            {
                if (found.Remove(fact))
                    Right++;
                else
                    Lines.Add($"missed in {file}: {fact}");
            }

            Lines.AddRange(found.Select(fact => $"invented in {file}: {fact}"));
        }
    }
}
