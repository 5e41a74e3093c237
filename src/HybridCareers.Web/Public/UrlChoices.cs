using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using HybridCareers.Search;
using HybridCareers.Web.Shared.Lists;

namespace HybridCareers.Web.Public;

/// <summary>Reads parameters that have few values. The first thing that is wrong is kept as a sentence for the author of the address.</summary>
public static class UrlChoices
{
    /// <summary>A value as addresses and twins write it, such as <c>very-high</c>.</summary>
    public static string NameOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>The value of a parameter; <c>null</c> where it is absent or wrong.</summary>
    public static T? Choice<T>(this PageUrl url, string key, ref string? problem)
        where T : struct, Enum
    {
        if (url[key] is not { } text)
            return null;
        if (Values<T>.ByName.TryGetValue(text, out var value))
            return value;
        problem ??= BadValue.Of(key, text, [.. Enum.GetValues<T>().Select(NameOf)]);
        return null;
    }

    /// <summary>The words of the parameter <c>text</c>; <c>null</c> where it is absent, or wrong because it holds signs alone.</summary>
    public static string? Words(this PageUrl url, ref string? problem)
    {
        if (url["text"] is not { } text || new Tokenizer(text, stackalloc char[Tokenizer.LongestWord + 2]).Next())
            return url["text"];
        problem ??= BadValue.Of("text", text, "words with at least one letter or digit");
        return null;
    }

    /// <summary>The value of a parameter that is a whole number from 1; 1 where it is absent or wrong.</summary>
    public static int PageNumber(this PageUrl url, ref string? problem)
    {
        if (url["page"] is not { } text)
            return 1;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number.ToString(CultureInfo.InvariantCulture) == text)
            return number;
        problem ??= BadValue.Of("page", text, "a whole number from 1");
        return 1;
    }

    /// <summary>Where an address stands in a list that is shown page by page.</summary>
    /// <param name="url">The address.</param>
    /// <param name="total">Rows of the list.</param>
    /// <param name="size">Rows of a full page.</param>
    /// <param name="problem">Set where the list has no such page.</param>
    public static Paging PagingOf(this PageUrl url, int total, int size, ref string? problem)
    {
        var paging = new Paging(total, url.PageNumber(ref problem), size);
        if (paging.Page > paging.Pages)
            problem ??= paging.Pages == 1
                ? $"The parameter 'page' is '{paging.Page}', but this list has one page; leave it out."
                : BadValue.Of("page", url["page"]!, $"a whole number from 1 to {paging.Pages}");
        return paging;
    }

    /// <summary>The value of the parameter <c>page</c> for a page; <c>null</c> for the first, which needs none.</summary>
    public static string? OfPage(int page) => page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null;

    private static class Values<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<string, T> ByName = Enum.GetValues<T>().ToFrozenDictionary(NameOf, StringComparer.Ordinal);
    }
}
