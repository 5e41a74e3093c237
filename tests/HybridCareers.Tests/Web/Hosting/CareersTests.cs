using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Links;
using HybridCareers.Members;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Accounts;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HybridCareers.Tests.Web.Hosting;

public class CareersTests
{
    private readonly EntryBuilder<DriverContent> driver = Given.ADriver();

    [Fact]
    public async Task The_portal_runs_what_watches_schedules_and_addresses()
    {
        await using var site = await AccountSite.StartAsync();

        site.Services.GetServices<IHostedService>().Select(service => service.GetType()).Should().Contain([typeof(ScheduleRunner), typeof(LinkRunner)]);
    }

    [Theory]
    [InlineData(ScheduledAct.Publish), InlineData(ScheduledAct.Unpublish)]
    public async Task What_is_due_is_done_once_by_two_portals_that_run_on_one_PostgreSQL(ScheduledAct what)
    {
        await using var one = await AccountSite.StartAsync(Engine.PostgreSql);
        await using var two = await AccountSite.StartAsync(Engine.PostgreSql, elsewhere: one.Service<DatabaseAddress>().ConnectionString);
        var due = one.Clock.Now.AddHours(1);
        await ApprovedAsync(one);
        var version = 1;
        if (what == ScheduledAct.Unpublish)
        {
            (await one.Service<Publisher>().PublishAsync(new(Guid.CreateVersion7(), Portal.ThePublisher, [new(driver.Id, 1, 1)], "New."))).Should().BeOfType<WentLive>();
            version = 2;
        }

        var desk = one.Service<ScheduleDesk>();
        (what == ScheduledAct.Publish
            ? await desk.PublishAsync(new(Guid.CreateVersion7(), Portal.ThePublisher, new(driver.Id, 1, version), due, "In time."))
            : await desk.TakeDownAsync(new(Guid.CreateVersion7(), Portal.ThePublisher, driver.Id, version, due, "In time."))).Should().BeOfType<Scheduled>();

        (one.Clock.Now, two.Clock.Now) = (due, due);

        await using var db = one.Db();
        for (var tries = 0; tries < 300 && await db.Schedules.AnyAsync(schedule => schedule.State == ScheduleState.Waiting); tries++)
            await Task.Delay(100);
        await Task.Delay(TimeSpan.FromSeconds(6)); // the other instance has looked as well
        (await db.Schedules.AsNoTracking().SingleAsync()).State.Should().Be(ScheduleState.Done);
        (await db.PublishedHistory.Where(row => row.Note == "In time.").Select(row => row.What).ToListAsync())
            .Should().Equal(what == ScheduledAct.Publish ? HybridCareers.Published.ChangeKind.Published : HybridCareers.Published.ChangeKind.TakenDown);
        (await db.Activity.CountAsync(row => row.Verb == (what == ScheduledAct.Publish ? "publish" : "unpublish") && row.EntryId == driver.Id)).Should().Be(1);
        (await db.Activity.CountAsync(row => row.Verb == "fail-schedule")).Should().Be(0);
    }

    private async Task ApprovedAsync(AccountSite site)
    {
        await using (var db = site.Db())
        {
            db.AddRange(Person(Portal.Author, Permission.Editor), Person(Portal.Reviewer, Permission.Editor | Permission.Reviewer), Person(Portal.ThePublisher, Permission.Publisher));
            await db.SaveChangesAsync();
        }

        (await site.Service<EntryEditor>().CreateAsync(driver.ToCommand())).Should().BeOfType<Saved>();
        var submitted = (Submitted)await site.Service<ReviewDesk>().SubmitAsync(new(Guid.CreateVersion7(), Portal.Author, driver.Id, 1, ""));
        (await site.Service<ReviewDesk>().DecideAsync(new(Guid.CreateVersion7(), Portal.Reviewer, submitted.ReviewId, Verdict.Approved, ""))).Should().BeOfType<Decided>();
    }

    private static Member Person(Guid id, Permission permissions) => new() { Id = id, Name = $"{permissions}", Kind = MemberKind.Person, Permissions = permissions };
}
