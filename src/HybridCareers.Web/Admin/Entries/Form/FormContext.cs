using HybridCareers.Content;

namespace HybridCareers.Web.Admin.Entries.Form;

/// <summary>What every part of a form shares: the draft, what is wrong with it, and how to change it.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Shape">Its fields.</param>
/// <param name="Problems">What is wrong, by the path of the field.</param>
/// <param name="Change">Changes the draft, keeps it, and shows it anew.</param>
/// <param name="Find">Finds entries of a kind by words: slug and name.</param>
/// <param name="Opened">The items that stand open, by path.</param>
/// <param name="IsLocked">True where nothing may be changed now.</param>
public sealed record FormContext(
    DraftDocument Draft, IReadOnlyList<Field> Shape, ILookup<string, string> Problems, Func<Action<DraftDocument>, Task> Change,
    Func<EntryKind, string, Task<IReadOnlyList<(string Slug, string Name)>>> Find, HashSet<string> Opened, bool IsLocked)
{
    /// <summary>A name for a field that an element can bear as its id.</summary>
    public static string IdOf(string path) => "f-" + path.Replace('/', '-').Replace(':', '-');
}
