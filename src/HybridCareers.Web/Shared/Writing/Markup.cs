using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.ObjectPool;

namespace HybridCareers.Web.Shared.Writing;

/// <summary>
/// Rows that repeat a hundred times on a page, written as one piece: for the renderer each tag, attribute and text would be a part of its own.
/// What stands in braces is encoded whatever it is, and may stand between tags and in quoted attributes; only the text around it is markup.
/// </summary>
public sealed class Markup
{
    private static readonly ObjectPool<PageText> Texts = new DefaultObjectPoolProvider().Create<PageText>();

    private readonly PageText text = Texts.Get();

    /// <summary>A part of a page that shows nothing.</summary>
    public static RenderFragment Nothing { get; } = static _ => { };

    /// <summary>Adds a piece.</summary>
    public void Add([InterpolatedStringHandlerArgument("")] ref Piece piece) => _ = piece; // it wrote itself

    /// <summary>What was written, as a part of a page. Nothing can be added after it.</summary>
    public RenderFragment End()
    {
        var whole = text.ToString();
        Texts.Return(text);
        return builder => builder.AddMarkupContent(0, whole);
    }

    /// <summary>A piece of markup with values.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Piece
    {
        private readonly PageText text;

        /// <summary>Begins a piece.</summary>
        public Piece(int literalLength, int formattedCount, Markup markup) => text = markup.text;

        /// <summary>Takes markup.</summary>
        public void AppendLiteral(string markup) => text.Write(markup);

        /// <summary>Takes text, which is encoded.</summary>
        public void AppendFormatted(string? value) => text.WriteEncoded(value);

        /// <summary>Takes a number.</summary>
        public void AppendFormatted(int value)
        {
            Span<char> digits = stackalloc char[11];
            value.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
            text.Write(digits[..length]);
        }
    }
}
