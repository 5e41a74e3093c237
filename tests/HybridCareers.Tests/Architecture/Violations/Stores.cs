using HybridCareers.Tests.Architecture.Violations;
using Microsoft.EntityFrameworkCore;

namespace Violations.Editorial
{
    public sealed class Desk;
}

namespace Violations.Database
{
    public sealed class Store;

    public abstract class CareersDb : DbContext;

    [Breaks("The database decides nothing")]
    public sealed class Decides
    {
        public static bool MayPublish(Editorial.Desk desk) => desk is not null;
    }

    [Breaks("Only Database/Postgres names Npgsql")]
    public sealed class KnowsItsEngine
    {
        public static bool Is(Exception thrown) => thrown is Npgsql.PostgresException;
    }

    [Breaks("Only Database/Sqlite names SQLite")]
    public sealed class KnowsItsOtherEngine
    {
        public static DbContextOptionsBuilder On(DbContextOptionsBuilder options) => options.UseSqlite("Data Source=x");
    }
}

namespace Violations.Database.Postgres
{
    public sealed class PostgresCareersDb : CareersDb
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseNpgsql("Host=x");
    }

    [Breaks("Only Database/Sqlite names SQLite")]
    public sealed class KnowsItsNeighbour
    {
        public static bool Is(Exception thrown) => thrown is Microsoft.Data.Sqlite.SqliteException;
    }
}

namespace Violations.Database.Sqlite
{
    public sealed class SqliteCareersDb : CareersDb
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite("Data Source=x");
    }

    [Breaks("Only Database/Postgres names Npgsql")]
    public sealed class KnowsItsNeighbour
    {
        public static DbContextOptionsBuilder On(DbContextOptionsBuilder options) => options.UseNpgsql("Host=x");
    }
}

namespace Violations.Fetching
{
    public sealed class AsksOtherHosts
    {
        public static HttpMessageInvoker Client => new(new SocketsHttpHandler());
    }
}

namespace Violations.Importing
{
    [Breaks("Importing writes through Editorial")]
    public sealed class WritesTables
    {
        public static Task SaveAsync(Database.CareersDb database) => database.SaveChangesAsync();
    }
}
