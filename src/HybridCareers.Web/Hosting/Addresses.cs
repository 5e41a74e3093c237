using HybridCareers.Content;
using HybridCareers.Web.Public;

namespace HybridCareers.Web.Hosting;

/// <summary>Reads the address of a request as its page understands it.</summary>
public static class Addresses
{
    /// <summary>What is wrong with an address, in a sentence for its author; <c>null</c> = nothing.</summary>
    public static string? ProblemOf(HttpRequest request, PublicPage page)
    {
        if (request.RouteValues["slug"] is string slug && slug.Any(char.IsControl))
            return "The last part of the address holds control characters. Take them out.";
        foreach (var key in page.Keys)
        {
            var value = request.Query[key.Name].ToString();
            if (value.Length > key.Longest)
                return $"The parameter '{key.Name}' has {value.Length} characters; at most {key.Longest} are allowed.";
            if (FirstControl(value) is { } at)
                return $"The parameter '{key.Name}' holds a control character at position {at}. Take it out.";
        }

        return null;
    }

    // Tabs and ends of lines come with text that was pasted: they are read as spaces.
    private static int? FirstControl(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsControl(text[at]) && text[at] is not ('\t' or '\n' or '\r'))
                return at + 1;
        }

        return null;
    }

    /// <summary>The address with the parameters that the page knows.</summary>
    public static PageUrl Read(HttpRequest request, PublicPage page) => new(
        request.Path.Value!,
        request.RouteValues["slug"] as string ?? "",
        request.QueryString.HasValue
            ? page.Keys.Where(key => request.Query.ContainsKey(key.Name))
                .Select(key => new KeyValuePair<string, string>(key.Name, ComposedForm.Of(request.Query[key.Name].ToString().Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' '))))
            : []);
}
