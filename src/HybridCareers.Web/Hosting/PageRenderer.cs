using HybridCareers.Web.Public;
using HybridCareers.Web.Shared.Layouts;
using HybridCareers.Web.Shared.Writing;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.ObjectPool;

namespace HybridCareers.Web.Hosting;

/// <summary>Makes the HTML of a page from its view, outside the request: no circuit, no cookie, no host name can get into it.</summary>
public sealed class PageRenderer(IServiceProvider services, ILoggerFactory loggers)
{
    private readonly ObjectPool<PageText> texts = new DefaultObjectPoolProvider().Create<PageText>();

    /// <summary>The whole document as UTF-8.</summary>
    /// <param name="page">The component.</param>
    /// <param name="view">What it shows.</param>
    /// <param name="notice">What stands above everything where this is no page for the public; search engines are then told to leave it out. <c>null</c> = it is one.</param>
    public async Task<byte[]> RenderAsync(Type page, IPageView view, string? notice = null)
    {
        await using var renderer = new PageHtml(services, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var document = renderer.BeginRenderingComponent(typeof(PageDocument), ParametersOf(page, view, notice));
            await document.QuiescenceTask;
            var text = texts.Get();
            document.WriteHtmlTo(text);
            var html = text.ToBytes();
            texts.Return(text); // after an error it is left to the collector: half a page is in it
            return html;
        });
    }

    /// <summary>What the document around a page is given.</summary>
    internal static ParameterView ParametersOf(Type page, IPageView view, string? notice = null) => ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        [nameof(PageDocument.Head)] = notice is null ? view.Head : view.Head with { Listed = false, JsonLd = null, Twin = null },
        [nameof(PageDocument.Notice)] = notice,
        [nameof(PageDocument.ChildContent)] = (RenderFragment)(builder =>
        {
            builder.OpenComponent(0, page);
            builder.AddComponentParameter(1, "View", view);
            builder.CloseComponent();
        }),
    });
}
