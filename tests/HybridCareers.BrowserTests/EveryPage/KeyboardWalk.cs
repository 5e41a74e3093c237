using Microsoft.Playwright;

namespace HybridCareers.BrowserTests.EveryPage;

/// <summary>Goes through a page by Tab, as somebody without a mouse does.</summary>
public static class KeyboardWalk
{
    // Numbers what can be operated, in document order; of a group of radio buttons one is reached by Tab.
    private const string Number =
        """
        () => {
          const groups = new Set();
          return [...document.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex]')]
            .filter(e => !e.disabled && e.tabIndex >= 0 && e.checkVisibility({ visibilityProperty: true }))
            .filter(e => {
              if (e.type !== 'radio') return true;
              const group = [...document.getElementsByName(e.name)];
              if (group.some(one => one.checked)) return e.checked;
              return !groups.has(e.name) && groups.add(e.name);
            })
            .map((e, i) => { e.dataset.walk = i; return e.outerHTML.slice(0, 100); });
        }
        """;

    // Some pages put the focus on their heading, and a link that was followed leaves a place behind from which Tab goes on:
    // the walk begins before everything. Where a page has an order of its own (never here; a planted fault does), it begins it.
    private const string Begin =
        """
        () => {
          if ([...document.querySelectorAll('[tabindex]')].some(e => e.tabIndex > 0)) return;
          const start = document.createElement('span');
          start.tabIndex = -1;
          document.body.prepend(start);
          start.focus();
        }
        """;

    private const string Focused =
        """
        () => {
          const e = document.activeElement;
          if (!e || e === document.body) return null;
          const style = getComputedStyle(e), box = e.getClientRects()[0] ?? e.getBoundingClientRect();
          // The middle of what can be seen of it: a box may be taller than the window.
          const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
          const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
          const at = left < right && top < bottom ? document.elementFromPoint((left + right) / 2, (top + bottom) / 2) : null;
          return {
            number: Number(e.dataset.walk ?? -1),
            html: e.outerHTML.slice(0, 100),
            ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
            uncovered: at !== null && (e.contains(at) || at.contains(e)),
          };
        }
        """;

    /// <summary>What is wrong with the walk: skipped, out of order, without a visible ring, or covered.</summary>
    public static async Task<IEnumerable<string>> WrongAsync(IPage page)
    {
        await page.EvaluateAsync(Begin);
        var wanted = await page.EvaluateAsync<string[]>(Number);
        var wrong = new List<string>();
        var next = 0;
        // Boxes that scroll are stops of their own, so there may be more stops than elements.
        for (var step = 0; step < wanted.Length + 50; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<Stop?>(Focused) is not { } stop)
                break;
            if (!stop.Ring)
                wrong.Add($"no visible focus: {stop.Html}");
            if (!stop.Uncovered)
                wrong.Add($"focused but covered or out of sight: {stop.Html}");
            // A field for a day has stops for its parts.
            if (stop.Number >= 0 && stop.Number != next && !(stop.Number == next - 1 && stop.Html.Contains("type=\"date\"", StringComparison.Ordinal)))
                wrong.Add($"Tab came to {stop.Html} instead of {wanted.ElementAtOrDefault(next)}");
            if (stop.Number >= 0)
                next = stop.Number + 1;
        }

        if (next < wanted.Length)
            wrong.Add($"Tab never came to {wanted[next]}");
        return wrong;
    }

    private sealed class Stop
    {
        public int Number { get; set; }

        public string Html { get; set; } = "";

        public bool Ring { get; set; }

        public bool Uncovered { get; set; }
    }
}
