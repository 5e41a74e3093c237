using System.Globalization;

namespace HybridCareers.Benchmarks.Serving;

/// <summary>Ratios of loads to their yardstick, by name, printed as medians.</summary>
public sealed class Ratios
{
    private readonly Dictionary<string, List<Load>> rows = new(StringComparer.Ordinal);

    /// <summary>Takes one measurement as ratios: rate, processor time and 99th percentile.</summary>
    public void Add(string name, Load measured, Load yardstick)
    {
        if (!rows.TryGetValue(name, out var row))
            rows.Add(name, row = []);
        row.Add(new Load(measured.Rate / yardstick.Rate, measured.Cpu / yardstick.Cpu, measured.P99 / yardstick.P99));
    }

    /// <summary>Prints a table: medians, with the lowest and highest rate.</summary>
    public void Print()
    {
        Console.WriteLine($"{"ratio to raw Kestrel",-34} {"rate",6} {"(low–high)",14} {"CPU",6} {"p99",6}");
        foreach (var (name, row) in rows)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name,-34} {Median(row, load => load.Rate),6:F2} {$"({row.Min(load => load.Rate):F2}–{row.Max(load => load.Rate):F2})",14} {Median(row, load => load.Cpu),6:F2} {Median(row, load => load.P99),6:F2}"));
        }
    }

    private static double Median(List<Load> row, Func<Load, double> of)
    {
        var sorted = row.Select(of).Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
