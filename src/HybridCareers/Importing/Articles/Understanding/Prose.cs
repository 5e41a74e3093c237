using HybridCareers.Matching.Mentions;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>A sentence of prose that says itself which field it belongs to: "Responsibilities include running surveys and …".</summary>
/// <param name="Facet">The field.</param>
/// <param name="Rest">What stands behind the words that say so, without its full stop.</param>
internal readonly record struct Prose(Facet Facet, string Rest)
{
    private static readonly string[] Adjectives = ["key ", "main ", "typical ", "core ", "daily ", "primary ", "essential ", "required ", "necessary ", "the ", "their ", "your ", "day-to-day "];

    private static readonly (Facet Facet, string[] Leads)[] All =
    [
        (Facet.Responsibilities, ["responsibilities include ", "responsibilities are ", "duties include ", "duties are ", "tasks include ", "tasks are ", "responsibilities range from ", "daily work includes "]),
        (Facet.Skills, ["skills include ", "skills are ", "tools include ", "tools are ", "you will need ", "you’ll need ", "you'll need ", "you need ", "you should know ", "skills needed are ", "skills needed include ", "requirements include "]),
        (Facet.Demand, ["demand is ", "demand remains ", "demand for this role is ", "demand for them is "]),
    ];

    // "Tools are changing fast", "Skills are learnt on the job": what happens to them, not what they are.
    private static readonly string[] Participles = ["learnt", "taught", "built", "made", "found", "given", "known", "shown", "bought", "written", "chosen", "kept", "shared"];

    /// <summary>What is enumerated.</summary>
    public IEnumerable<string> Parts => Enumerations.Split(Rest, splitsWords: !Rest.Contains(", ", StringComparison.Ordinal)).Take(ArticleLimits.MostEnumerated);

    /// <summary>Reads a sentence; <c>null</c> = it says nothing of the kind, or goes on as a sentence does: "You need to love dogs."</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="skills">Skills that the portal knows.</param>
    public static Prose? Of(string sentence, SkillLinker skills)
    {
        var from = Array.Find(Adjectives, word => sentence.StartsWith(word, StringComparison.OrdinalIgnoreCase))?.Length ?? 0;
        foreach (var (facet, leads) in All)
        {
            if (Array.Find(leads, lead => string.Compare(sentence, from, lead, 0, lead.Length, StringComparison.OrdinalIgnoreCase) == 0) is not { } lead)
                continue;
            var rest = sentence[(from + lead.Length)..].TrimEnd('.', '!', ' ');
            if (facet != Facet.Demand && !lead.Contains("include", StringComparison.Ordinal) && !lead.Contains("range", StringComparison.Ordinal) && !Enumerates(rest, facet, skills))
                return null;
            return rest.Length < 3 || rest.StartsWith("to ", StringComparison.Ordinal) || rest.StartsWith("not ", StringComparison.Ordinal) || (facet == Facet.Demand && !Figures.DemandReader.Knows(rest)) ? null : new(facet, rest);
        }

        return null;
    }

    // "You need no degree to begin" and "Tasks are varied" begin as an enumeration does.
    private static bool Enumerates(string rest, Facet facet, SkillLinker skills)
    {
        if (rest.StartsWith("no ", StringComparison.Ordinal) || rest.StartsWith("a lot", StringComparison.Ordinal))
            return false;
        var first = rest[..(rest.AsSpan().IndexOfAny(' ', ',') is > 0 and var end ? end : rest.Length)];
        if ((first.EndsWith("ed", StringComparison.Ordinal) && first != "advanced") || Array.Exists(Participles, word => word == first))
            return false;
        return skills.Find(rest).Count > 0
            || (rest.Contains(", ", StringComparison.Ordinal) && (facet == Facet.Responsibilities || !first.EndsWith("ing", StringComparison.Ordinal) || rest[first.Length] == ','));
    }
}
