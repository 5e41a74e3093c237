using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>A role while it is being read.</summary>
/// <param name="title">Its title in the heading.</param>
/// <param name="slug">Its slug.</param>
/// <param name="isKnown">True where the portal has it.</param>
internal sealed class RoleDraft(string title, string slug, bool isKnown)
{
    // More passages for one skill prove nothing more.
    private const int MostCites = 12;

    public string Title => title;
    public string Slug => slug;
    public bool IsKnown => isKnown;
    public List<Statement> AlternateTitles { get; } = [];
    public List<Statement> Summary { get; } = [];
    public List<Statement> Day { get; } = [];
    public List<RoleSkill> Skills { get; } = [];
    public List<Statement> SkillRemarks { get; } = [];
    public List<Statement> Education { get; } = [];
    public List<Statement> Feeders { get; } = [];
    public List<Statement> Next { get; } = [];
    public List<Statement> Career { get; } = [];
    public List<Statement> PayRemarks { get; } = [];
    public List<Passage> PayPassages { get; } = [];
    public List<PayFigure> PayFigures { get; } = [];
    public (string Label, Grounds Grounds)? PayLabel { get; set; }
    public Seniority Entry { get; set; } = new(EntryLevel.Unknown, null, Grounds.None);
    public Coding Coding { get; set; } = new(CodingNeed.Unknown, null, Grounds.None);
    public bool HasAsks { get; set; }
    public Demand Demand { get; set; } = Demand.Unknown;

    /// <summary>Adds a skill, or one more passage to a skill that is asked for already.</summary>
    public void Ask(RoleSkill skill)
    {
        var at = Skills.FindIndex(asked => asked.Skill == skill.Skill);
        if (at < 0)
            Skills.Add(skill);
        else if (Skills[at].Grounds.Cites.Count < MostCites && !Skills[at].Grounds.Cites.Any(cite => skill.Grounds.Cites.Any(other => cite.Hash == other.Hash && cite.Sentence == other.Sentence)))
            Skills[at] = Skills[at] with { Grounds = new([.. Skills[at].Grounds.Cites, .. skill.Grounds.Cites]) };
    }

    /// <summary>The role as an entry says it.</summary>
    public RoleContent ToContent() => new(
        title, AlternateTitles, Summary, [], Day, Skills, SkillRemarks, [], Feeders, Next, Career, Entry, Coding, Demand,
        new(PayLabel?.Label, PayLabel?.Grounds ?? Grounds.None, PayRemarks, PayFigures), []);
}
