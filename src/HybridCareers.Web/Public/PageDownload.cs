using HybridCareers.Web.Hosting;

namespace HybridCareers.Web.Public;

/// <summary>A page as a file to keep, from the same query and view; what the page refuses, it refuses too.</summary>
/// <param name="Url">Its route.</param>
/// <param name="FileName">Under which name browsers save it.</param>
/// <param name="ContentType">What it is.</param>
/// <param name="Write">The bytes of a view; a file that was taken away finds this site by its full address.</param>
public sealed record PageDownload(string Url, string FileName, string ContentType, Func<IPageView, PublicAddress, byte[]> Write)
{
    /// <summary>Why a view that the page shows makes no file, in a sentence for the author of the address; <c>null</c> = it makes one.</summary>
    public Func<IPageView, string?> Problem { get; init; } = _ => null;
}

/// <summary>The forms in which a page is served.</summary>
public enum PageForm { Html, Twin, Download }
