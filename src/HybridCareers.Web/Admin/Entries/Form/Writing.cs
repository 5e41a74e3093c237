using System.Globalization;
using System.Text.Json.Nodes;
using HybridCareers.Content;

namespace HybridCareers.Web.Admin.Entries.Form;

/// <summary>What an editor does to a draft: write into fields, and change the lists.</summary>
public static class Writing
{
    /// <summary>Writes what was typed into a field. What cannot be read as a number stays as typed and is told of by <see cref="Reading"/>.</summary>
    /// <returns>False where there is no such field, for its item was taken away meanwhile, or where nothing is typed into it.</returns>
    public static bool Write(this DraftDocument draft, IReadOnlyList<Field> shape, string path, string typed)
    {
        var cut = path.LastIndexOf('/');
        if (FieldAt(shape, path) is not { } field || field is ListField or PartField or GroundsField or KeptField || draft.Find(cut < 0 ? "" : path[..cut]) is not JsonObject part)
            return false;
        var text = ComposedForm.Of(typed.ReplaceLineEndings("\n"));
        if (field is not TextField)
            text = string.Concat(text.Where(letter => letter == '\n' || !char.IsControl(letter))); // names are looked up, where some letters are errors
        part[field.Name] = field switch
        {
            _ when field.Optional && text.Length == 0 => null,
            WordsField => new JsonArray([.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(word => JsonValue.Create(word))]),
            NumberField number => NumberOf(number, text.Trim()),
            _ => text,
        };
        if (part[field.Name] is null)
            part.Remove(field.Name);
        return true;
    }

    /// <summary>Adds an item to the list at a path, after the item with a key or, without one, at the end.</summary>
    public static string? Add(this DraftDocument draft, IReadOnlyList<Field> shape, string path, string? after = null) =>
        FieldAt(shape, path) is { } field && ListAt(draft, path) is { } list
            ? draft.Insert(list, DraftDocument.Blank(ItemOf(field)), after is null ? list.Count : IndexOf(list, after) + 1)
            : null;

    /// <summary>Takes an item away.</summary>
    public static void Remove(this DraftDocument draft, string item)
    {
        var (list, at) = Place(draft, item);
        if (at >= 0)
            list!.RemoveAt(at);
    }

    /// <summary>Moves an item to another place of its list, counted from 0.</summary>
    public static void Move(this DraftDocument draft, string item, int to)
    {
        var (list, at) = Place(draft, item);
        if (at < 0)
            return;
        var moved = list![at];
        list.RemoveAt(at);
        list.Insert(Math.Clamp(to, 0, list.Count), moved);
    }

    /// <summary>Where an item stands in its list, from 0; -1 = nowhere.</summary>
    public static int IndexOf(this DraftDocument draft, string item) => Place(draft, item).At;

    /// <summary>Parts a statement in two at a character; both keep its grounds, the first its key.</summary>
    public static void Split(this DraftDocument draft, string item, int at)
    {
        var (list, index) = Place(draft, item);
        if (index < 0 || (string?)list![index]!["text"] is not { } text || at <= 0 || at >= text.Length)
            return;
        if (char.IsLowSurrogate(text[at]))
            at++; // never through the middle of a character
        var second = (JsonObject)list[index]!.DeepClone();
        (list[index]!["text"], second["text"]) = (text[..at].TrimEnd(), text[at..].TrimStart());
        draft.Insert(list, second, index + 1);
    }

    /// <summary>Joins a statement with the one after it: both texts, the grounds of both, the key of the first.</summary>
    public static void Join(this DraftDocument draft, string item)
    {
        var (list, index) = Place(draft, item);
        if (index < 0 || index + 1 >= list!.Count)
            return;
        var (first, second) = ((JsonObject)list[index]!, (JsonObject)list[index + 1]!);
        list.RemoveAt(index + 1);
        first["text"] = $"{first["text"]} {second["text"]}".Trim();
        if (first["grounds"] is JsonObject grounds && second["grounds"] is JsonObject others)
            draft.Add(grounds, others);
    }

    /// <summary>Begins or gives up an optional part.</summary>
    public static void Toggle(this DraftDocument draft, IReadOnlyList<Field> shape, string path)
    {
        var cut = path.LastIndexOf('/');
        if (FieldAt(shape, path) is not PartField { } field || draft.Find(cut < 0 ? "" : path[..cut]) is not JsonObject part)
            return;
        if (!part.Remove(field.Name))
            part[field.Name] = DraftDocument.Blank(field.Fields);
    }

    /// <summary>The field that a path leads to; <c>null</c> = none.</summary>
    public static Field? FieldAt(IReadOnlyList<Field> shape, string path)
    {
        Field? at = null;
        var (fields, isItem) = (shape, false);
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (isItem)
            {
                isItem = false; // a key
                continue;
            }

            at = fields.FirstOrDefault(field => field.Name == step);
            (fields, isItem) = at switch
            {
                ListField list => (list.Item, true),
                PartField part => (part.Fields, false),
                GroundsField grounds => (Inside(grounds), false),
                _ => (Array.Empty<Field>(), false),
            };
            if (at is null)
                return null;
        }

        return at;
    }

    /// <summary>Citations and reason as fields.</summary>
    public static IReadOnlyList<Field> Inside(GroundsField grounds) =>
        [new ListField("cites", "Citations", null, grounds.Cite, "citation"), new PartField("reason", "Editor's reason", null, true, grounds.Reason)];

    private static IReadOnlyList<Field> ItemOf(Field field) => field is ListField list ? list.Item : [];

    private static JsonArray? ListAt(DraftDocument draft, string path)
    {
        if (draft.Find(path) is JsonArray there)
            return there;
        var cut = path.LastIndexOf('/');
        return draft.Find(cut < 0 ? "" : path[..cut]) is JsonObject part ? (JsonArray)(part[path[(cut + 1)..]] = new JsonArray())! : null;
    }

    private static (JsonArray? List, int At) Place(DraftDocument draft, string item)
    {
        var cut = item.LastIndexOf('/');
        return cut > 0 && draft.Find(item[..cut]) is JsonArray list ? (list, IndexOf(list, item[(cut + 1)..])) : (null, -1);
    }

    private static int IndexOf(JsonArray list, string key)
    {
        for (var at = 0; at < list.Count; at++)
        {
            if (DraftDocument.KeyOf(list[at]) == key)
                return at;
        }

        return -1;
    }

    private static JsonNode? NumberOf(NumberField field, string text)
    {
        if (field.IsWhole)
            return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : text;
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : text;
    }
}
