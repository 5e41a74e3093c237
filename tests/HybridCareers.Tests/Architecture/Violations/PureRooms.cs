using HybridCareers.Tests.Architecture.Violations;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Violations.Content
{
    [Breaks("Pure rooms know no Entity Framework", "Pure rooms read and write nothing", "Pure rooms have no clock", "Pure rooms know no database", "Pure rooms know no web")]
    public sealed class KnowsAllByCalling
    {
        public static string All(HttpContext context, DbContext database) =>
            $"{context.Request.Path}{database.Database.CanConnect()}{File.ReadAllText("x")}{DateTime.UtcNow}{new Database.Store()}";
    }

    /// <summary>What looks like input and output and a clock, and is neither.</summary>
    public sealed class ThinksOnly
    {
        public static string Text(DateTimeOffset now, Guid id) =>
            new StringReader($"{now:O} {id} {System.Net.WebUtility.HtmlEncode("&")}").ReadToEnd() + new MemoryStream([1]).Length;
    }
}

namespace Violations.Evidence
{
    [Breaks("Only Database/Postgres names Npgsql", "Pure rooms know no Entity Framework", "Pure rooms read and write nothing", "Pure rooms have no clock", "Pure rooms know no database", "Pure rooms know no web")]
    public sealed class KnowsAllInLambdas
    {
        public static Func<string>[] All { get; } =
        [
            () => new DbContextOptionsBuilder().ToString()!, () => Directory.GetCurrentDirectory(), () => $"{Guid.CreateVersion7()}",
            () => new Npgsql.NpgsqlConnectionStringBuilder().ToString(), () => new DefaultHttpContext().ToString()!,
        ];
    }
}

namespace Violations.Drafts
{
    [Breaks("Only the safe fetcher asks other hosts", "Pure rooms know no Entity Framework", "Pure rooms read and write nothing", "Pure rooms have no clock", "Pure rooms know no database", "Pure rooms know no web")]
    public sealed class KnowsAllWhileWaiting
    {
        public static async Task<string> AllAsync(DbContext database, HttpContext context)
        {
            await database.SaveChangesAsync();
            await new HttpClient().GetStringAsync(new Uri("https://example.org"));
            await Task.Yield();
            var now = DateTimeOffset.UtcNow;
            System.Data.DataTable table = new();
            return $"{now}{table}{context.Response.StatusCode}";
        }
    }

    public sealed record Draft(string Text);
}

namespace Violations.Published
{
    [Breaks("Pure rooms know no Entity Framework", "Pure rooms read and write nothing", "Pure rooms have no clock", "Pure rooms know no database", "Pure rooms know no web", "What readers see knows no drafts")]
    public sealed class KnowsAllAsTypeArguments
    {
        public IReadOnlyList<DbContext>? Contexts { get; init; }

        public Lazy<List<FileStream>>? Files { get; init; }

        public Func<TimeProvider>? Clock { get; init; }

        public Task<Database.Store>? Store { get; init; }

        public List<HttpContext>? Requests { get; init; }

        public List<Drafts.Draft>? Drafts { get; init; }
    }
}

namespace Violations.Search
{
    [Breaks("Only the safe fetcher asks other hosts", "Only Database/Sqlite names SQLite", "Pure rooms know no Entity Framework", "Pure rooms read and write nothing", "Pure rooms have no clock", "Pure rooms know no database", "Pure rooms know no web")]
    public sealed class KnowsAllInFields(
        DbSet<string> set,
        System.Net.Sockets.Socket socket,
        System.Diagnostics.Stopwatch watch,
        Microsoft.Data.Sqlite.SqliteConnection connection,
        Microsoft.Extensions.Logging.ILogger log)
    {
        public override string ToString() => $"{set}{socket}{watch}{connection}{log}";
    }

    [Breaks("What readers see knows no drafts")]
    public sealed class SearchesDrafts
    {
        public static string Of(Drafts.Draft draft) => draft.Text;
    }
}

namespace Violations.Matching
{
    [Breaks("Pure rooms know no Entity Framework", "Pure rooms know no database")]
    public sealed class IsAContext : DbContext
    {
        public static Type Store => typeof(Database.Store);
    }

    [Breaks("Pure rooms read and write nothing", "Pure rooms have no clock", "Pure rooms know no web")]
    public sealed class KnowsMembers : Microsoft.AspNetCore.Components.ComponentBase
    {
        public static string Now => $"{Random.Shared.Next()}{Console.In}";
    }

    [Breaks("Pure rooms know no Entity Framework", "Pure rooms read and write nothing", "Pure rooms have no clock", "Pure rooms know no web")]
    public sealed class KnowsAllOneByOne
    {
        public static IEnumerable<string> All(string path)
        {
            yield return Path.Combine(path, "x");
            yield return File.ReadAllText(path);
            yield return $"{DateTimeOffset.Now}{new DbContextOptionsBuilder()}{new DefaultHttpContext()}";
        }
    }

    [Breaks("What readers see knows no drafts")]
    public sealed class MatchesWhatIsEdited
    {
        public static Editorial.Desk Desk => new();
    }
}
