using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using HybridCareers.Content;

namespace HybridCareers.Web.Admin.Entries.Form;

/// <summary>What a draft says as content, or why it says none yet.</summary>
public static class Reading
{
    /// <summary>Reads a draft.</summary>
    /// <returns>The content, or <c>null</c> with at least one problem.</returns>
    public static (IContent? Content, IReadOnlyList<Problem> Problems) Read(this DraftDocument draft, EntryKind kind)
    {
        var problems = Unreadable(FormShape.Of(kind), draft.Root, "").ToList();
        if (problems.Count > 0)
            return (null, problems);
        try
        {
            return (ContentJson.Read(kind, draft.ToContentJson()), []);
        }
        catch (JsonException error)
        {
            return (null, [new Problem((error.Path ?? "").TrimStart('$', '.'), error.Message)]);
        }
    }

    /// <summary>The path of the field that a problem speaks of; <c>null</c> = it stands beside the form.</summary>
    public static string? PathOf(this DraftDocument draft, Problem problem)
    {
        if (problem.Place == "slug" && draft.Root["slug"] is null)
            return ":slug";
        if (problem.Part is not { } part)
            return draft.PathOf(problem.Place) is { } there ? there + Naming(draft.Find(there), problem.Place) : null;
        // A platform says what it is, and a proof says how, in a member of another name.
        var whole = draft.PathOf(problem.Place);
        return ((string[])[$"{problem.Place}.{part}", $"{problem.Place}.how.{part}", $"{problem.Place}.what"]).Select(draft.PathOf)
            .FirstOrDefault(path => path != whole && path?.EndsWith("/how", StringComparison.Ordinal) == false) ?? whole;
    }

    /// <summary>The entries that a draft names, its sources among them, whether or not it can be read.</summary>
    public static IReadOnlyCollection<(EntryKind Kind, string Slug)> Names(this DraftDocument draft, IReadOnlyList<Field> shape) =>
        [.. Named(shape, draft.Root).Where(named => named.Slug.Length > 0).Distinct()];

    private static IEnumerable<(EntryKind Kind, string Slug)> Named(IReadOnlyList<Field> fields, JsonObject part) => fields.SelectMany(field => (field, part[field.Name]) switch
    {
        (NameField name, JsonValue slug) => [(name.Of, slug.ToString())],
        (WordsField { Of: { } kind }, JsonArray slugs) => slugs.Select(slug => (kind, $"{slug}")),
        (PartField inner, JsonObject there) => Named(inner.Fields, there),
        (GroundsField grounds, JsonObject there) => Named(Writing.Inside(grounds), there),
        (ListField list, JsonArray items) => items.OfType<JsonObject>().SelectMany(item => Named(list.Item, item)),
        _ => Array.Empty<(EntryKind, string)>().AsEnumerable(),
    });

    /// <summary>The path of what stands at a place; <c>null</c> = it stands beside the form.</summary>
    public static string? PathOf(this DraftDocument draft, string place)
    {
        JsonNode? at = draft.Root;
        var path = new List<string>();
        foreach (var step in place.Split('.', '[').Select(step => step.TrimEnd(']'))) // an item may name nothing yet: skills[]
        {
            if (at is JsonArray list)
            {
                at = int.TryParse(step, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= list.Count
                    ? list[number - 1]
                    : list.FirstOrDefault(item => Names(item, step));
                if (at is null)
                    break;
                path.Add(DraftDocument.KeyOf(at));
            }
            else if (at is JsonObject part && part.ContainsKey(step))
            {
                at = part[step];
                path.Add(step);
            }
            else
            {
                break;
            }
        }

        return path.Count == 0 ? null : string.Join('/', path.Where(step => step.Length > 0));
    }

    private static bool Names(JsonNode? item, string name) => MemberNaming(item, name) is not null;

    private static string? MemberNaming(JsonNode? item, string name) => item is JsonObject part
        ? ((string[])["skill", "role", "name", "source"]).FirstOrDefault(member => part[member] is JsonValue value && value.TryGetValue<string>(out var text) && text == name)
        : null;

    /// <summary>The field by which an item is known in a place such as <c>skills[rust]</c>.</summary>
    private static string Naming(JsonNode? item, string place) =>
        place.EndsWith(']') && MemberNaming(item, place[(place.LastIndexOf('[') + 1)..^1]) is { } member ? "/" + member : "";

    private static IEnumerable<Problem> Unreadable(IReadOnlyList<Field> fields, JsonObject part, string place) => fields.SelectMany(field =>
    {
        var here = place.Length == 0 ? field.Name : $"{place}.{field.Name}";
        return (field, part[field.Name]) switch
        {
            (NumberField number, JsonValue typed) when typed.GetValueKind() == JsonValueKind.String => [new Problem(here,
                $"'{typed}' is not a {(number.IsWhole ? "whole " : "")}number: write it with digits alone{(number.IsWhole ? "" : " and a point")}.")],
            (DayField, JsonValue day) when !DateOnly.TryParseExact(day.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) =>
                [new Problem(here, $"'{day}' is not a day: write it as 2026-11-23.")],
            (PartField inner, JsonObject there) => Unreadable(inner.Fields, there, here),
            (GroundsField grounds, JsonObject there) => Unreadable(Writing.Inside(grounds), there, here),
            (ListField list, JsonArray items) => items.SelectMany((item, at) => item is JsonObject one ? Unreadable(list.Item, one, $"{here}[{at + 1}]") : []),
            _ => Array.Empty<Problem>().AsEnumerable(),
        };
    });
}
