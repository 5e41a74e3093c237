using System.Security.Cryptography;
using System.Text;
using HybridCareers.Content;

namespace HybridCareers.Evidence;

/// <summary>Recognises a sentence of a source without keeping its text.</summary>
public static class SentenceHash
{
    /// <summary>
    /// The first 16 hexadecimal digits of the SHA-256 of the sentence in NFC, its runs of white space folded to one space, trimmed.
    /// </summary>
    public static string Of(string sentence)
    {
        var folded = string.Join(' ', ComposedForm.Of(sentence)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folded)))[..16];
    }
}
