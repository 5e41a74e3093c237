using System.IO.Compression;
using System.Text;
using HybridCareers.Content;
using HybridCareers.Editorial.Packs;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Editorial.Packs;

public sealed class PackFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("careers-pack-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory, InlineData("pack"), InlineData("pack.zip")]
    public async Task A_pack_comes_back_as_it_was_written(string name)
    {
        var files = Pack("one", "two");
        await PackFiles.WriteAsync(Path.Combine(folder, name), files);

        var read = await PackFiles.ReadAsync(Path.Combine(folder, name));

        read.OrderBy(file => file.Path, StringComparer.Ordinal).Should().BeEquivalentTo(files, options => options.WithStrictOrdering());
        ContentPack.Read(read).Select(document => document.Slug).Should().Equal("one", "two");
        ContentPack.Read(read).Should().OnlyContain(document => document.Base != null);
    }

    [Fact]
    public async Task A_document_that_is_gone_is_removed_from_the_folder_and_nothing_else_is()
    {
        await PackFiles.WriteAsync(folder, Pack("one", "two"));
        await File.WriteAllTextAsync(Path.Combine(folder, "README.md"), "Ours.");

        await PackFiles.WriteAsync(folder, Pack("two"));

        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(Path.GetFileName).Should().BeEquivalentTo("README.md", "manifest.json", "two.json");
    }

    [Fact]
    public void An_archive_packed_too_well_is_refused_before_it_is_unpacked() =>
        FluentActions.Invoking(() => PackFiles.Unzip(new MemoryStream(PackFiles.Zip([("role/bomb.json", new byte[3_000_000])]))))
            .Should().Throw<InvalidDataException>().WithMessage("role/bomb.json: 3000000 bytes*");

    [Fact]
    public void Too_many_files_are_refused()
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var n = 0; n <= PackFiles.MostFiles; n++)
                archive.CreateEntry($"role/r{n}.json");
        }

        FluentActions.Invoking(() => PackFiles.Unzip(memory)).Should().Throw<InvalidDataException>().WithMessage("*at most 100000 files*");
    }

    [Fact]
    public void What_is_no_archive_is_refused() =>
        FluentActions.Invoking(() => PackFiles.Unzip(new MemoryStream([1, 2, 3]))).Should().Throw<InvalidDataException>();

    [Theory]
    [InlineData("../role/x.json"), InlineData("role/../x.json"), InlineData("role/X Y.json"), InlineData("unknown/x.json"), InlineData("2/x.json"), InlineData("role/x.txt")]
    public void Every_file_that_is_no_document_is_named(string path) =>
        FluentActions.Invoking(() => ContentPack.Read([(path, Encoding.UTF8.GetBytes("{}")), ("driver/bad.json", Encoding.UTF8.GetBytes("{"))]))
            .Should().Throw<InvalidDataException>().WithMessage($"*{path}: expected kind/slug.json.*").WithMessage("*driver/bad.json: *");

    [Theory]
    [InlineData("driver/one.json", "driver/one.json"), InlineData("driver/one.json", "Driver/one.json")]
    public void A_document_that_is_there_twice_is_named(string path, string again)
    {
        var bytes = Pack("one").Single(file => file.Path == path).Bytes;

        FluentActions.Invoking(() => ContentPack.Read([(path, bytes), (again, bytes)])).Should().Throw<InvalidDataException>().WithMessage("*: the pack has this document twice.");
    }

    [Theory]
    [InlineData("""{"title":"A","title":"B","order":1,"problem":[],"answer":[]}"""), InlineData("""{"title":"A"}"""), InlineData("null"), InlineData("[]"), InlineData("")]
    [InlineData("""{"title":"A","order":1,"problem":[],"answer":[],"more":1}"""), InlineData("""{"title":null,"order":1,"problem":[],"answer":[]}""")]
    public void A_document_of_another_form_is_named(string json) =>
        FluentActions.Invoking(() => ContentPack.Read([("driver/odd.json", Encoding.UTF8.GetBytes(json))])).Should().Throw<InvalidDataException>().WithMessage("driver/odd.json: *");

    [Fact]
    public void What_is_no_text_is_named_and_so_is_a_pack_without_anything()
    {
        FluentActions.Invoking(() => ContentPack.Read([("driver/odd.json", [0xFF, 0xFE, 0x7B])])).Should().Throw<InvalidDataException>().WithMessage("driver/odd.json: this is not a text in UTF-8.");
        FluentActions.Invoking(() => ContentPack.Read([])).Should().Throw<InvalidDataException>().WithMessage("The pack holds no document.");
        FluentActions.Invoking(() => ContentPack.Read([("driver,role/x.json", Encoding.UTF8.GetBytes("{}"))])).Should().Throw<InvalidDataException>().WithMessage("*expected kind/slug.json.");
    }

    [Theory, InlineData(true), InlineData(false)]
    public void Damage_of_any_sort_is_told_in_words(bool packed)
    {
        var random = new Random(3);
        var (pack, told) = (Pack("one", "two"), 0);
        for (var round = 0; round < 400; round++)
        {
            var bytes = packed ? PackFiles.Zip(pack) : [.. pack[0].Bytes];
            for (var hits = random.Next(1, 6); hits > 0; hits--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            bytes = bytes[..random.Next(bytes.Length / 2, bytes.Length + 1)];
            try
            {
                ContentPack.Read(packed ? PackFiles.Unzip(new MemoryStream(bytes)) : [(pack[0].Path, bytes)]);
            }
            catch (InvalidDataException)
            {
                told++;
            }
        }

        told.Should().BeGreaterThan(200);
    }

    [Fact]
    public void An_archive_that_lies_of_its_length_is_refused()
    {
        var bytes = PackFiles.Zip(Pack("one"));
        var at = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8) + 24; // length in the directory
        BitConverter.GetBytes(uint.MaxValue - 1).CopyTo(bytes, at);

        FluentActions.Invoking(() => PackFiles.Unzip(new MemoryStream(bytes))).Should().Throw<InvalidDataException>();
    }

    [Fact]
    public Task A_pack_that_is_not_there_is_told() =>
        FluentActions.Awaiting(() => PackFiles.ReadAsync(Path.Combine(folder, "nothing"))).Should().ThrowAsync<FileNotFoundException>();

    private static IReadOnlyList<(string Path, byte[] Bytes)> Pack(params string[] slugs) =>
        ContentPack.Write(slugs.Select(slug => (EntryKind.Driver, slug, Given.ADriver(slug).Content)));
}
