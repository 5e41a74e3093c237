using System.Globalization;
using HybridCareers.Benchmarks.Serving;

switch (args)
{
    case ["raw", var port, var file]:
        await RawServer.RunAsync(int.Parse(port, CultureInfo.InvariantCulture), file);
        return 0;
    case ["serving", var web, var rounds, .. var settings]:
        await new ServingRun(web, [.. settings.Select(setting => setting.Split('=', 2)).Select(pair => (pair[0], pair[1]))],
            int.Parse(rounds, CultureInfo.InvariantCulture), Seconds: 3).RunAsync();
        return 0;
    default:
        await Console.Error.WriteLineAsync("serving <HybridCareers.Web.dll> <rounds> [NAME=VALUE …] | raw <port> <file>");
        return 2;
}
