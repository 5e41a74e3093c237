using HybridCareers.Editorial;
using HybridCareers.Web.Admin.Entries;

namespace HybridCareers.Web.Admin.Shell;

/// <summary>What the member is told at the foot of the screen. MudBlazor's snackbar would need styles that the security policy forbids.</summary>
public sealed class Notices
{
    /// <summary>The latest notice; <c>null</c> = none.</summary>
    public (string Text, bool IsBad)? Latest { get; private set; }

    /// <summary>Raised when it changes.</summary>
    public event Action? Changed;

    /// <summary>Tells something.</summary>
    public void Say(string text, bool isBad = false)
    {
        Latest = (text, isBad);
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
