using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Finds the sections that describe one role each.</summary>
internal sealed class RoleFinder(Harvest harvest)
{
    private const int MostWords = 12;

    private readonly bool isAboutJobs = harvest.Title is { } title && Topics.Of(title) is Topic.Roles or Topic.EmergingRoles || harvest.Title is null;

    /// <summary>Finds the roles in a section and adds them in order.</summary>
    public void Find(Section parent, Topic topic)
    {
        var likely = parent.Sections.Count(section => IsLikely(section));
        foreach (var section in parent.Sections.Where(section => section.Kind != SectionKind.Table))
        {
            var own = Topics.Of(section.Heading);
            if (IsRole(section, parent, topic, own, likely))
                harvest.RoleSections.Add(section, harvest.Book.Add(JobTitles.WithoutSubtitle(JobTitles.WithoutPay(section.Heading))));
            else
                Find(section, own == Topic.None || (own == Topic.Overview && topic == Topic.Roles) ? topic : own);
        }
    }

    private bool IsRole(Section section, Section parent, Topic topic, Topic own, int likely)
    {
        if (!section.AllBlocks().Any() || section.Heading.AsSpan().Count(' ') >= MostWords)
            return false;
        if (section.SaysRole)
            return true;
        var facets = FacetsIn(section);
        var isJob = JobTitles.Is(section.Heading);
        // A word such as "learning" in a title is no proof that the section is about learning.
        var isWeak = own is Topic.Foundation or Topic.Projects or Topic.Community or Topic.FieldSkills && (facets > 1 || (topic == Topic.Roles && (facets > 0 || section.Number is not null)));
        if ((own != Topic.None && !isWeak) || (Facets.Of(section.Heading) != Facet.None && !isJob))
            return false;
        return topic switch
        {
            Topic.Roles => isJob || facets > 0 || section.Number is not null || likely * 2 >= parent.Sections.Count() && likely > 0,
            Topic.EmergingRoles => section.AllPassages().Any() && (isJob || facets > 1),
            // The parts of an article about jobs may stand beside the roles themselves.
            Topic.None or Topic.Overview or Topic.Comparison => facets > 1 || (isJob && section.Kind == SectionKind.Heading && (isAboutJobs || facets > 0 || likely > 1))
                || (isJob && isAboutJobs && likely > 1 && section.AllPassages().Any()),
            _ => false,
        };
    }

    private static bool IsLikely(Section section) => section.SaysRole || JobTitles.Is(section.Heading) || FacetsIn(section) > 1;

    /// <summary>How many different facets the labels and headings directly in a section name; none where all of them may mean something else.</summary>
    private static int FacetsIn(Section section)
    {
        var named = section.Sections.Where(part => part.Kind != SectionKind.Table).Select(part => part.Heading)
            .Concat(section.Sections.Where(part => part.Kind == SectionKind.Table).SelectMany(table => table.Blocks).Where(row => row.Cells.Count == 2).Select(row => row.Cells[0]))
            .Select(label => (Facet: Facets.Of(label), Label: label)).Where(part => part.Facet is not (Facet.None or Facet.Summary)).ToList();
        return named.TrueForAll(part => Facets.IsWeak(part.Label)) ? 0 : named.DistinctBy(part => part.Facet).Count();
    }
}
