namespace HybridCareers.Web.Public;

/// <summary>A page as a file to keep, from the same query and view; what the page refuses, it refuses too.</summary>
/// <param name="Url">Its route.</param>
/// <param name="FileName">Under which name browsers save it.</param>
/// <param name="ContentType">What it is.</param>
/// <param name="Write">The bytes of a view.</param>
public sealed record PageDownload(string Url, string FileName, string ContentType, Func<IPageView, byte[]> Write);

/// <summary>The forms in which a page is served.</summary>
public enum PageForm { Html, Twin, Download }
