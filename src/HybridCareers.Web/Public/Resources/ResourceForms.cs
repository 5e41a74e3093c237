using HybridCareers.Content;

namespace HybridCareers.Web.Public.Resources;

/// <summary>What a learning resource may be; one may be several.</summary>
public enum ResourceForm { Course, Book, Documentation, Video, Exercises, List, Other }

/// <summary>Finds the forms in a format's words, which stay what readers see.</summary>
public static class ResourceForms
{
    private static readonly (ResourceForm Form, string[] Words)[] Known =
    [
        (ResourceForm.Course, ["course", "courses", "curriculum", "bootcamp", "cohort"]),
        (ResourceForm.Book, ["book", "books", "textbook"]),
        (ResourceForm.Documentation, ["documentation", "guide", "tutorial", "tutorials"]),
        (ResourceForm.Video, ["video", "videos", "lecture", "lectures", "recordings"]),
        (ResourceForm.Exercises, ["exercises", "labs", "problems", "problem", "challenges", "wargame", "notebooks", "exams", "examples", "interactive"]),
        (ResourceForm.List, ["list", "roadmap"]),
    ];

    /// <summary>The forms of a resource; <see cref="ResourceForm.Other"/> where its format has no word that we know.</summary>
    public static IReadOnlyList<ResourceForm> Of(ResourceContent resource)
    {
        var words = resource.Format.ToLowerInvariant().Split([.. resource.Format.ToLowerInvariant().Where(part => !char.IsLetter(part)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
        var forms = Known.Where(known => known.Words.Intersect(words, StringComparer.Ordinal).Any()).Select(known => known.Form).ToList();
        return forms.Count > 0 ? forms : [ResourceForm.Other];
    }

    public static string NameOf(ResourceForm form) => form == ResourceForm.List ? "Reading list" : form.ToString();
}
