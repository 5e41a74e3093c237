using HybridCareers.Content;
using HybridCareers.FirstRun;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.FirstRun;

public class BundleTests
{
    [Fact]
    public void The_program_carries_its_content_with_it() => Bundle.Embedded().GroupBy(document => document.Kind).Select(group => group.Key)
        .Should().BeEquivalentTo(Enum.GetValues<EntryKind>());

    [Fact]
    public void A_folder_gives_the_same_as_what_is_embedded()
    {
        var fromFolder = Bundle.FromFolder(Path.Combine(Repository.Root, "src/HybridCareers/FirstRun/Documents"));

        fromFolder.Select(InWords).Should().BeEquivalentTo(Bundle.Embedded().Select(InWords));
    }

    [Theory]
    [InlineData("driver/broken.json", "{", "driver/broken.json")]
    [InlineData("driver/wrong.json", """{"title":"No more"}""", "driver/wrong.json")]
    [InlineData("gadget/x.json", "{}", "gadget/x.json")]
    [InlineData("loose.json", "{}", "loose.json")]
    public void A_document_that_cannot_be_read_is_named(string path, string json, string named)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.FullName, path))!);
            File.WriteAllText(Path.Combine(folder.FullName, path), json);

            var read = () => Bundle.FromFolder(folder.FullName);

            read.Should().Throw<InvalidDataException>().Which.Message.Should().Contain(named);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string InWords(BundledDocument document) => $"{document.Kind}/{document.Slug} {ContentJson.Write(document.Content)}";
}
