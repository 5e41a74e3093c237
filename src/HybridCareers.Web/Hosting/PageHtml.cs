using HybridCareers.Web.Shared.Writing;
using Microsoft.AspNetCore.Components.HtmlRendering.Infrastructure;
using Microsoft.AspNetCore.Components.RenderTree;

namespace HybridCareers.Web.Hosting;

#pragma warning disable BL0006 // The framework may change these types with a major version; a test holds every page against its own writer.

/// <summary>
/// Renders a page as the framework's <c>HtmlRenderer</c> does, and writes it faster: the framework spells each character beyond ASCII as a number.
/// It knows what public pages are made of; no form is posted, so bound fields and named events are not among it.
/// </summary>
public sealed class PageHtml(IServiceProvider services, ILoggerFactory loggers) : StaticHtmlRenderer(services, loggers)
{
    /// <inheritdoc />
    protected override void WriteComponentHtml(int componentId, TextWriter output)
    {
        var frames = GetCurrentRenderTreeFrames(componentId);
        Write(frames.Array.AsSpan(0, frames.Count), (PageText)output);
    }

    private void Write(ReadOnlySpan<RenderTreeFrame> frames, PageText text)
    {
        for (var at = 0; at < frames.Length;)
        {
            ref readonly var frame = ref frames[at];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Element:
                    WriteElement(frames.Slice(at, frame.ElementSubtreeLength), text);
                    at += frame.ElementSubtreeLength;
                    break;
                case RenderTreeFrameType.Text:
                    text.WriteEncoded(frame.TextContent);
                    at++;
                    break;
                case RenderTreeFrameType.Markup:
                    text.Write(frame.MarkupContent);
                    at++;
                    break;
                case RenderTreeFrameType.Component:
                    WriteComponentHtml(frame.ComponentId, text);
                    at += frame.ComponentSubtreeLength;
                    break;
                case RenderTreeFrameType.Region:
                    at++; // what is in it follows
                    break;
                default:
                    throw new InvalidOperationException($"A public page cannot hold a frame of type {frame.FrameType}.");
            }
        }
    }

    private void WriteElement(ReadOnlySpan<RenderTreeFrame> frames, PageText text)
    {
        var name = frames[0].ElementName;
        text.Write('<');
        text.Write(name);
        var at = 1;
        for (; at < frames.Length && frames[at].FrameType == RenderTreeFrameType.Attribute; at++)
            WriteAttribute(in frames[at], text);
        if (at == frames.Length && IsVoid(name))
        {
            text.Write(" />");
            return;
        }

        if (at < frames.Length && name is ("script" or "style" or "textarea"))
            throw new InvalidOperationException($"Text in an element '{name}' would need another encoding.");
        text.Write('>');
        Write(frames[at..], text);
        text.Write("</");
        text.Write(name);
        text.Write('>');
    }

    private static void WriteAttribute(in RenderTreeFrame frame, PageText text)
    {
        if (frame.AttributeValue is not (string or true))
            return;
        text.Write(' ');
        text.Write(frame.AttributeName);
        if (frame.AttributeValue is not string value)
            return;
        text.Write("=\"");
        text.WriteEncoded(value);
        text.Write('"');
    }

    private static bool IsVoid(string name) => name is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link"
        or "meta" or "param" or "source" or "track" or "wbr";
}
