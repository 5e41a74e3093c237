using System.Text;
using HybridCareers.Drafts;
using Microsoft.AspNetCore.Components.Forms;

namespace HybridCareers.Web.Admin.Entries.Form;

/// <summary>The text of a source in a file that an editor has.</summary>
public static class SourceText
{
    /// <summary>Reads a file.</summary>
    /// <returns>Its text, or why it is not read, in a sentence.</returns>
    public static async Task<(string Text, string? Why)> ReadAsync(IBrowserFile file)
    {
        if (file.Size > WorkingCopy.Longest)
            return ("", $"The file has {file.Size:N0} bytes; at most {WorkingCopy.Longest:N0} are read.");
        using var bytes = new MemoryStream();
        await using (var stream = file.OpenReadStream(WorkingCopy.Longest))
            await stream.CopyToAsync(bytes);
        try
        {
            return (new UTF8Encoding(false, true).GetString(bytes.ToArray()).TrimStart('\uFEFF'), null);
        }
        catch (DecoderFallbackException)
        {
            return ("", "The file is no text in UTF-8.");
        }
    }
}
