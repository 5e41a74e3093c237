namespace HybridCareers.Benchmarks.Generated;

/// <summary>Plain words put together by number or by chance.</summary>
public static class Words
{
    private static readonly string[] Firsts =
    [
        "marine", "rural", "digital", "thermal", "clinical", "civil", "textile", "solar", "acoustic", "legal", "mobile", "organic", "optical",
        "urban", "virtual", "financial", "industrial", "medical", "mineral", "musical", "nuclear", "postal", "public", "social", "technical",
    ];

    private static readonly string[] Seconds =
    [
        "audit", "design", "logistics", "research", "safety", "planning", "maintenance", "analysis", "training", "restoration", "inspection",
        "forecasting", "assembly", "archive", "brokerage", "catering", "drilling", "editing", "farming", "grading", "harvest", "imaging", "joinery",
    ];

    private static readonly string[] Thirds =
    [
        "systems", "materials", "networks", "records", "vessels", "gardens", "contracts", "devices", "archives", "markets", "bridges", "clinics",
        "crops", "engines", "fabrics", "grids", "homes", "kitchens", "labs", "mines", "orchards", "ports", "quarries", "rails", "schools", "towers", "wells",
    ];

    private static readonly string[] Verbs = ["prepare", "check", "explain", "measure", "repair", "compare", "document", "improve", "schedule", "review"];

    /// <summary>Three words by number; the numbers below 15,525 give different phrases.</summary>
    public static string Phrase(int number, char between) =>
        $"{Firsts[number % Firsts.Length]}{between}{Seconds[number / Firsts.Length % Seconds.Length]}{between}{Thirds[number / (Firsts.Length * Seconds.Length) % Thirds.Length]}";

    /// <summary>A sentence of twelve words or so.</summary>
    public static string Sentence(Random random) =>
        $"They {Pick(Verbs, random)} {Pick(Firsts, random)} {Pick(Thirds, random)} and {Pick(Verbs, random)} the {Pick(Seconds, random)} of {Pick(Firsts, random)} {Pick(Thirds, random)} every week.";

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}
