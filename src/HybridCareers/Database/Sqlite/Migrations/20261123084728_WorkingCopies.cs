using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HybridCareers.Database.Sqlite.Migrations
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
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "review_by",
                table: "entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "search_text",
                table: "entries",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "updated_at",
                table: "entries",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<Guid>(
                name: "updated_by",
                table: "entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "working_copies",
                columns: table => new
                {
                    entry_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    member_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tab = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: true),
                    saved_at = table.Column<long>(type: "INTEGER", nullable: false),
                    seen_at = table.Column<long>(type: "INTEGER", nullable: false)
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
                UPDATE entries SET
                  name = (SELECT json_extract(r.content, '$.title') FROM revisions r WHERE r.entry_id = entries.id AND r.number = entries.latest_revision),
                  updated_at = (SELECT r.at FROM revisions r WHERE r.entry_id = entries.id AND r.number = entries.latest_revision),
                  updated_by = (SELECT r.author_id FROM revisions r WHERE r.entry_id = entries.id AND r.number = entries.latest_revision);
                UPDATE entries SET search_text = lower(name || ' ' || slug);
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
