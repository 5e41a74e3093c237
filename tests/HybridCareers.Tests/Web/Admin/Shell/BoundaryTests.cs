using Bunit;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Admin.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HybridCareers.Tests.Web.Admin.Shell;

public class BoundaryTests
{
    [Fact]
    public async Task An_error_in_a_handler_is_logged_once_and_the_page_stands_again()
    {
        await using var screen = new BunitContext();
        var (page, log) = Open(screen, new Fault());

        await page.Find("button").ClickAsync(new());

        page.WaitForAssertion(() => page.FindAll("button").Should().ContainSingle());
        page.WaitForAssertion(() => screen.Services.GetRequiredService<Notices>().Latest!.Text.Should().Contain("What you typed is kept"));
        log.From(LogLevel.Warning).Should().ContainSingle();
    }

    [Fact]
    public async Task What_fails_again_at_once_is_not_made_anew_without_end()
    {
        await using var screen = new BunitContext();
        var fault = new Fault();
        var (page, log) = Open(screen, fault);
        fault.IsLasting = true;

        await page.Find("button").ClickAsync(new());

        page.WaitForAssertion(() => page.FindAll("button").Should().BeEmpty());
        await Task.Delay(300);
        fault.Rendered.Should().Be(2);
        log.From(LogLevel.Warning).Should().HaveCount(2, "these were two errors: the handler's and the rendering's");
    }

    private static (IRenderedComponent<Boundary> Page, LogLines Log) Open(BunitContext screen, Fault fault)
    {
        var log = new LogLines();
        screen.Services.AddLogging(logging => logging.AddProvider(log)).AddSingleton(TimeProvider.System).AddScoped<Notices>().AddSingleton(fault);
        return (screen.Render<Boundary>(parameters => parameters.AddChildContent<Faulty>()), log);
    }

    private sealed class Fault
    {
        public bool IsLasting { get; set; }

        public int Rendered { get; set; }
    }

    private sealed class Faulty(Fault fault) : ComponentBase
    {
        protected override void OnInitialized()
        {
            fault.Rendered++;
            if (fault.IsLasting)
                throw new InvalidOperationException("It cannot be drawn.");
        }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "button");
            builder.AddAttribute(1, "onclick", EventCallback.Factory.Create(this, () => throw new InvalidOperationException("It cannot be done.")));
            builder.CloseElement();
        }
    }
}
