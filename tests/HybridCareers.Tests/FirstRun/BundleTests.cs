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
    public void Every_document_of_the_folder_is_embedded()
    {
        var folder = Path.Combine(Repository.Root, "src/HybridCareers/FirstRun/Documents");
        var fromFolder = Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Select(file => Bundle.Read(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)));

        fromFolder.Select(InWords).Should().BeEquivalentTo(Bundle.Embedded().Select(InWords));
    }

    [Theory]
    [InlineData("driver/broken.json", "{", "driver/broken.json")]
    [InlineData("driver/wrong.json", """{"title":"No more"}""", "driver/wrong.json")]
    [InlineData("gadget/x.json", "{}", "gadget/x.json")]
    [InlineData("loose.json", "{}", "loose.json")]
    public void A_document_that_cannot_be_read_is_named(string path, string json, string named)
    {
        var read = () => Bundle.Read(path, json);

        read.Should().Throw<InvalidDataException>().Which.Message.Should().Contain(named);
    }

    private static string InWords(BundledDocument document) => $"{document.Kind}/{document.Slug} {ContentJson.Write(document.Content)}";
}
