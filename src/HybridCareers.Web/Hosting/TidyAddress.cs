using System.Text;

namespace HybridCareers.Web.Hosting;

/// <summary>The one form of each address: lower case, single slashes, none at the end. Other spellings lead to it by 301.</summary>
public static class TidyAddress
{
    /// <summary>The one form of a path.</summary>
    /// <param name="path">A path as the server decoded it.</param>
    /// <returns>A path that begins with exactly one slash; <c>null</c> where it has that form already, or holds what no address of ours does.</returns>
    public static string? Of(string path)
    {
        // Browsers read a backslash as a slash and pass over tabs: what holds one could lead to another host.
        if (path is "" || path[0] != '/' || path.Any(letter => letter == '\\' || char.IsControl(letter)))
            return null;
        var tidy = new StringBuilder(path.Length);
        foreach (var letter in path)
        {
            if (letter != '/' || tidy.Length == 0 || tidy[^1] != '/')
                tidy.Append(char.ToLowerInvariant(letter));
        }

        if (tidy.Length > 1 && tidy[^1] == '/')
            tidy.Length--;
        return path.AsSpan().SequenceEqual(tidy.ToString()) ? null : tidy.ToString();
    }

    /// <summary>Answers a read of another spelling with 301 to the one form, its query as it is; false where there is nothing to lead to.</summary>
    public static bool LeadsOn(HttpContext context)
    {
        if (!PageEndpoints.IsRead(context.Request.Method) || Of(context.Request.Path.Value ?? "") is not { } tidy)
            return false;
        context.Response.Redirect(new PathString(tidy).ToUriComponent() + context.Request.QueryString.ToUriComponent(), permanent: true);
        return true;
    }

    /// <summary>The same before routing, which knows nothing of doubled slashes.</summary>
    public static Task LeadOnFromDoubledSlashes(HttpContext context, RequestDelegate next) =>
        (context.Request.Path.Value ?? "").Contains("//", StringComparison.Ordinal) && LeadsOn(context) ? Task.CompletedTask : next(context);
}
