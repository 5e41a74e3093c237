using System.Text;

namespace HybridCareers.Web.Hosting;

/// <summary>Style sheets and scripts without what only their authors read: comments, indentation, empty lines. Every first view carries them.</summary>
/// <remarks>It knows our own files and no more: comments stand on lines of their own, behind a semicolon and a space, or between <c>/*</c> and <c>*/</c>.</remarks>
public static class SlimText
{
    private const string Behind = "; // ";

    /// <summary>A style sheet on one line.</summary>
    public static string OfStyle(string css) => string.Concat(LinesOf(WithoutBlocks(css)));

    /// <summary>A script with its statements on lines of their own, as written.</summary>
    public static string OfScript(string script) => string.Join('\n', LinesOf(WithoutBlocks(script)).Where(line => !line.StartsWith("//", StringComparison.Ordinal))
        .Select(line => line.IndexOf(Behind, StringComparison.Ordinal) is >= 0 and var end ? line[..(end + 1)] : line));

    private static string[] LinesOf(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string WithoutBlocks(string text)
    {
        var (slim, at) = (new StringBuilder(text.Length), 0);
        for (int begin; (begin = text.IndexOf("/*", at, StringComparison.Ordinal)) >= 0;)
        {
            slim.Append(text, at, begin - at);
            at = text.IndexOf("*/", begin, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : text.Length;
        }

        return slim.Append(text, at, text.Length - at).ToString();
    }
}
