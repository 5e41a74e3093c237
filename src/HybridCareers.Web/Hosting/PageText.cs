using System.Text;
using Microsoft.Extensions.ObjectPool;

namespace HybridCareers.Web.Hosting;

/// <summary>Where the text of a page becomes UTF-8 while it is written; used again for the next page.</summary>
public sealed class PageText : IResettable, IDisposable
{
    private const int LargestKept = 1024 * 1024;
    private readonly MemoryStream bytes = new(64 * 1024);

    public PageText() => Writer = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 8 * 1024, leaveOpen: true);

    /// <summary>Takes the text.</summary>
    public StreamWriter Writer { get; }

    /// <summary>All that was written, as bytes of its own.</summary>
    public byte[] ToBytes()
    {
        Writer.Flush();
        return bytes.ToArray();
    }

    /// <inheritdoc />
    public bool TryReset()
    {
        Writer.Flush();
        bytes.SetLength(0);
        return bytes.Capacity <= LargestKept;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Writer.Dispose();
        bytes.Dispose();
    }
}
