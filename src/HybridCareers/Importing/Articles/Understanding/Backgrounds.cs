using HybridCareers.Content;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Recognises for whom a way into a field is meant, and what an unnamed step is about.</summary>
internal static class Backgrounds
{
    private static readonly string[] Beginnings =
        ["for those", "for people", "for anyone", "from ", "coming from", "if you come", "if you are a", "if you already", "if youre a", "if youre an", "if you work", "if you have", "with a ", "for ", "starting from", "moving from", "you come from", "already a", "already an"];

    private static readonly Phrases<Background> Fields = new(
        (Background.Web3, "web3, blockchain, crypto, smart contracts, defi"),
        (Background.Ai, "ai, artificial intelligence, machine learning, ml, data science, deep learning"));

    private static readonly Phrases<Topic> Steps = new(
        (Topic.Projects, "project, projects, portfolio, build, prototype, showcase, proof of work, publish your work"),
        (Topic.Community, "community, communities, meetup, meetups, network, networking, conference, conferences, discord, forum, forums, follow, join, people, mentor, volunteer, contribute"),
        (Topic.Foundation, "learn, study, foundation, foundations, fundamentals, course, courses, basics"));

    private static readonly string[] Remarks = ["this ", "that ", "these ", "those ", "it ", "they ", "such ", "your ", "all of "];

    /// <summary>The background that a label names; <c>null</c> = it names none.</summary>
    public static Background? Of(string label)
    {
        var words = TitleForms.Fold(label);
        var says = words.EndsWith("background", StringComparison.Ordinal) || words.EndsWith("backgrounds", StringComparison.Ordinal)
            || Beginnings.Any(beginning => (words + " ").StartsWith(beginning, StringComparison.Ordinal));
        return says ? Fields.In(label) ?? Background.Any : null;
    }

    /// <summary>What a step without a heading of its own is about, told from its words.</summary>
    public static Topic TopicOf(string text) => Steps.In(text) ?? Topic.Foundation;

    /// <summary>True where an item tells of the others instead of saying what to do.</summary>
    public static bool IsRemark(string item) => Remarks.Any(beginning => item.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
}
