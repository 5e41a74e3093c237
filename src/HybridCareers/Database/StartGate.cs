namespace HybridCareers.Database;

/// <summary>Keeps back whatever asks the database by itself while the tables may still be those of an older program.</summary>
public sealed class StartGate
{
    private volatile TaskCompletionSource passed = new();

    /// <summary>A gate that is open.</summary>
    public StartGate() => passed.SetResult();

    /// <summary>Ends when the tables may be asked; it has ended where nobody shut the gate.</summary>
    public Task Passed => passed.Task;

    /// <summary>The portal begins to serve before it has looked at the tables.</summary>
    public void Shut() => passed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The tables are what they shall be, or cannot be made so now.</summary>
    public void Open() => passed.TrySetResult();
}
