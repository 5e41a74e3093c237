namespace HybridCareers.Database.Sqlite;

/// <summary>One process at a time changes the tables; the operating system gives the lock back when a process is killed.</summary>
internal static class MigrationLock
{
    public static async Task<IDisposable> TakeAsync(string path, CancellationToken ct)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(50, ct);
            }
        }
    }
}
