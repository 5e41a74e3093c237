using System.Globalization;
using HybridCareers.Benchmarks.Matching;
using HybridCareers.Benchmarks.Searching;
using HybridCareers.Benchmarks.Serving;

switch (args)
{
    case ["raw", var port, var file]:
        await RawServer.RunAsync(Number(port), file);
        return 0;
    case ["hello", var port]:
        await RawServer.HelloAsync(Number(port));
        return 0;
    case ["fill", var folder, var roles, var skills, .. var postgres]:
        await using (var store = new Store(folder, postgres.FirstOrDefault()))
            Console.WriteLine($"filled with {await store.FillAsync(Number(roles), Number(skills))} entries");
        return 0;
    case ["publish", var folder, var connection, var perSecond, var seconds]:
        await using (var store = new Store(folder, connection))
        {
            using var end = new CancellationTokenSource(TimeSpan.FromSeconds(Number(seconds)));
            Console.WriteLine($"{await store.PublishAsync(Number(perSecond), end.Token)} published");
        }

        return 0;
    case ["visible", var web, var folder, var connection, var publishes]:
        await new VisibleRun(web, folder, connection, Number(publishes)).RunAsync();
        return 0;
    case ["serving", var web, var rounds, .. var settings]:
        await new ServingRun(web, Pairs(settings), Number(rounds), Seconds: 3).RunAsync();
        return 0;
    case ["publishing", var web, var rounds, .. var settings]:
        await new PublishingRun(web, Pairs(settings), Number(rounds), Seconds: 3).RunAsync();
        return 0;
    case ["growth", var web, var rounds, var small, var fair, var large]:
        await new GrowthRun(web, small, fair, large, Number(rounds), Seconds: 3).RunAsync();
        return 0;
    case ["start", var web, var rounds, var folder]:
        await new StartRun(web, folder, Number(rounds)).RunAsync();
        return 0;
    case ["search", var asked, .. var postgres]:
        await new SearchRun(postgres.FirstOrDefault(), Number(asked)).RunAsync();
        return 0;
    case ["match", var rounds, .. var postgres]:
        await new MatchRun(postgres.FirstOrDefault(), Number(rounds)).RunAsync();
        return 0;
    default:
        await Console.Error.WriteLineAsync("See benchmarks/serving and benchmarks/finding: search | match | serving | publishing | visible | growth | start | fill | publish | raw | hello");
        return 2;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static (string Name, string Value)[] Pairs(IEnumerable<string> settings) => [.. settings.Select(setting => setting.Split('=', 2)).Select(pair => (pair[0], pair[1]))];
