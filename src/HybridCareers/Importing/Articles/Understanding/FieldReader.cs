using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Reads an article section by section: what a heading says decides where the sentences under it go.</summary>
internal sealed class FieldReader
{
    private readonly Harvest harvest;
    private readonly RoleReader roles;
    private readonly DriverReader drivers;
    private readonly DevelopmentReader developments;
    private readonly EntryReader entry;
    private bool rolesSeen;

    public FieldReader(Harvest harvest)
    {
        this.harvest = harvest;
        roles = new(harvest);
        drivers = new(harvest);
        developments = new(harvest, Visit);
        entry = new(harvest, Visit);
    }

    /// <summary>Reads the whole article.</summary>
    public void Read(Section article)
    {
        new RoleFinder(harvest).Find(article, Topic.None);
        var opening = new Opening(harvest);
        foreach (var part in article.Parts)
        {
            if (part is Section section)
                Visit(section, Topic.None);
            else
                opening.Take((Block)part, rolesSeen);
        }
    }

    private void Visit(Section section, Topic parent)
    {
        if (section.Kind == SectionKind.Table)
        {
            harvest.Tables.Add(section);
            return;
        }

        if (harvest.RoleSections.TryGetValue(section, out var role))
        {
            rolesSeen = true;
            roles.Read(role, section, Facet.None);
            return;
        }

        if (FacetOfRole(section) is { } found)
        {
            roles.Read(found.Role, section, found.Facet);
            return;
        }

        var topic = (parent == Topic.None ? Topics.OfAlone(section.Heading) : Topics.Of(section.Heading)) is var own && own == Topic.None ? parent : own;
        if (topic == Topic.None && section.Sections.Count(inner => inner.Kind != SectionKind.Table && Backgrounds.Of(inner.Heading) is not null) > 1)
            topic = Topic.Entry;
        switch (topic)
        {
            case Topic.Drivers:
                drivers.Read(section);
                break;
            case Topic.Developments:
                developments.Read(section);
                break;
            case Topic.Entry or Topic.Foundation or Topic.Projects or Topic.Community:
                entry.Read(section, topic);
                break;
            case Topic.Roles or Topic.EmergingRoles:
                RolesPart(section, topic);
                break;
            case Topic.Comparison:
                Comparison(section);
                break;
            case Topic.Closing:
                Take(section, harvest.Closing, topic);
                break;
            case Topic.Aside:
                harvest.NotUsed(section.AllPassages(), NotUsed.Boilerplate);
                break;
            case Topic.CareerLevels or Topic.FieldSkills or Topic.FieldPay:
                Take(section, null, topic);
                break;
            default:
                Unnamed(section, topic);
                break;
        }
    }

    /// <summary>"Data Engineer tasks": a part of a role that stands apart from it.</summary>
    private (RoleDraft Role, Facet Facet)? FacetOfRole(Section section)
    {
        var facet = Facets.Of(section.Heading);
        if (facet == Facet.None)
            return null;
        var words = PhraseWords.Of(section.Heading);
        for (var length = words.Count - 1; length > 0; length--)
        {
            var (first, last) = (string.Join(' ', words.Take(length)), string.Join(' ', words.TakeLast(length)));
            if ((harvest.Book.WithForm(first) ?? harvest.Book.WithForm(last) ?? harvest.Book.WithForm(last.TrimEnd('s'))) is { } role)
                return (role, facet);
        }

        return null;
    }

    private void RolesPart(Section section, Topic topic)
    {
        var items = section.Blocks.Where(block => block.Kind == BlockKind.Item).ToList();
        var names = items.Count(item => JobTitles.Is(item.Text)) * 2 >= items.Count;
        var holds = section.AllSections().Any(harvest.RoleSections.ContainsKey);
        foreach (var part in section.Parts)
        {
            if (part is Section inner)
                Visit(inner, topic);
            else if (part is Block { Kind: BlockKind.Item } item && !holds && names && HeadingText.IsLike(item.Text))
                harvest.NamedRoles.Add(new(item.Text, item.Passages[0]));
            else if (part is Block { Kind: BlockKind.Paragraph or BlockKind.Item } block)
                harvest.RolesLead.AddRange(harvest.Cites.Each(block));
        }
    }

    private void Comparison(Section section)
    {
        var table = false;
        foreach (var part in section.Parts)
        {
            if (part is Section inner)
            {
                table |= inner.Kind == SectionKind.Table;
                Visit(inner, Topic.Comparison);
            }
            else if (part is Block { Kind: BlockKind.Paragraph or BlockKind.Item } block)
            {
                (table ? harvest.Closing : harvest.RolesLead).AddRange(harvest.Cites.Each(block));
            }
        }
    }

    private void Unnamed(Section section, Topic topic)
    {
        if (topic == Topic.Overview || (!rolesSeen && harvest.Roles.Count > 0))
            Take(section, harvest.Opening, topic);
        else
            Take(section, null, topic);
    }

    private void Take(Section section, List<Content.Statement>? into, Topic topic)
    {
        foreach (var part in section.Parts)
        {
            if (part is Section inner)
                Visit(inner, topic);
            else if (part is Block { Kind: BlockKind.Paragraph or BlockKind.Item } block && into is not null)
                into.AddRange(harvest.Cites.Each(block));
            else if (part is Block left && topic is not (Topic.None or Topic.Overview))
                harvest.NotUsed(left.Passages, NotUsed.NoField);
        }
    }
}
