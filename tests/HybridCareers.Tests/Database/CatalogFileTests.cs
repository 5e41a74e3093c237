using System.Text;
using HybridCareers.Database;
using HybridCareers.Published;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Database;

public sealed class CatalogFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    private string Path => System.IO.Path.Combine(folder.FullName, "data", "catalog.json");

    private CatalogFile File => new(Path);

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Where_nothing_was_kept_there_is_nothing() => File.Read().Should().BeNull();

    [Fact]
    public void What_was_kept_comes_back_whole()
    {
        var catalog = new Catalog(7, Bundled.Entries, [new(HybridCareers.Content.EntryKind.Role, "old", "new"), new(HybridCareers.Content.EntryKind.Role, "gone", null)], Bundled.Catalog.Changes);

        File.Write(catalog);
        var kept = File.Read()!;

        kept.Version.Should().Be(7);
        Rows(kept).Should().Equal(Bundled.Entries);
        kept.Retired.Should().Equal(catalog.Retired);
        kept.Changes.Should().Equal(catalog.Changes);
        Directory.GetFiles(System.IO.Path.GetDirectoryName(Path)!).Should().Equal(Path);
    }

    [Fact]
    public void Whoever_writes_can_be_made_to_wait_between_any_two_entries()
    {
        var waits = 0;

        File.Write(Bundled.Catalog, () => waits++);

        waits.Should().Be(Bundled.Entries.Count + Bundled.Catalog.Changes.Count);
        File.Read()!.Version.Should().Be(Bundled.Catalog.Version);
    }

    [Fact]
    public void A_damaged_file_is_refused_wherever_it_is_damaged()
    {
        File.Write(Bundled.Catalog);
        var whole = System.IO.File.ReadAllBytes(Path);
        var random = new Random(2026);
        for (var i = 0; i < 50; i++)
        {
            var bytes = (byte[])whole.Clone();
            bytes[random.Next(bytes.Length)] ^= 0x04;
            System.IO.File.WriteAllBytes(Path, bytes);
            RefusedOrTheSame();
            System.IO.File.WriteAllBytes(Path, whole[..random.Next(whole.Length)]);
            RefusedOrTheSame();
        }

        // A changed digit of the version cannot be told from the check sum of the body; the entries can.
        void RefusedOrTheSame()
        {
            try
            {
                Rows(File.Read()!).Should().Equal(Bundled.Entries);
            }
            catch (InvalidDataException error)
            {
                error.Message.Should().NotBeEmpty();
            }
        }
    }

    [Fact]
    public void A_cut_file_is_refused()
    {
        File.Write(Bundled.Catalog);
        System.IO.File.WriteAllBytes(Path, System.IO.File.ReadAllBytes(Path)[..^100]);

        var read = () => File.Read();

        read.Should().Throw<InvalidDataException>().WithMessage("*damaged*");
    }

    [Theory, InlineData("\"format\":1", "\"format\":2"), InlineData("\"content\":1", "\"content\":99")]
    public void A_file_of_a_newer_form_is_refused(string from, string to)
    {
        File.Write(Bundled.Catalog);
        System.IO.File.WriteAllText(Path, System.IO.File.ReadAllText(Path).Replace(from, to), new UTF8Encoding(false));

        var read = () => File.Read();

        read.Should().Throw<InvalidDataException>().WithMessage("*form that this program does not read*");
    }

    private static IEnumerable<PublishedEntry> Rows(Catalog catalog) => catalog.Entries.Select(entry => entry.ToRow());
}
