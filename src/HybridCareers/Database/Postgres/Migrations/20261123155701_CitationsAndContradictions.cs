using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HybridCareers.Database.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class CitationsAndContradictions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "cited_at",
                table: "published_citations",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "cited_by",
                table: "published_citations",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "prefix",
                table: "published_citations",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "quote_end",
                table: "published_citations",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "quote_start",
                table: "published_citations",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "rank",
                table: "published_citations",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "rank_reason",
                table: "published_citations",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ranked_at",
                table: "published_citations",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ranked_by",
                table: "published_citations",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "suffix",
                table: "published_citations",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "version",
                table: "published_citations",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "published_contradictions",
                columns: table => new
                {
                    contradiction_id = table.Column<Guid>(type: "uuid", nullable: false),
                    settled = table.Column<int>(type: "integer", nullable: true),
                    side = table.Column<int>(type: "integer", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    settled_by = table.Column<string>(type: "text", nullable: true),
                    settled_at = table.Column<DateOnly>(type: "date", nullable: true),
                    slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    title = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_contradictions", x => x.contradiction_id);
                    table.ForeignKey(
                        name: "fk_published_contradictions_published_entries_contradiction_id",
                        column: x => x.contradiction_id,
                        principalTable: "published_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "published_contradiction_roles",
                columns: table => new
                {
                    contradiction_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    part = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_contradiction_roles", x => new { x.contradiction_id, x.role_id });
                    table.ForeignKey(
                        name: "fk_published_contradiction_roles_published_contradictions_cont~",
                        column: x => x.contradiction_id,
                        principalTable: "published_contradictions",
                        principalColumn: "contradiction_id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_published_contradiction_roles_published_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "published_roles",
                        principalColumn: "role_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_published_history_kind_slug",
                table: "published_history",
                columns: new[] { "kind", "slug" });

            migrationBuilder.CreateIndex(
                name: "ix_published_contradiction_roles_role_id",
                table: "published_contradiction_roles",
                column: "role_id");

            migrationBuilder.CreateIndex(
                name: "ix_published_contradictions_slug",
                table: "published_contradictions",
                column: "slug",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "published_contradiction_roles");

            migrationBuilder.DropTable(
                name: "published_contradictions");

            migrationBuilder.DropIndex(
                name: "ix_published_history_kind_slug",
                table: "published_history");

            migrationBuilder.DropColumn(
                name: "cited_at",
                table: "published_citations");

            migrationBuilder.DropColumn(
                name: "cited_by",
                table: "published_citations");

            migrationBuilder.DropColumn(
                name: "prefix",
                table: "published_citations");

            migrationBuilder.DropColumn(
                name: "quote_end",
                table: "published_citations");

            migrationBuilder.DropColumn(
                name: "quote_start",
                table: "published_citations");

            migrationBuilder.DropColumn(
                name: "rank",
                table: "published_citations");

            migrationBuilder.DropColumn(
                name: "rank_reason",
                table: "published_citations");

            migrationBuilder.DropColumn(
                name: "ranked_at",
                table: "published_citations");

            migrationBuilder.DropColumn(
                name: "ranked_by",
                table: "published_citations");

            migrationBuilder.DropColumn(
                name: "suffix",
                table: "published_citations");

            migrationBuilder.DropColumn(
                name: "version",
                table: "published_citations");
        }
    }
}
