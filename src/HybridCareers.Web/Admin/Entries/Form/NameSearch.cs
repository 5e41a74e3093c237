using HybridCareers.Editorial.Reading;

namespace HybridCareers.Web.Admin.Entries.Form;

/// <summary>A search while somebody types: the last words win, and pages are added at the end.</summary>
public sealed class NameSearch
{
    private const int Page = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(120);

    private Func<string, int, int, Task<NamePage>>? find;
    private int asked;

    /// <summary>True while a list is shown.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The words of the list that is shown.</summary>
    public string Words { get; private set; } = "";

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<NamedEntry> Found { get; private set; } = [];

    /// <summary>How many there are in all.</summary>
    public int Total { get; private set; }

    /// <summary>Searches, unless more is typed at once.</summary>
    /// <param name="words">What stands in the box.</param>
    /// <param name="finder">Gives a page: words, how many to leave out, how many to give.</param>
    public async Task TypeAsync(string words, Func<string, int, int, Task<NamePage>> finder)
    {
        var mine = ++asked;
        find = finder;
        await Task.Delay(Pause);
        if (mine != asked)
            return;
        var page = await finder(words, 0, Page);
        if (mine == asked)
            (Words, Found, Total, IsOpen) = (words, page.Found, page.Total, true);
    }

    /// <summary>Adds the next page.</summary>
    public async Task MoreAsync()
    {
        var mine = asked;
        var page = await find!(Words, Found.Count, Page);
        if (mine == asked)
            (Found, Total) = ([.. Found, .. page.Found], page.Total);
    }

    /// <summary>Shows nothing more; what is still on its way is dropped.</summary>
    public void Close()
    {
        asked++;
        IsOpen = false;
    }
}
