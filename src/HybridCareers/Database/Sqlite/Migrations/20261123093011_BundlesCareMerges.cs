using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HybridCareers.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class BundlesCareMerges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "review_every_months",
                table: "entries",
                type: "INTEGER",
                nullable: false,
                defaultValue: 12);

            migrationBuilder.CreateTable(
                name: "bundles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bundles", x => x.id);
                    table.ForeignKey(
                        name: "fk_bundles_members_by",
                        column: x => x.by,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "skill_merges",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    into_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    undone_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_skill_merges", x => x.id);
                    table.ForeignKey(
                        name: "fk_skill_merges_entries_into_id",
                        column: x => x.into_id,
                        principalTable: "entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_skill_merges_members_by",
                        column: x => x.by,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_skill_merges_revisions_from_id_revision",
                        columns: x => new { x.from_id, x.revision },
                        principalTable: "revisions",
                        principalColumns: new[] { "entry_id", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "bundle_items",
                columns: table => new
                {
                    bundle_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    entry_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bundle_items", x => new { x.bundle_id, x.entry_id });
                    table.ForeignKey(
                        name: "fk_bundle_items_bundles_bundle_id",
                        column: x => x.bundle_id,
                        principalTable: "bundles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_bundle_items_entries_entry_id",
                        column: x => x.entry_id,
                        principalTable: "entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_bundle_items_entry_id",
                table: "bundle_items",
                column: "entry_id");

            migrationBuilder.CreateIndex(
                name: "ix_bundles_by",
                table: "bundles",
                column: "by");

            migrationBuilder.CreateIndex(
                name: "ix_skill_merges_by",
                table: "skill_merges",
                column: "by");

            migrationBuilder.CreateIndex(
                name: "ix_skill_merges_from_id_revision",
                table: "skill_merges",
                columns: new[] { "from_id", "revision" });

            migrationBuilder.CreateIndex(
                name: "ix_skill_merges_into_id",
                table: "skill_merges",
                column: "into_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bundle_items");

            migrationBuilder.DropTable(
                name: "skill_merges");

            migrationBuilder.DropTable(
                name: "bundles");

            migrationBuilder.DropColumn(
                name: "review_every_months",
                table: "entries");
        }
    }
}
