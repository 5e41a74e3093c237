namespace HybridCareers.Database.Postgres;

/// <summary>The migrations, oldest first. Each new one is added here.</summary>
internal static class PostgresMigrations
{
    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        "20261123030945_Initial",
        "20261123034428_Operator",
        "20261123084737_WorkingCopies",
        "20261123090257_WorkingCopyBase",
        "20261123091717_ReviewsAndSchedules",
        "20261123093025_BundlesCareMerges",
        "20261123094325_OperatorTakesPacksIn",
        "20261123094707_Accounts",
        "20261123123611_LinksAndPreviews",
        "20261123155701_CitationsAndContradictions",
        "20261123163429_ArticleImports",
    ];
}
