using HybridCareers.Editorial;
using HybridCareers.Web.Admin.Entries;

namespace HybridCareers.Web.Admin.Shell;

/// <summary>Something that a member is told.</summary>
/// <param name="Text">In sentences, one a line.</param>
/// <param name="IsBad">True where something did not work.</param>
/// <param name="Way">An address that leads on; <c>null</c> = none.</param>
/// <param name="WayInWords">What is there.</param>
public sealed record Notice(string Text, bool IsBad, string? Way = null, string WayInWords = "");

/// <summary>What the member is told at the foot of the screen. MudBlazor's snackbar would need styles that the security policy forbids.</summary>
public sealed class Notices
{
    /// <summary>The latest notice; <c>null</c> = none.</summary>
    public Notice? Latest { get; private set; }

    /// <summary>Raised when it changes.</summary>
    public event Action? Changed;

    /// <summary>Tells something.</summary>
    public void Say(string text, bool isBad = false) => Say(new Notice(text, isBad));

    /// <summary>Tells something that may lead on.</summary>
    public void Say(Notice notice)
    {
        Latest = notice;
        Changed?.Invoke();
    }

    /// <summary>Tells what came of a command.</summary>
    /// <returns>True where it took effect.</returns>
    public bool Say(Outcome outcome)
    {
        Say(Words.Of(outcome), outcome is not (Effect or CopyGone));
        return outcome is Effect or CopyGone;
    }

    /// <summary>Takes the notice away.</summary>
    public void Clear()
    {
        Latest = null;
        Changed?.Invoke();
    }
}
