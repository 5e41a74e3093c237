using HybridCareers.Importing.Articles;
using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Tests.Importing.Articles.Outlines;

public class PassageMatcherTests
{
    private const string Old = "# Kites\n\n## Wind\n\nWind lifts every kite. Rain ruins the paper of it.\n\n## String\n\nA string should be longer than the field. Nobody sells it.\n";

    [Fact]
    public void The_same_article_changes_nothing() =>
        Match(Old).Should().OnlyContain(match => match.Change == PassageChange.Same && match.Score == 1);

    [Fact]
    public void Every_sentence_is_told_what_became_of_it()
    {
        var now = "# Kites\n\n## String\n\nA string should be much longer than the field. Rain ruins the paper of it.\n\n## Wind\n\nWind lifts every kite. Snow is new here.\n";

        Match(now).Select(match => (match.Change, match.Old?.Text ?? match.New!.Text)).Should().Equal(
            (PassageChange.Same, "Wind lifts every kite."), (PassageChange.Moved, "Rain ruins the paper of it."), (PassageChange.Changed, "A string should be longer than the field."),
            (PassageChange.Gone, "Nobody sells it."), (PassageChange.Added, "Snow is new here."));
    }

    [Fact]
    public void Another_form_of_the_same_article_changes_nothing()
    {
        var html = OutlineReader.Read("<h1>Kites</h1><h2>Wind</h2><p>Wind lifts every kite. Rain ruins the paper of it.</p><h2>String</h2><p>A string should be longer than the field. Nobody sells it.</p>", ArticleFormat.Html);

        PassageMatcher.Match(TextState.Of(OutlineReader.Read(Old, ArticleFormat.Markdown)), TextState.Of(html)).Should().OnlyContain(match => match.Change == PassageChange.Same);
    }

    private static IReadOnlyList<PassageMatch> Match(string now) => PassageMatcher.Match(TextState.Of(OutlineReader.Read(Old, ArticleFormat.Markdown)), TextState.Of(OutlineReader.Read(now, ArticleFormat.Markdown)));
}
