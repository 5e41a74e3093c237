using HybridCareers.Content;
using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Importing.Articles;

/// <summary>What was read from an article; nothing in it stands but in the article.</summary>
/// <param name="Outline">The article itself.</param>
/// <param name="Candidates">Entries that it gives, each statement citing its sentence.</param>
/// <param name="Education">What it says of each role's education, for which an entry has no field of its own; the same words stand among the role's remarks on skills.</param>
/// <param name="NamedRoles">Roles that it names and does not describe.</param>
/// <param name="Asks">Every item or term by which a role asks for a skill.</param>
/// <param name="Proposals">Terms among the skills that the vocabulary does not know.</param>
/// <param name="Conflicts">Where it contradicts itself.</param>
/// <param name="Coverage">What became of every sentence.</param>
public sealed record ParsedArticle(
    Outline Outline, IReadOnlyList<Candidate> Candidates, IReadOnlyList<RoleEducation> Education, IReadOnlyList<NamedRole> NamedRoles,
    IReadOnlyList<SkillAsk> Asks, IReadOnlyList<SkillProposal> Proposals, IReadOnlyList<Conflict> Conflicts, Coverage Coverage)
{
    /// <summary>The candidates of one kind of content.</summary>
    public IEnumerable<T> Of<T>() where T : IContent => Candidates.Select(candidate => candidate.Content).OfType<T>();
}

/// <summary>An entry that an article gives.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Slug">The slug of the entry that the portal has already, else one made from the title.</param>
/// <param name="Content">What it says.</param>
/// <param name="IsKnown">True where the portal has that entry.</param>
public sealed record Candidate(EntryKind Kind, string Slug, IContent Content, bool IsKnown);

/// <summary>What an article says of a role's education.</summary>
public sealed record RoleEducation(string Role, Statement Says);

/// <summary>A role that an article names and does not describe.</summary>
public sealed record NamedRole(string Title, Passage Passage);

/// <summary>What a role asks for, in the article's words.</summary>
/// <param name="Role">Slug of the role.</param>
/// <param name="Text">An item of a list, or a term of a sentence.</param>
/// <param name="Skills">Slugs of the known skills in it.</param>
/// <param name="Passage">Where it stands.</param>
public sealed record SkillAsk(string Role, string Text, IReadOnlyList<string> Skills, Passage Passage);

/// <summary>A term that may become a skill if an editor wills.</summary>
/// <param name="Term">The words of the article.</param>
/// <param name="Role">Slug of the role that asks for it.</param>
/// <param name="Passage">Where it stands.</param>
public sealed record SkillProposal(string Term, string Role, Passage Passage);

/// <summary>Two places of an article that do not agree.</summary>
/// <param name="Kind">How they disagree.</param>
/// <param name="Says">The disagreement in a sentence.</param>
/// <param name="Passages">The sentences and rows concerned.</param>
public sealed record Conflict(ConflictKind Kind, string Says, IReadOnlyList<Passage> Passages);

/// <summary>How two places disagree.</summary>
public enum ConflictKind
{
    /// <summary>A heading and a table call a role by different titles.</summary>
    TitlesDiffer,

    /// <summary>A label for pay says less or other than the text.</summary>
    LabelAgainstText,

    /// <summary>Figures of pay differ between table and text.</summary>
    FiguresDiffer,

    /// <summary>One column uses words of two scales.</summary>
    TwoScales,

    /// <summary>The heading announces another number of roles than there are.</summary>
    CountDiffers,

    /// <summary>A table has a row for a role without a section, or none for one that has a section.</summary>
    RowAndSection,
}
