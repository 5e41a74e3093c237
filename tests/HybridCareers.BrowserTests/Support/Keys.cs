using Microsoft.Playwright;

namespace HybridCareers.BrowserTests.Support;

/// <summary>Somebody without a mouse: goes by Tab, writes, and presses Enter.</summary>
public sealed class Keys(IPage page)
{
    private const int MostStops = 400;

    // What a screen reader would say of what has the focus.
    private const string Name =
        "() => { const e = document.activeElement; return (e?.getAttribute('aria-label') ?? e?.labels?.[0]?.innerText ?? e?.innerText ?? '').replace(/\\s+/g, ' ').trim(); }";

    private const string Tag = "() => document.activeElement?.outerHTML.slice(0, 80) ?? 'nothing'";

    /// <summary>What they look at.</summary>
    public IPage Page => page;

    /// <summary>Tabs on until what has this name has the focus.</summary>
    /// <exception cref="InvalidOperationException">Tab never came there.</exception>
    public Task ToAsync(string name) => TabAsync(name, async () => await page.EvaluateAsync<string>(Name) == name);

    /// <summary>Tabs on until what a selector matches has the focus.</summary>
    /// <exception cref="InvalidOperationException">Tab never came there.</exception>
    public Task ToFieldAsync(string selector) => TabAsync(selector, () => page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) === true", selector));

    /// <summary>Goes there and presses Enter.</summary>
    public async Task PressAsync(string name)
    {
        await ToAsync(name);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Goes into a field and writes.</summary>
    public async Task WriteAsync(string selector, string text)
    {
        await ToFieldAsync(selector);
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Waits until a dialog has the focus: it comes from the server, and whoever tabs on before that is put back, maybe in the middle of a word.</summary>
    public Task AreInDialogAsync() => page.WaitForFunctionAsync("() => document.activeElement?.closest('[role=dialog], .mud-dialog') && document.activeElement.matches('input, textarea, select, button')");

    private async Task TabAsync(string where, Func<Task<bool>> isThere)
    {
        var last = new Queue<string>();
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.WaitForLoadStateAsync();
            await page.Keyboard.PressAsync("Tab");
            try
            {
                if (await isThere())
                    return;
                last.Enqueue(await page.EvaluateAsync<string>(Tag));
                if (last.Count > 12)
                    last.Dequeue();
            }
            catch (PlaywrightException error) when (error.Message.Contains("context was destroyed", StringComparison.Ordinal))
            {
                // Another page comes.
            }
        }

        throw new InvalidOperationException($"Tab never came to “{where}” on {page.Url}; it was last at {string.Join(" → ", last)}");
    }
}
