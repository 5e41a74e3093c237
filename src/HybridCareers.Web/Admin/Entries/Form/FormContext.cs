using HybridCareers.Content;
using HybridCareers.Editorial.Reading;

namespace HybridCareers.Web.Admin.Entries.Form;

/// <summary>Something that an editor does to a draft with a click.</summary>
/// <param name="Make">Makes the change.</param>
/// <param name="Said">What a screen reader is told of it; <c>null</c> = nothing.</param>
/// <param name="Focus">The id of the element that then has the focus; <c>null</c> = it stays where it is.</param>
/// <param name="Anew">Path of a field that is written into although it may be typed into; <c>null</c> = none.</param>
public sealed record FormChange(Action<DraftDocument> Make, string? Said = null, string? Focus = null, string? Anew = null)
{
    /// <summary>The id of the element that then has the focus, where it is known after the change only.</summary>
    public Func<string>? FocusLater { get; init; }
}

/// <summary>Finds entries of a kind by words, one page: how many to leave out from the front and how many to give.</summary>
public delegate Task<NamePage> NameFinder(EntryKind kind, string words, int skip, int take);

/// <summary>What every part of a form shares: the draft, what is wrong with it, and how to change it.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Shape">Its fields.</param>
/// <param name="Problems">What is wrong, by the path of the field.</param>
/// <param name="Do">Changes the draft, keeps it, and shows it anew.</param>
/// <param name="Find">Finds entries by words.</param>
/// <param name="Opened">The items that stand open, by path.</param>
/// <param name="IsLocked">True where nothing may be changed now.</param>
public sealed record FormContext(
    DraftDocument Draft, IReadOnlyList<Field> Shape, ILookup<string, string> Problems, Func<FormChange, Task> Do, NameFinder Find, HashSet<string> Opened, bool IsLocked)
{
    /// <summary>What is known of the entries that the draft names; those that do not exist are left out.</summary>
    public IReadOnlyDictionary<(EntryKind Kind, string Slug), NamedEntry> Named { get; init; } = new Dictionary<(EntryKind, string), NamedEntry>();

    /// <summary>How often a field was written anew, by its path.</summary>
    public IReadOnlyDictionary<string, int> Written { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>A name for a field that an element can bear as its id.</summary>
    public static string IdOf(string path) => "f-" + path.Replace('/', '-').Replace(":", "", StringComparison.Ordinal);

    /// <summary>Changes the draft; see <see cref="FormChange"/>.</summary>
    public Task Change(Action<DraftDocument> make, string? said = null, string? focus = null, string? anew = null) => Do(new(make, said, focus, anew));

    /// <summary>What a named entry is called; its slug where it does not exist.</summary>
    public string NameOf(EntryKind kind, string slug) => Named.TryGetValue((kind, slug), out var known) ? known.Name : slug;

    /// <summary>What tells one showing of a field from the next: another key makes its element anew.</summary>
    public string KeyOf(string path) => Written.TryGetValue(path, out var times) ? $"{path} {times}" : path;
}
