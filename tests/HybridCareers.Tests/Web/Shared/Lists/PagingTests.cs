using HybridCareers.Web.Shared.Lists;

namespace HybridCareers.Tests.Web.Shared.Lists;

public class PagingTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(100, 1)]
    [InlineData(101, 2)]
    public void Rows_fill_pages(int total, int pages) => new Paging(total, 1, 100).Pages.Should().Be(pages);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(99, 1)]
    [InlineData(100, 2)]
    public void A_row_stands_on_a_page(int row, int page) => new Paging(500, 1, 100).PageOf(row).Should().Be(page);
}
