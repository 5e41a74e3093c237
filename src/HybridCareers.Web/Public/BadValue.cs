namespace HybridCareers.Web.Public;

/// <summary>Says what is wrong with the value of a parameter, in a sentence for its author.</summary>
public static class BadValue
{
    private const int LongestShown = 60;

    /// <summary>"The parameter 'sort' is 'x'; use title or demand."</summary>
    /// <param name="key">The parameter.</param>
    /// <param name="value">The value given; a long one is cut.</param>
    /// <param name="use">What may be given instead.</param>
    public static string Of(string key, string value, string use) => $"The parameter '{key}' is '{Brief(value)}'; use {use}.";

    /// <summary>The same with the values that may be given.</summary>
    public static string Of(string key, string value, IReadOnlyList<string> use) => Of(key, value, OneOf(use));

    /// <summary>A value as a message shows it: cut after 60 characters.</summary>
    public static string Brief(string value) => value.Length <= LongestShown ? value : value[..LongestShown] + "…";

    private static string OneOf(IReadOnlyList<string> values) =>
        values.Count < 2 ? string.Concat(values) : $"{string.Join(", ", values.SkipLast(1))} or {values[^1]}";
}
