using HybridCareers.Database;

namespace HybridCareers.Tests.Database;

public sealed class WholeFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void What_could_not_be_finished_leaves_what_was_there_and_nothing_beside_it()
    {
        var path = Path.Combine(folder.FullName, "data", "file");
        WholeFile.Write(path, file => file.Write("first"u8));

        var failing = () => WholeFile.Write(path, file =>
        {
            file.Write("sec"u8);
            throw new IOException("No space left on device");
        });

        failing.Should().Throw<IOException>();
        File.ReadAllText(path).Should().Be("first");
        Directory.GetFiles(Path.GetDirectoryName(path)!).Should().Equal(path);
    }
}
