using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Search;

/// <summary>What is searched, numbered: first all roles by name, then all skills, and so on.</summary>
internal sealed class Documents
{
    private static readonly EntryKind[] Order =
    [
        EntryKind.Role, EntryKind.Skill, EntryKind.Path, EntryKind.Project, EntryKind.Resource,
        EntryKind.Development, EntryKind.Driver, EntryKind.Overview, EntryKind.Comparison, EntryKind.Contradiction, EntryKind.Source,
    ];

    private readonly string[] slugs;
    private readonly IContent[] contents;
    private readonly int[] skills;
    private readonly int[] firstSkill;
    private readonly byte[] placeOfKind;
    private readonly int[] firstOfKind = new int[Order.Length + 1];

    /// <summary>Numbers the entries of a catalogue.</summary>
    public Documents(Catalog catalog)
    {
        var entries = new List<(string Slug, IContent Content)>(catalog.Entries.Count);
        for (var kind = 0; kind < Order.Length; kind++)
        {
            firstOfKind[kind] = entries.Count;
            entries.AddRange(Of(catalog, Order[kind]));
        }

        firstOfKind[^1] = entries.Count;
        slugs = [.. entries.Select(entry => entry.Slug)];
        contents = [.. entries.Select(entry => entry.Content)];
        placeOfKind = new byte[entries.Count];
        for (var kind = 0; kind < Order.Length; kind++)
            placeOfKind.AsSpan(firstOfKind[kind]..firstOfKind[kind + 1]).Fill((byte)kind);
        var (from, to) = Of(EntryKind.Skill);
        var bySlug = Enumerable.Range(from, to - from).ToDictionary(Slug, document => document, StringComparer.Ordinal);
        (skills, firstSkill) = LinksOf(contents, bySlug);
    }

    /// <summary>The documents of the skills that a document asks for, teaches or proves, in its order.</summary>
    public ReadOnlySpan<int> Skills(int document) => skills.AsSpan(firstSkill[document]..firstSkill[document + 1]);

    /// <summary>How many there are.</summary>
    public int Count => slugs.Length;

    /// <summary>The slug of a document.</summary>
    public string Slug(int document) => slugs[document];

    /// <summary>What a document says.</summary>
    public IContent Content(int document) => contents[document];

    /// <summary>The kinds in their order, each with its first document and, exclusive, its last.</summary>
    public IEnumerable<(EntryKind Kind, int From, int To)> Kinds =>
        Order.Select((kind, index) => (kind, firstOfKind[index], firstOfKind[index + 1]));

    /// <summary>The documents of a kind.</summary>
    public (int From, int To) Of(EntryKind kind)
    {
        var place = Array.IndexOf(Order, kind);
        return place < 0 ? (0, 0) : (firstOfKind[place], firstOfKind[place + 1]);
    }

    /// <summary>The place of a kind among <see cref="Kinds"/>; 0 for one that is not searched.</summary>
    public static int PlaceOf(EntryKind kind) => Math.Max(0, Array.IndexOf(Order, kind));

    /// <summary>The kind of a document.</summary>
    public EntryKind Kind(int document) => Order[placeOfKind[document]];

    /// <summary>The place of a document's kind among <see cref="Kinds"/>.</summary>
    public int PlaceOfKind(int document) => placeOfKind[document];

    private static (int[] Skills, int[] First) LinksOf(IContent[] contents, Dictionary<string, int> bySlug)
    {
        var (skills, first) = (new List<int>(), new int[contents.Length + 1]);
        for (var document = 0; document < contents.Length; document++)
        {
            foreach (var slug in EntryText.Skills(contents[document]))
                if (bySlug.TryGetValue(slug, out var skill))
                    skills.Add(skill);
            first[document + 1] = skills.Count;
        }

        return ([.. skills], first);
    }

    private static IEnumerable<(string, IContent)> Of(Catalog catalog, EntryKind kind) => kind switch
    {
        EntryKind.Role => On(catalog.Roles),
        EntryKind.Skill => On(catalog.Skills),
        EntryKind.Path => On(catalog.Paths),
        EntryKind.Project => On(catalog.Projects),
        EntryKind.Resource => On(catalog.Resources),
        EntryKind.Development => On(catalog.Developments),
        EntryKind.Driver => On(catalog.Drivers),
        EntryKind.Overview => On(catalog.Overviews),
        EntryKind.Comparison => On(catalog.Comparisons),
        EntryKind.Contradiction => On(catalog.Contradictions),
        EntryKind.Source => On(catalog.Sources),
        _ => [],
    };

    private static IEnumerable<(string, IContent)> On<T>(Shelf<T> shelf)
        where T : IContent => shelf.All.Select(live => (live.Slug, (IContent)live.Content));
}
