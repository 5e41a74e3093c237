using HybridCareers.Database;
using HybridCareers.Published;

namespace HybridCareers.Web.Hosting;

/// <summary>Three questions of operators, each with an answer of its own.</summary>
public static class Health
{
    private static readonly string[] Reads = [HttpMethods.Get, HttpMethods.Head];

    public static void MapHealth(this WebApplication app)
    {
        app.MapMethods("/health/live", Reads, () => Results.Text("alive")).ExcludeFromDescription();
        app.MapMethods("/health/ready", Reads, (CurrentCatalog catalog) => Say(catalog.IsLoaded, "ready", "no catalogue is loaded yet")).ExcludeFromDescription();
        app.MapMethods("/health/editing", Reads, async (DatabasePulse database, CancellationToken ct) =>
            Say(!await database.IsAwayAsync(ct), "editing works", "the database does not answer; readers are served all the same")).ExcludeFromDescription();
    }

    private static IResult Say(bool good, string yes, string no) =>
        Results.Text(good ? yes : no, statusCode: good ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
}
