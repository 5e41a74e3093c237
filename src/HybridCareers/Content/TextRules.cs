using System.Text.Json;

namespace HybridCareers.Content;

/// <summary>What any text of ours must be: NFC, without control characters, of bounded length; addresses are http or https.</summary>
public static class TextRules
{
    /// <summary>The longest document in characters of its JSON: room for 2,000,000 characters of text in many fields.</summary>
    public const int LongestDocument = 4_000_000;

    /// <summary>What is wrong with a text, in a sentence for its author; <c>null</c> = nothing.</summary>
    public static string? ProblemOf(string text, int longest = Statement.LongestText)
    {
        if (text.Length > longest)
            return $"The text has {text.Length} characters; at most {longest} are allowed.";
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsControl(text[at]) && text[at] is not ('\t' or '\n'))
                return $"Character {at + 1} is the control character U+{(int)text[at]:X4}: remove it.";
            if (!char.IsSurrogate(text[at]))
                continue;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
                return $"Character {at + 1} is half of a character: remove it.";
            at++;
        }

        return ComposedForm.Holds(text) ? null : "The text is not in Unicode's composed form (NFC).";
    }

    /// <summary>The first control character of a text other than tab and new line, in a sentence for its author; <c>null</c> = none.</summary>
    public static string? ControlIn(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsControl(text[at]) && text[at] is not ('\t' or '\n' or '\r'))
                return $"Character {at + 1} is the control character U+{(int)text[at]:X4}: remove it.";
        }

        return null;
    }

    /// <summary>The problems of every text in a JSON document, each with its place.</summary>
    public static IEnumerable<Problem> ProblemsOf(string json)
    {
        if (json.Length > LongestDocument)
            return [new("", $"The entry has {json.Length} characters; at most {LongestDocument} are allowed.")];
        using var document = JsonDocument.Parse(json);
        return [.. Walk(document.RootElement, "")];
    }

    private static IEnumerable<Problem> Walk(JsonElement element, string place) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            Walk(member.Value, place.Length == 0 ? member.Name : $"{place}.{member.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) => Walk(item, $"{place}[{index + 1}]")),
        JsonValueKind.String => ProblemsOf(element.GetString()!, place),
        _ => [],
    };

    private static IEnumerable<Problem> ProblemsOf(string text, string place)
    {
        if (ProblemOf(text) is { } problem)
            yield return new Problem(place, problem);
        if ((place == "url" || place.EndsWith(".url", StringComparison.Ordinal)) && !IsWebAddress(text))
            yield return new Problem(place, $"'{text}' is not an http or https address.");
    }

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
