using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Builder;

namespace HybridCareers.Tests.Web.Hosting;

public sealed class CommandsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("careers-");

    [Theory, InlineData("migrate"), InlineData("rebuild")]
    public async Task A_database_that_cannot_be_used_ends_a_verb_with_words_and_no_crash(string verb)
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "careers.db"), "no database");
        (await RunAsync(verb)).Should().Be(1);
    }

    [Fact]
    public async Task Migrate_makes_the_tables_and_ends()
    {
        (await RunAsync("migrate")).Should().Be(0);
        new FileInfo(Path.Combine(folder.FullName, "careers.db")).Length.Should().BePositive();
    }

    [Fact]
    public async Task Health_is_refused_where_nobody_listens() => (await RunAsync("health", "--urls=http://127.0.0.1:9")).Should().Be(1);

    [Fact]
    public async Task An_unknown_verb_is_told() => (await RunAsync("nonsense")).Should().Be(2);

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<int> RunAsync(params string[] args)
    {
        var builder = WebApplication.CreateBuilder([.. args, $"--HYBRIDCAREERS_DATA={folder.FullName}", "--ConnectionStrings:Careers="]);
        builder.AddCareers(readAhead: Commands.Serves(args));
        builder.AddLogging();
        await using var app = builder.Build();
        return await Commands.RunAsync(app, args);
    }
}
