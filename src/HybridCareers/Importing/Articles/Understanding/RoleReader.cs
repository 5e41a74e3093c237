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
    private bool listsDuties;

    /// <summary>Reads a section into a role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="section">The section, or one within it.</param>
    /// <param name="facet">What the section is about; none = the role itself.</param>
    public void Read(RoleDraft role, Section section, Facet facet)
    {
        if (facet == Facet.None && role.PayLabel is null)
            pay.Heading(role, section);
        if (facet == Facet.None)
            listsDuties = section.Sections.Any(part => IsDuties(part) && part.AllBlocks().Any(block => block.Kind == BlockKind.Item));
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
            // A table of all roles under the last of them is no part of it.
            if (TableRows.Of(inner, harvest) is { } table && table.Rows.Select(row => row.Cell(table, Column.Role) is { Length: > 0 } title ? harvest.Book.Named(title) : null).OfType<RoleDraft>().Distinct().Count() > 1)
            {
                harvest.Tables.Add(inner);
                return;
            }

            Rows(role, inner, facet);
            return;
        }

        var named = Facets.Of(inner.Heading);
        if (named == Facet.Demand && inner.AllBlocks().Take(2).ToList() is [var only] && !DemandNotes.Takes(inner.Heading, only.Text))
            named = Facet.None;
        // "What they do" in a sentence, "Responsibilities" as a list: the sentence says what the role is.
        if (listsDuties && IsDuties(inner) && inner.AllBlocks().All(block => block.Kind == BlockKind.Paragraph && block.Text[^1] is '.' or '!'))
            named = Facet.Summary;
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
            Read(role, inner, (inner.Level < FirstItemLevel && named != Facet.None) || IsSchool(inner.Heading) ? named : facet);
        }
    }

    // "Education: a degree" among the skills is no skill.
    private static bool IsSchool(string name) => Facets.Of(name) == Facet.Education && PhraseWords.Of(name) is ["education" or "degree" or "academic" or "educational", ..];

    private static bool IsDuties(Section section) => section.Kind != SectionKind.Table && Facets.Of(section.Heading) == Facet.Responsibilities;

    // "Skill | Level": the first cells are the list. "Salary | £30k": they say what the second ones hold.
    private void Rows(RoleDraft role, Section table, Facet facet)
    {
        var rows = table.Blocks.ToList();
        var pairs = rows.Where(row => row.Cells.Count == 2).Select(row => Facets.Of(row.Cells[0])).Where(found => found != Facet.None).Distinct().Count();
        var head = rows is [{ Cells: [var first, ..] }, ..] ? Facets.Of(first) : Facet.None;
        var holds = head is Facet.Skills or Facet.OptionalSkills or Facet.Responsibilities ? head : facet;
        var isList = pairs < 2 && rows.Count > 1 && holds is Facet.Skills or Facet.OptionalSkills or Facet.Responsibilities;
        foreach (var row in rows)
        {
            if (!isList)
                Row(role, row);
            else if (row.Cells is [{ Length: > 0 } cell, ..] && !row.IsHeader && (row != rows[0] || head == Facet.None))
                Place(role, new(BlockKind.Item, cell, row.Start, [row.Passages[0] with { Text = cell }]), holds, deeper: false);
        }
    }

    private void Row(RoleDraft role, Block row)
    {
        if (row.Cells.Count != 2 || Facets.Of(row.Cells[0]) is var facet && facet == Facet.None || (facet == Facet.Demand && !DemandNotes.Takes(row.Cells[0], row.Cells[1])))
            return;
        var cell = row.Passages[0] with { Text = row.Cells[1] };
        Place(role, new(facet is Facet.Skills or Facet.OptionalSkills or Facet.Responsibilities ? BlockKind.Paragraph : BlockKind.Item, row.Cells[1], row.Start, [cell]), facet, deeper: false);
    }

    private void Place(RoleDraft role, Block block, Facet facet, bool deeper)
    {
        // "Next steps: –" and "Pay: n/a" say that nothing is known.
        if (!block.Text.Any(char.IsLetterOrDigit) || block.Text.TrimEnd('.').ToLowerInvariant() is "n/a" or "na" or "tbd" or "unknown")
        {
            harvest.NotUsed(block.Passages, NotUsed.NoField);
            return;
        }

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
            else if (Prose.Of(passage.Text, harvest.Vocabulary.Skills) is { } said)
                Announce(role, passage, said);
            else
                role.Summary.Add(harvest.Cites.Say(passage));
        }
    }

    // "Fly over quarries; turn photos into volumes": two of them.
    private IEnumerable<Statement> Duties(Passage passage) => passage.Text.AsSpan().Count("; ") is > 0 and < ArticleLimits.MostEnumerated
        ? passage.Text.TrimEnd('.').Split("; ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => harvest.Cites.Say(passage, part))
        : [harvest.Cites.Say(passage)];

    private void Announce(RoleDraft role, Passage passage, Prose said)
    {
        if (said.Facet == Facet.Responsibilities)
            role.Day.AddRange(said.Parts.Select(part => harvest.Cites.Say(passage, part)));
        else
            Place(role, new(BlockKind.Paragraph, passage.Text, passage.Start, [said.Facet == Facet.Demand ? passage : passage with { Text = said.Rest }]), said.Facet, deeper: false);
    }

    private static (Facet Facet, int RestAt)? InlineLabel(string sentence)
    {
        var colon = sentence.IndexOf(": ", StringComparison.Ordinal);
        if (colon is < 3 or > 40 || colon + 4 > sentence.Length || Facets.Of(sentence[..colon]) is var facet && facet is Facet.None or Facet.Summary || (facet == Facet.Demand && !DemandNotes.Takes(sentence[..colon], sentence[(colon + 2)..])))
            return null;
        return (facet, colon + 2);
    }

    private static bool IsSchooling(string text) =>
        ((string[])["degree", "diploma", "certificate", "apprenticeship", "bachelor", "master’s", "master's", "phd", "ph.d.", "licence", "vocational"]).Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsContinued(string text) => text[^1] is not ('.' or '!' or '?');

    private static Statement Join(Statement one, Statement next) => new($"{one.Text} {next.Text}", new([.. one.Grounds.Cites, .. next.Grounds.Cites]));
}
