using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using HybridCareers.Content;

namespace HybridCareers.Web.Admin.Entries.Form;

/// <summary>
/// The content of an entry while it is written: the JSON of a revision, perhaps not valid yet, in which every item of a list bears a key
/// that stays its own wherever it moves. A path such as <c>day/k3/text</c> names a field by those keys.
/// </summary>
public sealed class DraftDocument
{
    private const string Key = "$k";
    private const string Next = "$next";
    private const string Patch = "$patch";

    private readonly JsonObject root;

    private DraftDocument(JsonObject root) => this.root = root;

    /// <summary>Number of the newest change of the tab that is in the text; an older one that arrives late has no effect.</summary>
    public long LastPatch
    {
        get => (long?)root[Patch] ?? 0;
        set => root[Patch] = value;
    }

    /// <summary>The whole content.</summary>
    public JsonObject Root => root;

    /// <summary>Reads a revision's or a working copy's JSON.</summary>
    /// <exception cref="JsonException">It is not a JSON object.</exception>
    public static DraftDocument Parse(string json)
    {
        var document = new DraftDocument(JsonNode.Parse(json) as JsonObject ?? throw new JsonException("This is not the content of an entry."));
        document.Number(document.root);
        return document;
    }

    /// <summary>Another text in this one's place. Its keys are new ones: a change that is still on its way to this text reaches nothing of the other.</summary>
    /// <exception cref="JsonException">It is not a JSON object.</exception>
    public DraftDocument Successor(string json)
    {
        var next = JsonNode.Parse(json) as JsonObject ?? throw new JsonException("This is not the content of an entry.");
        (next[Next], next[Patch]) = (root[Next]?.DeepClone(), LastPatch);
        return Parse(next.ToJsonString(ContentJson.Options));
    }

    /// <summary>An entry that says nothing yet.</summary>
    public static DraftDocument Empty(EntryKind kind) => Parse(Blank(FormShape.Of(kind)).ToJsonString(ContentJson.Options));

    /// <summary>A part that says nothing yet.</summary>
    public static JsonObject Blank(IReadOnlyList<Field> fields)
    {
        var part = new JsonObject();
        foreach (var field in fields.Where(field => !field.Optional))
        {
            part[field.Name] = field switch
            {
                ChoiceField choice => choice.Choices[0].Value,
                PartField inner => Blank(inner.Fields),
                GroundsField => new JsonObject { ["cites"] = new JsonArray() },
                ListField or WordsField => new JsonArray(),
                NumberField => 0,
                _ => "",
            };
        }

        return part;
    }

    /// <summary>With keys and counters, for keeping.</summary>
    public string ToJson() => root.ToJsonString(ContentJson.Options);

    /// <summary>Without them, as a revision has it.</summary>
    public string ToContentJson() => Strip(root.DeepClone()).ToJsonString(ContentJson.Options);

    /// <summary>What stands at a path; <c>null</c> = nothing.</summary>
    public JsonNode? Find(string path)
    {
        JsonNode? at = root;
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            at = at switch
            {
                JsonObject part => part[step],
                JsonArray list => list.FirstOrDefault(item => KeyOf(item) == step),
                _ => null,
            };
        }

        return at;
    }

    /// <summary>The key of an item of a list.</summary>
    public static string KeyOf(JsonNode? item) => (string?)(item as JsonObject)?[Key] ?? "";

    /// <summary>Puts a part into a list; it gets a key.</summary>
    /// <returns>Its key.</returns>
    public string Insert(JsonArray list, JsonObject part, int at)
    {
        part.Remove(Key);
        list.Insert(Math.Clamp(at, 0, list.Count), part);
        Number(part);
        return part[Key] is { } key ? (string)key! : Give(part);
    }

    /// <summary>Puts a part in the place of another, under the other's key.</summary>
    public void Replace(JsonArray list, int at, JsonObject part)
    {
        part[Key] = KeyOf(list[at]);
        list[at] = part;
        Number(part);
    }

    private string Give(JsonObject part)
    {
        var next = ((long?)root[Next] ?? 0) + 1;
        root[Next] = next;
        return (string)(part[Key] = "k" + next.ToString(CultureInfo.InvariantCulture))!;
    }

    private void Number(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
            {
                if (item is JsonObject part && part[Key] is null)
                    Give(part);
                Number(item);
            }
        }
        else if (node is JsonObject part)
        {
            foreach (var (_, inner) in part.ToList())
                Number(inner);
        }
    }

    private static JsonNode Strip(JsonNode node)
    {
        if (node is JsonObject part)
        {
            foreach (var name in (string[])[Key, Next, Patch])
                part.Remove(name);
            foreach (var (_, inner) in part)
            {
                if (inner is not null)
                    Strip(inner);
            }
        }
        else if (node is JsonArray list)
        {
            foreach (var item in list.OfType<JsonNode>())
                Strip(item);
        }

        return node;
    }
}
