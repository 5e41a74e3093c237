using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HybridCareers.Database.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class WorkingCopyBase : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "based_on",
                table: "working_copies",
                type: "integer",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "based_on",
                table: "working_copies");
        }
    }
}
