using System.Text.Json;
using System.Text.Json.Nodes;
using HybridCareers.Content;
using HybridCareers.Evidence;

namespace HybridCareers.Web.Admin.Entries.Form;

/// <summary>What an editor does to the grounds of a statement.</summary>
public static class Citing
{
    /// <summary>Puts a citation into grounds, or in the place of the one with a key.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="grounds">Path of the grounds.</param>
    /// <param name="cite">The citation.</param>
    /// <param name="key">The citation that it replaces; <c>null</c> = it comes last.</param>
    public static void Cite(this DraftDocument draft, string grounds, Citation cite, string? key = null)
    {
        if (draft.Find(grounds) is not JsonObject part)
            return;
        var list = part["cites"] as JsonArray ?? (JsonArray)(part["cites"] = new JsonArray());
        var written = (JsonObject)JsonSerializer.SerializeToNode(cite, ContentJson.Options)!;
        var at = key is null ? -1 : list.ToList().FindIndex(item => DraftDocument.KeyOf(item) == key);
        if (at >= 0)
            draft.Replace(list, at, written);
        else if (key is null)
            draft.Insert(list, written, list.Count);
    }

    /// <summary>Reads a citation of a draft; <c>null</c> where it says none yet.</summary>
    public static Citation? CiteOf(JsonObject item)
    {
        var bare = (JsonObject)item.DeepClone();
        foreach (var name in bare.Select(member => member.Key).Where(name => name[0] == '$').ToList())
            bare.Remove(name);
        try
        {
            return bare.Deserialize<Citation>(ContentJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Has an editor stand for a statement.</summary>
    public static void Vouch(this DraftDocument draft, string grounds, string by)
    {
        if (draft.Find(grounds) is JsonObject part)
            part["reason"] ??= new JsonObject { ["by"] = by, ["why"] = "" };
    }

    /// <summary>Adds the outline of a state of a source's text.</summary>
    public static void Outline(this DraftDocument draft, string path, SourceVersion version)
    {
        var list = draft.Root[path] as JsonArray ?? (JsonArray)(draft.Root[path] = new JsonArray());
        draft.Insert(list, (JsonObject)JsonSerializer.SerializeToNode(version, ContentJson.Options)!, list.Count);
    }

    /// <summary>Adds the grounds of one statement to those of another: what both cite stands once, both reasons stay.</summary>
    internal static void Add(this DraftDocument draft, JsonObject grounds, JsonObject others)
    {
        var cites = grounds["cites"] as JsonArray ?? (JsonArray)(grounds["cites"] = new JsonArray());
        foreach (var cite in (others["cites"] as JsonArray ?? []).OfType<JsonObject>())
        {
            if (!cites.OfType<JsonObject>().Any(there => Same(there, cite)))
                draft.Insert(cites, (JsonObject)cite.DeepClone(), cites.Count);
        }

        if (others["reason"] is not JsonObject second)
            return;
        if (grounds["reason"] is not JsonObject first)
        {
            grounds["reason"] = second.DeepClone();
            return;
        }

        foreach (var (member, between) in ((string, string)[])[("by", ", "), ("why", " ")])
        {
            if ($"{first[member]}" != $"{second[member]}")
                first[member] = $"{first[member]}{between}{second[member]}";
        }
    }

    private static bool Same(JsonObject one, JsonObject other) =>
        CiteOf(one) is { } first && CiteOf(other) is { } second && ContentEquals(first, second);

    private static bool ContentEquals(Citation one, Citation other) => one == other with { Path = one.Path } && one.Path.SequenceEqual(other.Path, StringComparer.Ordinal);
}
