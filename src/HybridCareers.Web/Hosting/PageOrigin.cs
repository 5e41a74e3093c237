using HybridCareers.Web.Public;

namespace HybridCareers.Web.Hosting;

/// <summary>What an answer is made for, so that it can be made again from another catalogue.</summary>
/// <param name="Page">The page.</param>
/// <param name="Url">Its address.</param>
/// <param name="Form">The page itself, its twin or its file.</param>
public sealed record PageOrigin(PublicPage Page, PageUrl Url, PageForm Form);
