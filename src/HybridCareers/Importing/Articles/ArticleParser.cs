using HybridCareers.Content;
using HybridCareers.Importing.Articles.Outlines;
using HybridCareers.Importing.Articles.Understanding;

namespace HybridCareers.Importing.Articles;

/// <summary>Reads an article on careers into candidate entries. No model, no network: the same article gives the same answer.</summary>
public static class ArticleParser
{
    /// <summary>What sources are called that have no entry yet.</summary>
    public const string UnnamedSource = "article";

    /// <summary>Reads an article.</summary>
    /// <param name="text">The article.</param>
    /// <param name="format">Its form.</param>
    /// <param name="vocabulary">Skills and roles that the portal has.</param>
    /// <param name="source">Slug of its source, which every citation names.</param>
    /// <exception cref="ArticleRefusedException">It is too large or too deeply nested; the message says which.</exception>
    public static ParsedArticle Parse(string text, ArticleFormat format, ArticleVocabulary vocabulary, string source = UnnamedSource) =>
        Understand(OutlineReader.Read(text, format), vocabulary, source);

    /// <summary>Understands an article that was read already.</summary>
    public static ParsedArticle Understand(Outline outline, ArticleVocabulary vocabulary, string source = UnnamedSource)
    {
        var harvest = new Harvest(outline.Title, vocabulary, source);
        new FieldReader(harvest).Read(outline.Root);
        var tables = new TableReader(harvest);
        foreach (var table in harvest.Tables)
            tables.Read(table, table.Path.Count > 1 ? table.Path[^2] : outline.Title ?? table.Heading);
        var candidates = CandidateMaker.Make(harvest);
        var conflicts = ConflictFinder.In(harvest, outline).ToList();
        return new(
            outline, candidates, [.. harvest.Roles.SelectMany(role => role.Education.Select(says => new RoleEducation(role.Slug, says)))],
            harvest.NamedRoles, harvest.Asks, [.. harvest.Proposals.DistinctBy(proposal => (proposal.Term.ToUpperInvariant(), proposal.Role))], conflicts,
            CoverageMaker.Make(outline, harvest, candidates, conflicts));
    }
}
