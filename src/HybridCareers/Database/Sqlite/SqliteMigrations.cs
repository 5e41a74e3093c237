namespace HybridCareers.Database.Sqlite;

/// <summary>The migrations, oldest first. Each new one is added here.</summary>
internal static class SqliteMigrations
{
    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        "20261123030625_Initial",
        "20261123034315_Operator",
        "20261123084728_WorkingCopies",
        "20261123090248_WorkingCopyBase",
        "20261123091704_ReviewsAndSchedules",
        "20261123093011_BundlesCareMerges",
        "20261123094311_OperatorTakesPacksIn",
        "20261123094642_Accounts",
        "20261123123555_LinksAndPreviews",
        "20261123161517_CitationsAndContradictions",
        "20261123163424_ArticleImports",
    ];
}
