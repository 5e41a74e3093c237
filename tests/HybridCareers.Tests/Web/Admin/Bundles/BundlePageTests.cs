using Bunit;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Tests.Support.Screens;
using HybridCareers.Web.Admin.Bundles;

namespace HybridCareers.Tests.Web.Admin.Bundles;

public class BundlePageTests
{
    [Fact]
    public async Task A_bundle_is_begun_with_a_name_and_entries()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var (one, two) = (Given.ADriver("first-one"), Given.ADriver("second-one"));
        await portal.SaveAsync(one, two);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var id = Guid.CreateVersion7();
        var page = desk.Open<BundlePage>("", ("Id", id));

        await page.FindAll("form")[0].SubmitAsync();
        desk.Told.Should().Contain("Give the bundle a name.");
        await page.Find("input").ChangeAsync(new() { Value = "Both drivers" });
        await page.Find("form[role=search]").SubmitAsync();
        await page.Button("Add the entry first one").ClickAsync(new());
        await page.Button("Add the entry second one").ClickAsync(new());
        page.Has("Add the entry first one").Should().BeFalse("it is in the bundle");
        await page.FindAll("form")[0].SubmitAsync();

        page.Find("h1").TextContent.Should().Be("Both drivers");
        (await portal.Service<BundleReader>().OpenAsync(id))!.Items.Select(item => item.EntryId).Should().BeEquivalentTo([one.Id, two.Id]);
    }

    [Fact]
    public async Task Entries_are_taken_out_and_the_name_is_changed()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var (id, entries) = await BegunAsync(portal);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var page = desk.Open<BundlePage>("", ("Id", id));

        await page.Button("Remove the entry first one").ClickAsync(new());
        await page.Find("input").ChangeAsync(new() { Value = "One driver" });
        await page.FindAll("form")[0].SubmitAsync();

        var found = (await portal.Service<BundleReader>().OpenAsync(id))!;
        (found.Bundle.Name, found.Items.Single().EntryId).Should().Be(("One driver", entries[1]));
    }

    [Fact]
    public async Task It_is_handed_in_decided_and_published_as_one()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var (id, entries) = await BegunAsync(portal);
        await using (var author = new DeskScreen(portal, Portal.Author))
        {
            var mine = author.Open<BundlePage>("", ("Id", id));
            var asked = mine.Button("Submit all").ClickAsync(new());
            await author.AgreeAsync("Hand in", ("ask-note", "Both, please."));
            await asked;
            mine.Words().Should().Contain("Locked: 2 reviews wait.").And.Contain("nobody decides about their own draft");
            mine.Has("Remove the entry first one").Should().BeFalse("it waits for review");
        }

        await using (var reviewer = new DeskScreen(portal, Portal.Reviewer))
        {
            var theirs = reviewer.Open<BundlePage>("", ("Id", id));
            await theirs.Find("input[value=approve]").ChangeAsync(new() { Value = "approve" });
            await theirs.Find("form.decide").SubmitAsync();
            theirs.Words().Should().Contain("Approved: it can go live");
            theirs.Has("Publish together").Should().BeFalse("Rita is no publisher");
        }

        await using var publisher = new DeskScreen(portal, Portal.ThePublisher);
        var page = publisher.Open<BundlePage>("", ("Id", id));
        var publishing = page.Button("Publish together").ClickAsync(new());
        await publisher.AgreeAsync("Publish", ("ask-note", "Two drivers are new."));
        await publishing;

        publisher.Told.Should().StartWith("Live for readers");
        page.Words().Should().Contain("This bundle is published");
        foreach (var entry in entries)
            (await portal.NowAsync(entry)).LiveRevision.Should().Be(1);
    }

    [Fact]
    public async Task Its_author_withdraws_all_of_it_and_gives_it_up()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var (id, _) = await BegunAsync(portal);
        await portal.Service<BundleDesk>().SubmitAsync(new(Guid.CreateVersion7(), Portal.Author, id, 1, ""));
        await using var desk = new DeskScreen(portal, Portal.Author);
        var page = desk.Open<BundlePage>("", ("Id", id));

        await page.Button("Withdraw all").ClickAsync(new());
        (await portal.Service<ReviewReader>().WaitingAsync(Portal.Reviewer)).Should().BeEmpty();

        var asked = page.Button("Give the bundle up").ClickAsync(new());
        await desk.AgreeAsync("Give up");
        await asked;
        page.Words().Should().Contain("This bundle is given up");
    }

    [Fact]
    public async Task A_change_that_comes_too_late_is_told_and_shown_as_it_is_now()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var (id, entries) = await BegunAsync(portal);
        await using var desk = new DeskScreen(portal, Portal.Author);
        var page = desk.Open<BundlePage>("", ("Id", id));
        await portal.Service<BundleDesk>().ChangeAsync(new(Guid.CreateVersion7(), Portal.Reviewer, id, 1, "Renamed", entries));

        await page.Button("Remove the entry first one").ClickAsync(new());

        desk.Told.Should().StartWith("Somebody changed this bundle meanwhile");
        page.Find("h1").TextContent.Should().Be("Renamed");
        (await portal.Service<BundleReader>().OpenAsync(id))!.Items.Should().HaveCount(2);
    }

    internal static async Task<(Guid Id, Guid[] Entries)> BegunAsync(Portal portal)
    {
        var (one, two) = (Given.ADriver("first-one"), Given.ADriver("second-one"));
        await portal.SaveAsync(one, two);
        var id = Guid.CreateVersion7();
        (await portal.Service<BundleDesk>().CreateAsync(new(Guid.CreateVersion7(), Portal.Author, id, "Both drivers", [one.Id, two.Id]))).Should().BeOfType<BundleSaved>();
        return (id, [one.Id, two.Id]);
    }
}
