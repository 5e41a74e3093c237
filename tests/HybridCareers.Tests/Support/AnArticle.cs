using System.Text;
using HybridCareers.Editorial.Sources;
using HybridCareers.Importing.Articles;
using HybridCareers.Tests.Support.Databases;

namespace HybridCareers.Tests.Support;

/// <summary>A small article of our own, in two states, and its import as the desk begins it.</summary>
public static class AnArticle
{
    /// <summary>As it was first.</summary>
    public const string First =
        """
        # Jobs in kites

        Kites pay rent in four cities.

        ## Roles

        ### Kite Designer

        Designers draw kites. They fold paper all day. Their work is calm.

        **Responsibilities:**

        - Draw the kite
        - Fly it at dusk
        - Mend torn paper

        **Salary:** £30k - £40k

        ### Wind Reader

        Readers know the wind. They write it down every morning.

        **Responsibilities:**

        - Read the wind
        - Warn the flyers
        """;

    /// <summary>As it is now: a sentence says more, one item went and one came.</summary>
    public static string Second { get; } = First
        .Replace("They fold paper all day.", "They fold strong paper all day.", StringComparison.Ordinal)
        .Replace("- Mend torn paper\n", "- Teach children to fly it\n", StringComparison.Ordinal);

    /// <summary>Begins its import as a new source named <c>jobs-in-kites</c>, or as the next version of one.</summary>
    public static async Task<Guid> BeginAsync(this Portal portal, string text, string? next = null)
    {
        var import = Guid.CreateVersion7();
        var begun = await portal.Service<ArticleImporter>().BeginAsync(new(
            Guid.CreateVersion7(), Portal.Author, import, new FromFile("kites.md", Encoding.UTF8.GetBytes(text)), next is null ? new NewSource("jobs-in-kites", "", "The kite house") : new OfEntry(next)));
        begun.Should().BeOfType<ImportBegun>();
        return import;
    }

    /// <summary>An article of many sentences.</summary>
    /// <param name="roles">How many roles it describes, with ten sentences each.</param>
    public static string WithRoles(int roles)
    {
        var text = new StringBuilder("# Jobs in kites\n\n## Roles\n\n");
        for (var role = 1; role <= roles; role++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"### {Name(role)} Designer\n\nDesigners of number {role} draw kites. They know {role} winds.\n\n**Responsibilities:**\n\n");
            for (var item = 1; item <= 8; item++)
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"- Draw kite {item} of workshop {role}\n");
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A word without digits for a number.</summary>
    private static string Name(int number) => "K" + string.Concat($"{number}".Select(digit => "aeioubdfgl"[digit - '0'])) + "n";
}
