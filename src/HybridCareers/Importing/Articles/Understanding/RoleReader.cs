using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Reads the section of a role: each label or heading says which field what follows it belongs to.</summary>
internal sealed class RoleReader(Harvest harvest)
{
    private const int FirstItemLevel = 10;

    // A duty of a few words is one by itself; a longer one goes on in the items below it.
    private const int MostWordsOfName = 4;

    private readonly SkillAsks skills = new(harvest);
    private readonly PayNotes pay = new(harvest.Cites);
    private readonly CareerNotes career = new(harvest.Cites);
    private bool joins;

    /// <summary>Reads a section into a role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="section">The section, or one within it.</param>
    /// <param name="facet">What the section is about; none = the role itself.</param>
    public void Read(RoleDraft role, Section section, Facet facet)
    {
        if (facet == Facet.None && role.PayLabel is null)
            pay.Heading(role, section);
        var announced = Facet.None;
        var outermost = section.Blocks.Where(block => block.Kind == BlockKind.Item).Select(block => block.Depth).DefaultIfEmpty().Min();
        foreach (var part in section.Parts)
        {
            if (part is Section inner)
            {
                Enter(role, inner, facet == Facet.None && inner.Level >= FirstItemLevel ? announced : facet);
            }
            else if (part is Block { Kind: BlockKind.Paragraph or BlockKind.Item } block)
            {
                // "You will need:" tells what the list below it holds.
                if (block.Kind == BlockKind.Paragraph)
                    announced = block.Text.EndsWith(':') ? Announced(block.Text, facet) : Facet.None;
                if (block.Text.EndsWith(':') && announced != Facet.None)
                    harvest.NotUsed(block.Passages, NotUsed.Heading);
                else
                    Place(role, block, announced == Facet.None ? facet : announced, block.Depth > outermost);
            }
        }
    }

    private static Facet Announced(string lead, Facet facet) => Facets.OfLead(lead) is var said && said != Facet.None && facet is Facet.None or Facet.Summary ? said : facet;

    private void Enter(RoleDraft role, Section inner, Facet facet)
    {
        if (inner.Kind == SectionKind.Table)
        {
            foreach (var row in inner.Blocks)
                Row(role, row);
            return;
        }

        var named = Facets.Of(inner.Heading);
        if (facet is Facet.None or Facet.Summary)
        {
            // An unknown label in the role itself: nobody knows what it is about.
            if (named != Facet.None)
                Read(role, inner, named);
            foreach (var below in named == Facet.None ? inner.Sections : [])
                Enter(role, below, Facet.None);
        }
        else
        {
            if (inner.IsItem && facet is Facet.Skills or Facet.OptionalSkills)
                skills.Name(role, inner, facet == Facet.OptionalSkills);
            // A name within a list ("Programming: Python, R") belongs to the list, whatever its words.
            Read(role, inner, inner.Level < FirstItemLevel && named != Facet.None ? named : facet);
        }
    }

    private void Row(RoleDraft role, Block row)
    {
        if (row.Cells.Count != 2 || Facets.Of(row.Cells[0]) is var facet && facet == Facet.None)
            return;
        var cell = row.Passages[0] with { Text = row.Cells[1] };
        Place(role, new(facet is Facet.Skills or Facet.OptionalSkills ? BlockKind.Paragraph : BlockKind.Item, row.Cells[1], row.Start, [cell]), facet, deeper: false);
    }

    private void Place(RoleDraft role, Block block, Facet facet, bool deeper)
    {
        switch (facet)
        {
            case Facet.Skills or Facet.OptionalSkills:
                skills.Read(role, block, facet == Facet.OptionalSkills);
                break;
            case Facet.Pay:
                pay.Read(role, block);
                break;
            case Facet.Demand:
                DemandNotes.Read(role, block, harvest.Cites);
                break;
            case Facet.Feeders when IsSchooling(block.Text):
            case Facet.Education:
                role.Education.Add(harvest.Cites.Say(block));
                role.SkillRemarks.Add(role.Education[^1]);
                break;
            case Facet.Experience:
                career.Experience(role, block);
                break;
            case Facet.Feeders:
                role.Feeders.Add(harvest.Cites.Say(block));
                break;
            case Facet.CareerPath:
                career.Read(role, block, pay);
                break;
            case Facet.Responsibilities when deeper && role.Day.Count > 0 && (joins || char.IsLower(block.Text[0])) && IsContinued(role.Day[^1].Text):
                role.Day[^1] = Join(role.Day[^1], harvest.Cites.Say(block));
                break;
            case Facet.Responsibilities:
                if (!deeper)
                    joins = block.Text[^1] == ':' || block.Text.AsSpan().Count(' ') >= MostWordsOfName;
                role.Day.AddRange(block.Kind == BlockKind.Item ? [harvest.Cites.Say(block)] : block.Passages.SelectMany(Duties));
                break;
            case Facet.Employers:
                harvest.NotUsed(block.Passages, NotUsed.NoField);
                break;
            default:
                Self(role, block);
                break;
        }
    }

    private void Self(RoleDraft role, Block block)
    {
        if (block.Kind == BlockKind.Item)
        {
            role.Day.Add(harvest.Cites.Say(block));
            return;
        }

        foreach (var passage in block.Passages)
        {
            // "They keep belts moving. Skills: Python." has its label within the paragraph.
            if (InlineLabel(passage.Text) is { } label)
                Place(role, new(BlockKind.Paragraph, passage.Text[label.RestAt..].TrimEnd('.'), passage.Start + label.RestAt, [passage with { Text = passage.Text[label.RestAt..].TrimEnd('.') }]), label.Facet, deeper: false);
            else if (PayNotes.IsAbout(passage.Text))
                pay.Note(role, passage);
            else
                role.Summary.Add(harvest.Cites.Say(passage));
        }
    }

    // "Fly over quarries; turn photos into volumes": two of them.
    private IEnumerable<Statement> Duties(Passage passage) => passage.Text.AsSpan().Count("; ") is > 0 and < ArticleLimits.MostEnumerated
        ? passage.Text.TrimEnd('.').Split("; ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => harvest.Cites.Say(passage, part))
        : [harvest.Cites.Say(passage)];

    private static (Facet Facet, int RestAt)? InlineLabel(string sentence)
    {
        var colon = sentence.IndexOf(": ", StringComparison.Ordinal);
        if (colon is < 3 or > 40 || colon + 4 > sentence.Length || Facets.Of(sentence[..colon]) is var facet && facet is Facet.None or Facet.Summary)
            return null;
        return (facet, colon + 2);
    }

    private static bool IsSchooling(string text) =>
        ((string[])["degree", "diploma", "certificate", "apprenticeship", "bachelor", "master’s", "master's", "phd", "ph.d.", "licence", "vocational"]).Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsContinued(string text) => text[^1] is not ('.' or '!' or '?');

    private static Statement Join(Statement one, Statement next) => new($"{one.Text} {next.Text}", new([.. one.Grounds.Cites, .. next.Grounds.Cites]));
}
