using System.IO.Compression;
using System.Text.Json;
using HybridCareers.Content;
using HybridCareers.Drafts.Imports;

namespace HybridCareers.Editorial.Sources;

/// <summary>A sheet as it is kept: packed, because every piece repeats its passage and the sheet of a long article would be tens of megabytes.</summary>
internal static class KeptSheet
{
    /// <summary>Packs a sheet, piece by piece: it never stands in memory whole as text.</summary>
    public static string Write(ImportSheet sheet)
    {
        using var packed = new MemoryStream();
        using (var packing = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            JsonSerializer.Serialize(packing, sheet, ContentJson.Options);
        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }

    /// <summary>Reads a sheet that was kept, packed or not.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static ImportSheet Read(string kept)
    {
        if (kept.StartsWith('{'))
            return ImportSheet.Read(kept);
        using var packed = new MemoryStream(Convert.FromBase64String(kept));
        using var unpacking = new BrotliStream(packed, CompressionMode.Decompress);
        return JsonSerializer.Deserialize<ImportSheet>(unpacking, ContentJson.Options) ?? throw new JsonException("The sheet is null.");
    }
}
