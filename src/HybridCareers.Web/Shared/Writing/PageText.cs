using System.Buffers;
using System.Text;
using Microsoft.Extensions.ObjectPool;

namespace HybridCareers.Web.Shared.Writing;

/// <summary>Takes the text of a page in thousands of small pieces and gives it as UTF-8; used again for the next page.</summary>
public sealed class PageText : TextWriter, IResettable
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    private const int LargestKept = 512 * 1024;
    private char[] text = new char[32 * 1024];
    private int length;

    /// <inheritdoc />
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc />
    public override void Write(char value)
    {
        if (length == text.Length)
            Grow(1);
        text[length++] = value;
    }

    /// <inheritdoc />
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc />
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc />
    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length > text.Length - length)
            Grow(buffer.Length);
        buffer.CopyTo(text.AsSpan(length));
        length += buffer.Length;
    }

    /// <summary>Takes text that may stand between tags or in a quoted attribute: what means something in HTML is spelt out.</summary>
    public void WriteEncoded(ReadOnlySpan<char> value)
    {
        for (int at; (at = value.IndexOfAny(Special)) >= 0; value = value[(at + 1)..])
        {
            Write(value[..at]);
            Write(value[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#x27;" });
        }

        Write(value);
    }

    /// <summary>All that was written.</summary>
    public override string ToString() => new(text, 0, length);

    /// <summary>All that was written, as bytes of its own.</summary>
    public byte[] ToBytes()
    {
        // Counting first would read the text twice; three bytes a character are always enough.
        var room = ArrayPool<byte>.Shared.Rent(3 * length);
        var count = Encoding.UTF8.GetBytes(text, 0, length, room, 0);
        var bytes = GC.AllocateUninitializedArray<byte>(count);
        room.AsSpan(0, count).CopyTo(bytes);
        ArrayPool<byte>.Shared.Return(room);
        return bytes;
    }

    /// <inheritdoc />
    public bool TryReset()
    {
        length = 0;
        return text.Length <= LargestKept;
    }

    private void Grow(int by) => Array.Resize(ref text, Math.Max(text.Length * 2, length + by));
}
