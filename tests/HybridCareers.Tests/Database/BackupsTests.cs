using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Packs;
using HybridCareers.FirstRun;
using HybridCareers.Tests.Support;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Tests.Database;

public class BackupsTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task What_was_backed_up_while_others_wrote_comes_back_whole(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        await portal.Service<FirstRunner>().RunAsync(Bundle.Embedded);
        var before = await portal.Service<PackDesk>().ExportAsync();
        var file = Path.Combine(portal.Database.Folder, "backup", "careers.backup");
        var writing = Task.Run(async () =>
        {
            for (var n = 0; n < 20; n++)
                await portal.SaveAsync(Given.ADriver($"while-{n}"));
        });

        await portal.Service<Backups>().WriteAsync(file);
        await writing;
        await using (var db = portal.Db())
        {
            await db.PublishedHistory.ExecuteDeleteAsync();
            await db.Activity.Where(row => row.Sequence < 50).ExecuteDeleteAsync();
            await db.Entries.ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Name, "Destroyed"));
        }

        await portal.Service<Backups>().RestoreAsync(file);

        PackFiles.Zip(await portal.Service<PackDesk>().ExportAsync()).Should().Equal(PackFiles.Zip(before));
        (await portal.Service<ActivityVerifier>().FindBreakAsync()).Should().BeNull();
        await using var after = portal.Db();
        (await after.Entries.AnyAsync(entry => entry.Name == "Destroyed")).Should().BeFalse();
        (await portal.Editor.CreateAsync(Given.ADriver("afterwards").ToCommand())).Should().BeOfType<Saved>();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_is_no_backup_is_refused_and_changes_nothing(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        await portal.SaveAsync(Given.ADriver());
        var file = Path.Combine(portal.Database.Folder, "no.backup");
        await File.WriteAllTextAsync(file, "This is not a database.");

        await FluentActions.Awaiting(() => portal.Service<Backups>().RestoreAsync(file)).Should().ThrowAsync<Exception>().Where(error => error is IOException || error is InvalidDataException);
        await FluentActions.Awaiting(() => portal.Service<Backups>().WriteAsync(file)).Should().ThrowAsync<IOException>("a backup does not overwrite");
        await FluentActions.Awaiting(() => portal.Service<Backups>().RestoreAsync(file + ".missing")).Should().ThrowAsync<FileNotFoundException>();

        await using var db = portal.Db();
        (await db.Entries.CountAsync()).Should().Be(1);
    }
}
