using System.Text.Json.Nodes;

namespace HybridCareers.Web.Admin.Entries.Form;

/// <summary>The words for a field of a draft, as its labels have them.</summary>
public static class FieldWords
{
    /// <summary>"Day, statement 2 › Says who?".</summary>
    public static string Of(IReadOnlyList<Field> shape, DraftDocument draft, string path)
    {
        if (path == ":slug")
            return "Slug";
        var (steps, at) = (path.Split('/', StringSplitOptions.RemoveEmptyEntries), "");
        var words = new List<string>();
        ListField? list = null;
        foreach (var step in steps)
        {
            at = at.Length == 0 ? step : $"{at}/{step}";
            if (list is not null && draft.Find(at[..at.LastIndexOf('/')]) is JsonArray items)
            {
                words[^1] += $", {list.One} {items.ToList().FindIndex(item => DraftDocument.KeyOf(item) == step) + 1}";
                list = null;
                continue;
            }

            var field = Writing.FieldAt(shape, at);
            list = field as ListField;
            words.Add(field?.Label ?? step);
        }

        return string.Join(" › ", words);
    }

    /// <summary>The items that must stand open for a field to be seen, outermost first.</summary>
    public static IEnumerable<string> Around(string path)
    {
        for (var at = path.IndexOf('/', StringComparison.Ordinal); at > 0; at = path.IndexOf('/', at + 1))
            yield return path[..at];
        yield return path;
    }
}
