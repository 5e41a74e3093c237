using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;

namespace HybridCareers.Tests.Editorial;

public class RenameTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Old_slugs_lead_to_the_newest_once_it_is_published(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver("first");
        await portal.PublishAsync(driver);

        (await RenameAsync(portal, driver.Id, "second")).Should().Be(new Renamed(driver.Id, "second", 3));
        portal.Current.Value.Drivers.Find("first").Should().NotBeNull("nothing was published yet");
        await portal.GoLiveAsync(driver.Id);
        await RenameAsync(portal, driver.Id, "third");
        await portal.GoLiveAsync(driver.Id);

        portal.Current.Value.Drivers.All.Select(live => live.Slug).Should().Equal("third");
        portal.Current.Value.Retired.Should().BeEquivalentTo(
            [new RetiredSlug(EntryKind.Driver, "first", "third"), new RetiredSlug(EntryKind.Driver, "second", "third")]);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_entry_may_take_its_old_slug_back(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver("first");
        await portal.PublishAsync(driver);
        foreach (var slug in (string[])["second", "first"])
        {
            await RenameAsync(portal, driver.Id, slug);
            (await portal.GoLiveAsync(driver.Id)).Should().BeOfType<WentLive>();
        }

        portal.Current.Value.Retired.Should().Equal(new RetiredSlug(EntryKind.Driver, "second", "first"));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_slug_that_another_entry_bears_or_bore_for_readers_is_refused_with_the_reason(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver("first");
        await portal.PublishAsync(driver);
        await RenameAsync(portal, driver.Id, "second");
        var other = Given.ADriver("other");
        await portal.SaveAsync(other);

        await RefusedAsync("first", "is live under 'first'");
        await RefusedAsync("second", "has the slug 'second'");
        await portal.GoLiveAsync(driver.Id);
        await RefusedAsync("first", "was live under 'first'");
        (await RenameAsync(portal, driver.Id, "first")).Should().BeOfType<Renamed>("it is its own");

        async Task RefusedAsync(string slug, string why)
        {
            foreach (var answer in (Outcome[])[await portal.Editor.CreateAsync(Given.ADriver(slug).ToCommand()), await RenameAsync(portal, other.Id, slug)])
                answer.Should().BeOfType<Invalid>().Which.Problems.Should().ContainSingle().Which.Message.Should().Contain(why);
        }
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Whoever_names_the_old_slug_must_be_published_with_it(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var skill = Given.ASkill();
        var book = Given.AResource().With(resource => resource with { Skills = ["solidity"] });
        await portal.PublishAsync(skill, book);
        await RenameAsync(portal, skill.Id, "solidity-language");

        (await portal.GoLiveAsync(skill.Id)).Should().BeOfType<Invalid>()
            .Which.Problems.Should().ContainSingle().Which.Message.Should().Contain("resource/a-book").And.Contain("skills[solidity]");
        (await portal.TryChangeAsync(book.With(resource => resource with { Skills = ["solidity-language"] }))).Should().BeOfType<Invalid>();
        (await portal.GoLiveAsync(skill.Id, book.Id)).Should().BeOfType<WentLive>();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_slug_in_use_or_wrong_is_refused(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var driver = Given.ADriver("first");
        await portal.SaveAsync(driver, Given.ADriver("second"));

        EntryEditorTests.Places(await RenameAsync(portal, driver.Id, "second")).Should().Equal("slug");
        EntryEditorTests.Places(await RenameAsync(portal, driver.Id, "Not a slug")).Should().Equal("slug");
        (await portal.Editor.RenameSlugAsync(new(Guid.CreateVersion7(), Portal.Author, driver.Id, 9, "third"))).Should().BeOfType<Conflict>();
    }

    private static async Task<Outcome> RenameAsync(Portal portal, Guid entry, string slug) => await portal.Editor.RenameSlugAsync(
        new(Guid.CreateVersion7(), Portal.Author, entry, (await portal.NowAsync(entry)).Version, slug));
}
