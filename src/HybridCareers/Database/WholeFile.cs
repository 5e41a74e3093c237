namespace HybridCareers.Database;

/// <summary>A file that is there whole or as it was before.</summary>
public static class WholeFile
{
    /// <summary>Writes it beside its place and puts it there; what could not be finished is taken away again.</summary>
    /// <param name="path">Its place. Two instances may share the folder.</param>
    /// <param name="write">Writes what it holds.</param>
    public static void Write(string path, Action<FileStream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var writing = $"{path}.{Guid.CreateVersion7():N}.writing";
        try
        {
            using (var file = new FileStream(writing, FileMode.Create, FileAccess.Write))
                write(file);
            File.Move(writing, path, overwrite: true);
        }
        catch
        {
            File.Delete(writing); // a full disk would be filled by one more at each try
            throw;
        }
    }
}
