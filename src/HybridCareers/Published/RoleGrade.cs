using HybridCareers.Content;
using HybridCareers.Evidence;

namespace HybridCareers.Published;

/// <summary>How well a role is evidenced on a day, as a whole and part by part.</summary>
/// <param name="Level">The best grade that the parts holding at least half of its statements reach.</param>
/// <param name="Reasons">What decided it, each in a few words.</param>
/// <param name="Freshness">Whether somebody has looked lately.</param>
/// <param name="Sections">Its parts in the order of the page.</param>
public sealed record RoleGrade(EvidenceLevel Level, IReadOnlyList<string> Reasons, Freshness Freshness, IReadOnlyList<SectionGrade> Sections)
{
    /// <summary>The grade of a part; <c>null</c> where the role has nothing there and nothing is expected.</summary>
    public EvidenceGrade? Of(RoleSection section) => Sections.FirstOrDefault(each => each.Section == section)?.Grade;
}

/// <summary>How well a part of a role is evidenced.</summary>
public sealed record SectionGrade(RoleSection Section, EvidenceGrade Grade);
