using System.Text.Json.Nodes;
using HybridCareers.Content.Comparing;
using HybridCareers.Evidence;

namespace HybridCareers.Web.Public.History;

/// <summary>What readers may see of an earlier text: no more of a source than its pages show, and nothing that only programs read.</summary>
public static class ReaderText
{
    private const int LongestText = 600;

    private static readonly string[] NotShown = ["selector", "hash", "sha256", "version", "sections"];

    /// <summary>The document without what is not shown.</summary>
    public static string Of(string document)
    {
        var node = JsonNode.Parse(document)!;
        Strip(node);
        return node.ToJsonString();
    }

    /// <summary>A change with its long texts cut.</summary>
    public static FieldChange Cut(FieldChange change) => change with
    {
        Before = Cut(change.Before), After = Cut(change.After), Words = [.. change.Words.Select(run => run with { Text = Cut(run.Text)! })],
    };

    private static string? Cut(string? text) => text is not { Length: > LongestText } ? text : $"{text[..LongestText]} […]";

    private static void Strip(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
                Strip(item);
        }
        else if (node is JsonObject members)
        {
            foreach (var name in NotShown)
                members.Remove(name);
            if (members["quote"]?.GetValue<string>() is { Length: > Citation.LongestShownQuote } quote)
                members["quote"] = quote[..Citation.LongestShownQuote] + "…";
            foreach (var member in members)
                Strip(member.Value);
        }
    }
}
