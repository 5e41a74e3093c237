using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HybridCareers.Database.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ReviewsAndSchedules : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "decided_sequence",
                table: "reviews",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "kind",
                table: "reviews",
                type: "text",
                nullable: false,
                defaultValue: "content");

            migrationBuilder.AddColumn<long>(
                name: "submitted_sequence",
                table: "reviews",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "forced_publishes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    reviewed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    reviewed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    verdict = table.Column<string>(type: "text", nullable: false),
                    finding = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_forced_publishes", x => x.id);
                    table.ForeignKey(
                        name: "fk_forced_publishes_members_by",
                        column: x => x.by,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_forced_publishes_members_reviewed_by",
                        column: x => x.reviewed_by,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_forced_publishes_revisions_entry_id_revision",
                        columns: x => new { x.entry_id, x.revision },
                        principalTable: "revisions",
                        principalColumns: new[] { "entry_id", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "schedules",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    what = table.Column<string>(type: "text", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    entry_version = table.Column<int>(type: "integer", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    why = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_schedules", x => x.id);
                    table.ForeignKey(
                        name: "fk_schedules_members_by",
                        column: x => x.by,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_schedules_revisions_entry_id_revision",
                        columns: x => new { x.entry_id, x.revision },
                        principalTable: "revisions",
                        principalColumns: new[] { "entry_id", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "members",
                columns: new[] { "id", "kind", "name", "permissions" },
                values: new object[] { new Guid("00000000-0000-7000-8000-000000000004"), "system", "Schedule", "none" });

            migrationBuilder.CreateIndex(
                name: "ix_forced_publishes_by",
                table: "forced_publishes",
                column: "by");

            migrationBuilder.CreateIndex(
                name: "ix_forced_publishes_entry_id_revision",
                table: "forced_publishes",
                columns: new[] { "entry_id", "revision" });

            migrationBuilder.CreateIndex(
                name: "ix_forced_publishes_reviewed_by",
                table: "forced_publishes",
                column: "reviewed_by");

            migrationBuilder.CreateIndex(
                name: "ix_forced_publishes_verdict",
                table: "forced_publishes",
                column: "verdict");

            migrationBuilder.CreateIndex(
                name: "ix_schedules_by",
                table: "schedules",
                column: "by");

            migrationBuilder.CreateIndex(
                name: "ix_schedules_entry_id_revision",
                table: "schedules",
                columns: new[] { "entry_id", "revision" });

            migrationBuilder.CreateIndex(
                name: "ix_schedules_state_due_at",
                table: "schedules",
                columns: new[] { "state", "due_at" });
            // Until now reviews were ordered by their instants: the activity knows the true order.
            migrationBuilder.Sql("""
                UPDATE reviews SET
                  submitted_sequence = COALESCE((SELECT max(a.sequence) FROM activity a WHERE a.entry_id = reviews.entry_id AND a.verb = 'submit' AND a.at = reviews.submitted_at), 0),
                  decided_sequence = (SELECT max(a.sequence) FROM activity a WHERE a.entry_id = reviews.entry_id AND a.verb IN ('decide', 'first-run') AND a.at = reviews.decided_at);
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "forced_publishes");

            migrationBuilder.DropTable(
                name: "schedules");

            migrationBuilder.DeleteData(
                table: "members",
                keyColumn: "id",
                keyValue: new Guid("00000000-0000-7000-8000-000000000004"));

            migrationBuilder.DropColumn(
                name: "decided_sequence",
                table: "reviews");

            migrationBuilder.DropColumn(
                name: "kind",
                table: "reviews");

            migrationBuilder.DropColumn(
                name: "submitted_sequence",
                table: "reviews");
        }
    }
}
