using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HybridCareers.Content.Comparing;

namespace HybridCareers.Drafts.Comparing;

/// <summary>Brings two texts together that were both written from an older one.</summary>
public sealed class Merging
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Dictionary<string, Choice> NoChoice = [];

    private readonly string? before;
    private readonly string theirs;
    private readonly string mine;

    /// <summary>Compares three texts.</summary>
    /// <param name="before">Content as JSON from which both were written; <c>null</c> = not known: then everything that differs is a conflict.</param>
    /// <param name="theirs">What is saved now.</param>
    /// <param name="mine">What I wrote meanwhile.</param>
    /// <exception cref="JsonException">One of them is not JSON.</exception>
    public Merging(string? before, string theirs, string mine)
    {
        (this.before, this.theirs, this.mine) = (before, theirs, mine);
        Fields = Run(NoChoice).Fields;
    }

    /// <summary>Every field on which the two differ, in the order of the page.</summary>
    public IReadOnlyList<MergeField> Fields { get; }

    /// <summary>True where somebody must choose.</summary>
    public bool HasConflicts => Fields.Any(each => each.IsConflict);

    /// <summary>The content as JSON with these choices; a field without one gets the words that are suggested.</summary>
    /// <param name="choices">By <see cref="MergeField.Id"/>.</param>
    public string With(IReadOnlyDictionary<string, Choice> choices) => Run(choices).Node!.ToJsonString(Plain);

    private (IReadOnlyList<MergeField> Fields, JsonNode? Node) Run(IReadOnlyDictionary<string, Choice> choices)
    {
        var fields = new MergeFields(choices);
        var node = fields.Node(ContentDiff.Parse(before), ContentDiff.Parse(theirs), ContentDiff.Parse(mine), "", "");
        return (fields.Found, node);
    }
}
