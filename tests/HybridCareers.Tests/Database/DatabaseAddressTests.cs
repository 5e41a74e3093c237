using HybridCareers.Database;
using Npgsql;

namespace HybridCareers.Tests.Database;

public class DatabaseAddressTests
{
    [Theory, InlineData(null), InlineData(""), InlineData("  ")]
    public void Without_a_connection_string_it_is_a_file_in_the_data_folder(string? given)
    {
        var address = DatabaseAddress.From(given, "App_Data");

        address.Engine.Should().Be(Engine.Sqlite);
        address.Label.Should().Contain(Path.GetFullPath("App_Data/careers.db"));
    }

    [Fact]
    public void A_password_is_never_shown()
    {
        var address = DatabaseAddress.From("Host=db;Database=careers;Username=portal;Password=hunter2", "App_Data");

        address.Engine.Should().Be(Engine.PostgreSql);
        address.ToString().Should().Be("PostgreSQL database careers on db:5432");
        $"{address}".Should().NotContain("hunter2");
    }

    [Fact]
    public void Waits_are_short_unless_the_owner_says_otherwise()
    {
        new NpgsqlConnectionStringBuilder(DatabaseAddress.From("Host=db", "").ConnectionString)
            .Should().BeEquivalentTo(new { Timeout = 3, CommandTimeout = 4, CancellationTimeout = 500, ApplicationName = "HybridCareers" });
        new NpgsqlConnectionStringBuilder(DatabaseAddress.From("Host=db;Timeout=20;Command Timeout=30;Cancellation Timeout=700;Application Name=Mine", "").ConnectionString)
            .Should().BeEquivalentTo(new { Timeout = 20, CommandTimeout = 30, CancellationTimeout = 700, ApplicationName = "Mine" });
    }
}
