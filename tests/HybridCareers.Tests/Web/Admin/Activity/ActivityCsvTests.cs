using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Members;
using HybridCareers.Tests.Support.Accounts;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Web;
using HybridCareers.Web.Admin.Activity;

namespace HybridCareers.Tests.Web.Admin.Activity;

public class ActivityCsvTests
{
    [Fact]
    public async Task An_administrator_gets_the_activity_as_a_file_that_is_never_kept()
    {
        await using var site = await AccountSite.StartAsync(more: ActivityCsv.Map);
        var (ada, _, _) = await site.FirstAsync();
        var id = await site.MemberOfAsync(MemberActs.Ada);
        await site.Service<MemberDesk>().InviteAsync(new(
            Guid.CreateVersion7(), id, Guid.CreateVersion7(), "=Bea", "bea@example.org", Permission.Editor, SetUpLink.HashOf("x"), TimeSpan.FromDays(1)));

        await ada.OpenAsync($"{Urls.ActivityCsv}?verb=invite");

        ada.Status.Should().Be(200);
        ada.Answer.Headers.CacheControl!.NoStore.Should().BeTrue();
        ada.Answer.Content.Headers.ContentType!.ToString().Should().Be("text/csv; charset=utf-8");
        ada.Answer.Content.Headers.ContentDisposition!.FileName!.Trim('"').Should().Be("activity.csv");
        var lines = (await ada.Answer.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].TrimStart('\uFEFF').Should().Be(string.Join(',', ActivityCsv.Heads));
        lines.Should().HaveCount(2);
        lines[1].Should().Contain("Ada,").And.Contain("member =Bea: Editor").And.Contain("2026-11-23T09:00:00.000Z");
    }

    [Fact]
    public async Task Nobody_else_gets_it_and_a_wrong_question_is_refused_in_words()
    {
        await using var site = await AccountSite.StartAsync(more: ActivityCsv.Map);
        var (ada, _, _) = await site.FirstAsync();
        var bea = await site.MemberAsync("bea@example.org", Permission.Editor | Permission.Reviewer | Permission.Publisher);

        (await bea.OpenAsync(Urls.ActivityCsv)).Status.Should().Be(404);
        (await site.Visitor().OpenAsync(Urls.ActivityCsv)).Location.Should().Be(Urls.SignInThen(Urls.ActivityCsv));
        (await ada.OpenAsync($"{Urls.ActivityCsv}?from=soon")).Status.Should().Be(400);
        (await ada.Answer.Content.ReadAsStringAsync()).Should().StartWith("'soon' is no day");
    }

    [Fact]
    public void What_a_spreadsheet_would_run_is_defused()
    {
        var line = new ActivityLine(1, DateTimeOffset.UnixEpoch, Portal.Author, "=HYPERLINK(1)", "lock", null, null, "+cmd", "@x", "h");

        HybridCareers.Web.Shared.Csv.Line(ActivityCsv.Row(line)).Should().Contain(",'=HYPERLINK(1),").And.Contain(",'+cmd,").And.Contain(",'@x,");
    }
}
