using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Architecture;

public sealed class PageListTests
{
    [Fact]
    public void The_list_of_pages_is_what_the_site_maps()
    {
        var path = Path.Combine(Repository.Root, "docs", "pages.md");
        if (Environment.GetEnvironmentVariable("UPDATE_PAGES") == "1")
            File.WriteAllText(path, PageList.Write());

        File.ReadAllText(path).Should().Be(PageList.Write(), "run the test again with UPDATE_PAGES=1 where a page came, went or moved");
    }

    [Fact]
    public void Every_file_that_the_list_names_exists() =>
        PageList.Write().Split('`').Where(part => part.EndsWith(".razor", StringComparison.Ordinal) || part.EndsWith(".cs", StringComparison.Ordinal))
            .Should().NotBeEmpty().And.OnlyContain(file => SourceTree.OfRepository.HasFile(file));
}
