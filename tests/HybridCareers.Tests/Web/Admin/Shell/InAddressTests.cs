using Bunit;
using HybridCareers.Database;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Activity;
using HybridCareers.Web.Admin.Entries;
using HybridCareers.Web.Admin.Links;
using HybridCareers.Web.Admin.Members;
using HybridCareers.Web.Admin.Shell;
using HybridCareers.Web.Admin.Skills;
using Microsoft.AspNetCore.Components;

namespace HybridCareers.Tests.Web.Admin.Shell;

public class InAddressTests
{
    private const string Odd = "page=abc&kind=99&state=zzz&order=7&text=%00%C3&words=%00&verb=%00&from=x&to=-1&revision=nine&tab=x&into=x&member=1&below=x&standing=3&may=99&part=x&at=x&entry=x";

    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory]
    [InlineData("7", 7), InlineData("-7", -7), InlineData(null, null), InlineData("", null), InlineData("seven", null), InlineData("99999999999", null), InlineData("1.5", null)]
    public void What_is_no_number_counts_as_not_said(string? text, int? number) => InAddress.Number(text).Should().Be(number);

    [Theory]
    [InlineData("00000000-0000-7000-8000-0000000000a1", true), InlineData(null, false), InlineData("x", false)]
    public void What_is_no_id_counts_as_not_said(string? text, bool isOne) => InAddress.Id(text).HasValue.Should().Be(isOne);

    [Theory, MemberData(nameof(Both))]
    public async Task However_an_address_was_changed_by_hand_its_page_opens(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var (skill, driver) = (Given.ASkill(), Given.ADriver());
        await portal.PublishAsync(skill, driver);
        await using var desk = new DeskScreen(portal, Portal.Admin, HybridCareers.Members.Permission.Editor | HybridCareers.Members.Permission.Publisher);
        foreach (var query in (string[])["?" + Odd, "?page=-5&from=0&to=999&revision=-1", "?page=2147483647&from=-1&to=0&revision=0"])
        {
            Opens<EntryListPage>(query);
            Opens<MemberListPage>(query);
            Opens<LinkListPage>(query);
            Opens<ActivityPage>(query);
            Opens<HistoryPage>(query, driver.Id);
            Opens<PreviewPage>(query, driver.Id);
            Opens<MergePage>(query, driver.Id);
            Opens<EditEntryPage>(query, driver.Id);
            Opens<EditEntryPage>(query, Guid.CreateVersion7());
            Opens<HistoryPage>(query, Guid.CreateVersion7());
        }

        desk.Open<MergeSkillsPage>("?" + Odd, (nameof(MergeSkillsPage.Away), skill.Id)).Find("h1").TextContent.Should().Contain("Merge");

        void Opens<T>(string query, Guid? id = null)
            where T : IComponent => desk.Open<T>(query, id is { } given ? [("Id", given)] : []).Find("h1").TextContent.Should().NotBeEmpty();
    }
}
