using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Web.Shared.Evidence;
using HybridCareers.Web.Shared.Schema;

namespace HybridCareers.Web.Public.Outlook;

/// <summary>Answers <c>/outlook</c>.</summary>
public static class OutlookQuery
{
    public static Answer<OutlookView> Find(Catalog catalog, PageUrl url)
    {
        List<Live<DevelopmentContent>> developments = [.. catalog.Developments.All.OrderBy(development => development.Content.Order)];
        List<Statement> lead = [.. catalog.Overviews.All.SelectMany(overview => overview.Content.OutlookLead)];
        List<Statement> closing = [.. catalog.Overviews.All.SelectMany(overview => overview.Content.Closing)];
        return new OutlookView(lead, [.. developments.Select(Of)], closing)
        {
            Head = new PageHead(
                "Outlook", "What is expected of careers between AI and Web3, by when, what would show that it happens and what would prove it wrong.",
                Urls.Outlook,
                [SchemaOrg.List("Anticipated developments", developments.Select(development => (development.Content.Title, Urls.Of(EntryKind.Development, development.Slug))))],
                Urls.Api + Urls.Outlook),
            Notes = new Footnotes(
                [.. lead.At("outlookLead"), .. developments.SelectMany(development => development.Content.Claims()), .. closing.At("closing")], catalog),
        };
    }

    private static DevelopmentView Of(Live<DevelopmentContent> development)
    {
        var content = development.Content;
        return new DevelopmentView(
            development.Slug, content.Title, content.Horizon, content.Expectation, content.Consequences, content.Specialists, content.Signposts,
            content.ProvedWrongBy);
    }
}
