using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HybridCareers.Database.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class WorkingCopies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "name",
                table: "entries",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "review_by",
                table: "entries",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "search_text",
                table: "entries",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "updated_at",
                table: "entries",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));

            migrationBuilder.AddColumn<Guid>(
                name: "updated_by",
                table: "entries",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "working_copies",
                columns: table => new
                {
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tab = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    slug = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<string>(type: "text", nullable: true),
                    saved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_working_copies", x => new { x.entry_id, x.member_id, x.tab });
                    table.ForeignKey(
                        name: "fk_working_copies_members_member_id",
                        column: x => x.member_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_entries_kind_search_text",
                table: "entries",
                columns: new[] { "kind", "search_text" });

            migrationBuilder.CreateIndex(
                name: "ix_entries_updated_at",
                table: "entries",
                column: "updated_at");

            migrationBuilder.CreateIndex(
                name: "ix_working_copies_member_id",
                table: "working_copies",
                column: "member_id");

            migrationBuilder.Sql("""
                UPDATE entries SET name = r.content::json ->> 'title', updated_at = r.at, updated_by = r.author_id,
                  search_text = lower((r.content::json ->> 'title') || ' ' || entries.slug)
                FROM revisions r WHERE r.entry_id = entries.id AND r.number = entries.latest_revision;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "working_copies");

            migrationBuilder.DropIndex(
                name: "ix_entries_kind_search_text",
                table: "entries");

            migrationBuilder.DropIndex(
                name: "ix_entries_updated_at",
                table: "entries");

            migrationBuilder.DropColumn(
                name: "name",
                table: "entries");

            migrationBuilder.DropColumn(
                name: "review_by",
                table: "entries");

            migrationBuilder.DropColumn(
                name: "search_text",
                table: "entries");

            migrationBuilder.DropColumn(
                name: "updated_at",
                table: "entries");

            migrationBuilder.DropColumn(
                name: "updated_by",
                table: "entries");
        }
    }
}
