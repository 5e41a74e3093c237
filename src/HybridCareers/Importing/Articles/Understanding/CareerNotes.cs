using HybridCareers.Content;
using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Reads what is said of where a role comes from, where it leads and how senior it is.</summary>
internal sealed class CareerNotes(Cites cites)
{
    private static readonly string[] FeederCues = ["transitions from", "transition from", "come from", "comes from", "backgrounds in", "a background in", "start out as", "started as", "begin as", "begins as", "typical entry"];

    private static readonly (string Cue, EntryLevel Level)[] Levels =
    [
        ("inherently senior", EntryLevel.Senior), ("senior role", EntryLevel.Senior), ("senior-level", EntryLevel.Senior), ("senior level", EntryLevel.Senior), ("not an entry-level", EntryLevel.Senior),
        ("mid-level", EntryLevel.Mid), ("mid level", EntryLevel.Mid), ("entry-level", EntryLevel.Entry), ("entry level", EntryLevel.Entry), ("junior", EntryLevel.Entry), ("senior", EntryLevel.Senior),
    ];

    /// <summary>Reads a block on the career path.</summary>
    public void Read(RoleDraft role, Block block, PayNotes pay)
    {
        if (block.Passages.Count == 1 && block.Text[^1] != '.' && block.Text.AsSpan().Count(' ') < 9 && Positions.Steps(block.Text).Count == 0)
        {
            role.Next.AddRange(Titles(block.Text) is { Count: > 1 } titles ? titles.Select(title => cites.Say(block.Passages[0], title)) : [cites.Say(block)]);
            return;
        }

        foreach (var passage in block.Passages)
            Read(role, passage, pay);
    }

    /// <summary>The positions that a few words name; a position with a comma of its own is one.</summary>
    public static IReadOnlyList<string> Titles(string text)
    {
        if (Positions.Steps(text) is { Count: > 1 } steps)
            return steps;
        var parts = Enumerations.Split(text, splitsWords: false);
        return parts.Count > 1 && (text.Contains(';', StringComparison.Ordinal) || parts.All(JobTitles.Is)) ? parts : [text];
    }

    /// <summary>Reads a block on the experience asked for.</summary>
    public void Experience(RoleDraft role, Block block)
    {
        if (role.Entry.Remark is null)
            role.Entry = new(LevelIn(block.Text) ?? EntryLevel.Unknown, block.Text, cites.Say(block).Grounds);
        // Where the level is not known an entry shows nothing: the words themselves stand among the remarks.
        if (role.Entry.Level == EntryLevel.Unknown)
            role.Career.Add(cites.Say(block));
    }

    private void Read(RoleDraft role, Passage passage, PayNotes pay)
    {
        var steps = Positions.Steps(passage.Text);
        if (PayNotes.IsAbout(passage.Text))
            pay.Note(role, passage);
        else if (steps.Count > 0)
            role.Next.AddRange(steps.Select(step => cites.Say(passage, step)));
        else if (FeederCues.Any(cue => passage.Text.Contains(cue, StringComparison.OrdinalIgnoreCase)))
            role.Feeders.Add(cites.Say(passage));
        else
            Remark(role, passage);
    }

    private void Remark(RoleDraft role, Passage passage)
    {
        role.Career.Add(cites.Say(passage));
        if (role.Entry.Level == EntryLevel.Unknown && passage.Text.Length < 80 && passage.Text.StartsWith("This", StringComparison.Ordinal) && LevelIn(passage.Text) is { } level)
            role.Entry = new(level, passage.Text, cites.Derived(passage));
    }

    private static EntryLevel? LevelIn(string text) =>
        Levels.Where(entry => text.Contains(entry.Cue, StringComparison.OrdinalIgnoreCase)).Select(entry => (EntryLevel?)entry.Level).FirstOrDefault();
}
