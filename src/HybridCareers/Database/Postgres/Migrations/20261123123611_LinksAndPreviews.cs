using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HybridCareers.Database.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class LinksAndPreviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "link_checks",
                columns: table => new
                {
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    url = table.Column<string>(type: "text", nullable: false),
                    standing = table.Column<string>(type: "text", nullable: false),
                    checked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    status = table.Column<int>(type: "integer", nullable: true),
                    why = table.Column<string>(type: "text", nullable: true),
                    failed_days = table.Column<int>(type: "integer", nullable: false),
                    last_failed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    good_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    moved_to = table.Column<string>(type: "text", nullable: true),
                    not_before = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_link_checks", x => x.entry_id);
                    table.ForeignKey(
                        name: "fk_link_checks_entries_entry_id",
                        column: x => x.entry_id,
                        principalTable: "entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "link_runs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    started_by = table.Column<Guid>(type: "uuid", nullable: false),
                    total = table.Column<int>(type: "integer", nullable: false),
                    done = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    remark = table.Column<string>(type: "text", nullable: true),
                    holder = table.Column<Guid>(type: "uuid", nullable: true),
                    held_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_link_runs", x => x.id);
                    table.ForeignKey(
                        name: "fk_link_runs_members_started_by",
                        column: x => x.started_by,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "preview_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    token_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    purpose = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    created_by = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    revoked_by = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_preview_links", x => x.id);
                    table.ForeignKey(
                        name: "fk_preview_links_members_created_by",
                        column: x => x.created_by,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_preview_links_members_revoked_by",
                        column: x => x.revoked_by,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_preview_links_revisions_entry_id_revision",
                        columns: x => new { x.entry_id, x.revision },
                        principalTable: "revisions",
                        principalColumns: new[] { "entry_id", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "members",
                columns: new[] { "id", "kind", "locked_at", "name", "permissions" },
                values: new object[] { new Guid("00000000-0000-7000-8000-000000000005"), "system", null, "Link check", "none" });

            migrationBuilder.CreateIndex(
                name: "ix_link_checks_standing",
                table: "link_checks",
                column: "standing");

            migrationBuilder.CreateIndex(
                name: "ix_link_runs_started_at",
                table: "link_runs",
                column: "started_at");

            migrationBuilder.CreateIndex(
                name: "ix_link_runs_started_by",
                table: "link_runs",
                column: "started_by");

            migrationBuilder.CreateIndex(
                name: "ix_preview_links_created_by",
                table: "preview_links",
                column: "created_by");

            migrationBuilder.CreateIndex(
                name: "ix_preview_links_entry_id_revision",
                table: "preview_links",
                columns: new[] { "entry_id", "revision" });

            migrationBuilder.CreateIndex(
                name: "ix_preview_links_revoked_by",
                table: "preview_links",
                column: "revoked_by");

            migrationBuilder.CreateIndex(
                name: "ix_preview_links_token_hash",
                table: "preview_links",
                column: "token_hash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "link_checks");

            migrationBuilder.DropTable(
                name: "link_runs");

            migrationBuilder.DropTable(
                name: "preview_links");

            migrationBuilder.DeleteData(
                table: "members",
                keyColumn: "id",
                keyValue: new Guid("00000000-0000-7000-8000-000000000005"));
        }
    }
}
