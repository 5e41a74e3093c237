using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HybridCareers.Database.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Operator : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.InsertData(
                table: "members",
                columns: new[] { "id", "kind", "name", "permissions" },
                values: new object[] { new Guid("00000000-0000-7000-8000-000000000003"), "system", "Operator (command line)", "admin" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DeleteData(
                table: "members",
                keyColumn: "id",
                keyValue: new Guid("00000000-0000-7000-8000-000000000003"));
        }
    }
}
