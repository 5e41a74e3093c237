using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace HybridCareers.Database.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "activity_head",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activity_head", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_state",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_state", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "members",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    permissions = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_members", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "commands_done",
                columns: table => new
                {
                    command_id = table.Column<Guid>(type: "uuid", nullable: false),
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    verb = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    outcome = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commands_done", x => x.command_id);
                    table.ForeignKey(
                        name: "fk_commands_done_members_member_id",
                        column: x => x.member_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: true),
                    latest_revision = table.Column<int>(type: "integer", nullable: false),
                    live_revision = table.Column<int>(type: "integer", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_entries", x => x.id);
                    table.ForeignKey(
                        name: "fk_entries_members_owner",
                        column: x => x.owner,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "activity",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    verb = table.Column<string>(type: "text", nullable: false),
                    entry_id = table.Column<Guid>(type: "uuid", nullable: true),
                    detail = table.Column<string>(type: "text", nullable: false),
                    previous = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activity", x => x.sequence);
                    table.ForeignKey(
                        name: "fk_activity_entries_entry_id",
                        column: x => x.entry_id,
                        principalTable: "entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_activity_members_member_id",
                        column: x => x.member_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "retired_slugs",
                columns: table => new
                {
                    kind = table.Column<string>(type: "text", nullable: false),
                    slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_retired_slugs", x => new { x.kind, x.slug });
                    table.ForeignKey(
                        name: "fk_retired_slugs_entries_entry_id",
                        column: x => x.entry_id,
                        principalTable: "entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "revisions",
                columns: table => new
                {
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    format_version = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false),
                    based_on = table.Column<int>(type: "integer", nullable: true),
                    author_id = table.Column<Guid>(type: "uuid", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_revisions", x => new { x.entry_id, x.number });
                    table.ForeignKey(
                        name: "fk_revisions_entries_entry_id",
                        column: x => x.entry_id,
                        principalTable: "entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_revisions_members_author_id",
                        column: x => x.author_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "skill_codes",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_skill_codes", x => x.code);
                    table.ForeignKey(
                        name: "fk_skill_codes_entries_entry_id",
                        column: x => x.entry_id,
                        principalTable: "entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "published_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    document = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_entries", x => x.id);
                    table.ForeignKey(
                        name: "fk_published_entries_revisions_id_revision",
                        columns: x => new { x.id, x.revision },
                        principalTable: "revisions",
                        principalColumns: new[] { "entry_id", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "published_history",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    slug = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    what = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    catalog_version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_history", x => x.sequence);
                    table.ForeignKey(
                        name: "fk_published_history_revisions_entry_id_revision",
                        columns: x => new { x.entry_id, x.revision },
                        principalTable: "revisions",
                        principalColumns: new[] { "entry_id", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    submitted_by = table.Column<Guid>(type: "uuid", nullable: false),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    verdict = table.Column<string>(type: "text", nullable: false),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    why = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reviews", x => x.id);
                    table.ForeignKey(
                        name: "fk_reviews_members_decided_by",
                        column: x => x.decided_by,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_reviews_members_submitted_by",
                        column: x => x.submitted_by,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_reviews_revisions_entry_id_revision",
                        columns: x => new { x.entry_id, x.revision },
                        principalTable: "revisions",
                        principalColumns: new[] { "entry_id", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "published_comparisons",
                columns: table => new
                {
                    comparison_id = table.Column<Guid>(type: "uuid", nullable: false),
                    slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    title = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_comparisons", x => x.comparison_id);
                    table.ForeignKey(
                        name: "fk_published_comparisons_published_entries_comparison_id",
                        column: x => x.comparison_id,
                        principalTable: "published_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "published_developments",
                columns: table => new
                {
                    development_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    horizon = table.Column<string>(type: "text", nullable: false),
                    slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    title = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_developments", x => x.development_id);
                    table.ForeignKey(
                        name: "fk_published_developments_published_entries_development_id",
                        column: x => x.development_id,
                        principalTable: "published_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "published_drivers",
                columns: table => new
                {
                    driver_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    title = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_drivers", x => x.driver_id);
                    table.ForeignKey(
                        name: "fk_published_drivers_published_entries_driver_id",
                        column: x => x.driver_id,
                        principalTable: "published_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "published_overviews",
                columns: table => new
                {
                    overview_id = table.Column<Guid>(type: "uuid", nullable: false),
                    slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    title = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_overviews", x => x.overview_id);
                    table.ForeignKey(
                        name: "fk_published_overviews_published_entries_overview_id",
                        column: x => x.overview_id,
                        principalTable: "published_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "published_paths",
                columns: table => new
                {
                    path_id = table.Column<Guid>(type: "uuid", nullable: false),
                    background = table.Column<string>(type: "text", nullable: false),
                    slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    title = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_paths", x => x.path_id);
                    table.ForeignKey(
                        name: "fk_published_paths_published_entries_path_id",
                        column: x => x.path_id,
                        principalTable: "published_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "published_projects",
                columns: table => new
                {
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    title = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_projects", x => x.project_id);
                    table.ForeignKey(
                        name: "fk_published_projects_published_entries_project_id",
                        column: x => x.project_id,
                        principalTable: "published_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "published_references",
                columns: table => new
                {
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<string>(type: "text", nullable: false),
                    target_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_references", x => new { x.entry_id, x.place });
                    table.ForeignKey(
                        name: "fk_published_references_published_entries_entry_id",
                        column: x => x.entry_id,
                        principalTable: "published_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_published_references_published_entries_target_id",
                        column: x => x.target_id,
                        principalTable: "published_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "published_resources",
                columns: table => new
                {
                    resource_id = table.Column<Guid>(type: "uuid", nullable: false),
                    provider = table.Column<string>(type: "text", nullable: false),
                    url = table.Column<string>(type: "text", nullable: false),
                    address = table.Column<string>(type: "text", nullable: false),
                    format = table.Column<string>(type: "text", nullable: false),
                    level = table.Column<string>(type: "text", nullable: true),
                    cost = table.Column<string>(type: "text", nullable: true),
                    hours = table.Column<decimal>(type: "numeric", nullable: true),
                    slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    title = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_resources", x => x.resource_id);
                    table.ForeignKey(
                        name: "fk_published_resources_published_entries_resource_id",
                        column: x => x.resource_id,
                        principalTable: "published_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "published_roles",
                columns: table => new
                {
                    role_id = table.Column<Guid>(type: "uuid", nullable: false),
                    entry_level = table.Column<string>(type: "text", nullable: false),
                    entry_remark = table.Column<string>(type: "text", nullable: true),
                    coding = table.Column<string>(type: "text", nullable: false),
                    coding_remark = table.Column<string>(type: "text", nullable: true),
                    demand_level = table.Column<string>(type: "text", nullable: false),
                    demand_trend = table.Column<string>(type: "text", nullable: false),
                    demand_word = table.Column<string>(type: "text", nullable: true),
                    pay_label = table.Column<string>(type: "text", nullable: true),
                    slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    title = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_roles", x => x.role_id);
                    table.ForeignKey(
                        name: "fk_published_roles_published_entries_role_id",
                        column: x => x.role_id,
                        principalTable: "published_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "published_skills",
                columns: table => new
                {
                    skill_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    domain = table.Column<string>(type: "text", nullable: false),
                    slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    title = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_skills", x => x.skill_id);
                    table.ForeignKey(
                        name: "fk_published_skills_published_entries_skill_id",
                        column: x => x.skill_id,
                        principalTable: "published_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "published_sources",
                columns: table => new
                {
                    source_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subtitle = table.Column<string>(type: "text", nullable: true),
                    publisher = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    url = table.Column<string>(type: "text", nullable: true),
                    address = table.Column<string>(type: "text", nullable: false),
                    published = table.Column<DateOnly>(type: "date", nullable: true),
                    retrieved = table.Column<DateOnly>(type: "date", nullable: true),
                    date_note = table.Column<string>(type: "text", nullable: true),
                    licence = table.Column<string>(type: "text", nullable: true),
                    verbatim = table.Column<string>(type: "text", nullable: false),
                    slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    title = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_sources", x => x.source_id);
                    table.ForeignKey(
                        name: "fk_published_sources_published_entries_source_id",
                        column: x => x.source_id,
                        principalTable: "published_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "published_statements",
                columns: table => new
                {
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<string>(type: "text", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    reason_by = table.Column<string>(type: "text", nullable: true),
                    reason_why = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_statements", x => new { x.entry_id, x.place });
                    table.ForeignKey(
                        name: "fk_published_statements_published_entries_entry_id",
                        column: x => x.entry_id,
                        principalTable: "published_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "published_comparison_columns",
                columns: table => new
                {
                    comparison_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    field = table.Column<string>(type: "text", nullable: false),
                    label = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_comparison_columns", x => new { x.comparison_id, x.ordinal });
                    table.ForeignKey(
                        name: "fk_published_comparison_columns_published_comparisons_comparis~",
                        column: x => x.comparison_id,
                        principalTable: "published_comparisons",
                        principalColumn: "comparison_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "published_path_stages",
                columns: table => new
                {
                    path_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stage = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_path_stages", x => new { x.path_id, x.stage });
                    table.ForeignKey(
                        name: "fk_published_path_stages_published_paths_path_id",
                        column: x => x.path_id,
                        principalTable: "published_paths",
                        principalColumn: "path_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "published_alternate_titles",
                columns: table => new
                {
                    role_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_alternate_titles", x => new { x.role_id, x.ordinal });
                    table.ForeignKey(
                        name: "fk_published_alternate_titles_published_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "published_roles",
                        principalColumn: "role_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "published_comparison_rows",
                columns: table => new
                {
                    comparison_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    role_id = table.Column<Guid>(type: "uuid", nullable: false),
                    label = table.Column<string>(type: "text", nullable: false),
                    pay_label = table.Column<string>(type: "text", nullable: true),
                    demand_word = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_comparison_rows", x => new { x.comparison_id, x.ordinal });
                    table.ForeignKey(
                        name: "fk_published_comparison_rows_published_comparisons_comparison_~",
                        column: x => x.comparison_id,
                        principalTable: "published_comparisons",
                        principalColumn: "comparison_id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_published_comparison_rows_published_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "published_roles",
                        principalColumn: "role_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "published_pay_figures",
                columns: table => new
                {
                    role_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    population = table.Column<string>(type: "text", nullable: false),
                    currency = table.Column<string>(type: "text", nullable: false),
                    period = table.Column<string>(type: "text", nullable: false),
                    min = table.Column<int>(type: "integer", nullable: true),
                    max = table.Column<int>(type: "integer", nullable: true),
                    median = table.Column<int>(type: "integer", nullable: true),
                    min_percentile = table.Column<int>(type: "integer", nullable: true),
                    max_percentile = table.Column<int>(type: "integer", nullable: true),
                    place = table.Column<string>(type: "text", nullable: true),
                    year = table.Column<int>(type: "integer", nullable: true),
                    n = table.Column<int>(type: "integer", nullable: true),
                    caveat = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_pay_figures", x => new { x.role_id, x.ordinal });
                    table.ForeignKey(
                        name: "fk_published_pay_figures_published_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "published_roles",
                        principalColumn: "role_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "published_platforms",
                columns: table => new
                {
                    role_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    what = table.Column<string>(type: "text", nullable: false),
                    url = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_platforms", x => new { x.role_id, x.ordinal });
                    table.ForeignKey(
                        name: "fk_published_platforms_published_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "published_roles",
                        principalColumn: "role_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "published_positions",
                columns: table => new
                {
                    role_id = table.Column<Guid>(type: "uuid", nullable: false),
                    direction = table.Column<string>(type: "text", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_positions", x => new { x.role_id, x.direction, x.ordinal });
                    table.ForeignKey(
                        name: "fk_published_positions_published_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "published_roles",
                        principalColumn: "role_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "published_project_skills",
                columns: table => new
                {
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    skill_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    how = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_project_skills", x => new { x.project_id, x.skill_id });
                    table.ForeignKey(
                        name: "fk_published_project_skills_published_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "published_projects",
                        principalColumn: "project_id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_published_project_skills_published_skills_skill_id",
                        column: x => x.skill_id,
                        principalTable: "published_skills",
                        principalColumn: "skill_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "published_resource_skills",
                columns: table => new
                {
                    resource_id = table.Column<Guid>(type: "uuid", nullable: false),
                    skill_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_resource_skills", x => new { x.resource_id, x.skill_id });
                    table.ForeignKey(
                        name: "fk_published_resource_skills_published_resources_resource_id",
                        column: x => x.resource_id,
                        principalTable: "published_resources",
                        principalColumn: "resource_id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_published_resource_skills_published_skills_skill_id",
                        column: x => x.skill_id,
                        principalTable: "published_skills",
                        principalColumn: "skill_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "published_role_skills",
                columns: table => new
                {
                    role_id = table.Column<Guid>(type: "uuid", nullable: false),
                    skill_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    importance = table.Column<string>(type: "text", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    label = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_role_skills", x => new { x.role_id, x.skill_id });
                    table.ForeignKey(
                        name: "fk_published_role_skills_published_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "published_roles",
                        principalColumn: "role_id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_published_role_skills_published_skills_skill_id",
                        column: x => x.skill_id,
                        principalTable: "published_skills",
                        principalColumn: "skill_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "published_skill_aliases",
                columns: table => new
                {
                    skill_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    alias = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_skill_aliases", x => new { x.skill_id, x.ordinal });
                    table.ForeignKey(
                        name: "fk_published_skill_aliases_published_skills_skill_id",
                        column: x => x.skill_id,
                        principalTable: "published_skills",
                        principalColumn: "skill_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "published_skill_links",
                columns: table => new
                {
                    skill_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    target_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_skill_links", x => new { x.skill_id, x.kind, x.target_id });
                    table.ForeignKey(
                        name: "fk_published_skill_links_published_skills_skill_id",
                        column: x => x.skill_id,
                        principalTable: "published_skills",
                        principalColumn: "skill_id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_published_skill_links_published_skills_target_id",
                        column: x => x.target_id,
                        principalTable: "published_skills",
                        principalColumn: "skill_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "published_source_versions",
                columns: table => new
                {
                    source_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    label = table.Column<string>(type: "text", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_source_versions", x => new { x.source_id, x.ordinal });
                    table.ForeignKey(
                        name: "fk_published_source_versions_published_sources_source_id",
                        column: x => x.source_id,
                        principalTable: "published_sources",
                        principalColumn: "source_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "published_citations",
                columns: table => new
                {
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<string>(type: "text", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    source_id = table.Column<Guid>(type: "uuid", nullable: false),
                    path = table.Column<string>(type: "text", nullable: false),
                    sentence = table.Column<int>(type: "integer", nullable: true),
                    hash = table.Column<string>(type: "text", nullable: true),
                    quote = table.Column<string>(type: "text", nullable: true),
                    use = table.Column<string>(type: "text", nullable: false),
                    mark = table.Column<string>(type: "text", nullable: false),
                    address = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_citations", x => new { x.entry_id, x.place, x.ordinal });
                    table.ForeignKey(
                        name: "fk_published_citations_published_sources_source_id",
                        column: x => x.source_id,
                        principalTable: "published_sources",
                        principalColumn: "source_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_published_citations_published_statements_entry_id_place",
                        columns: x => new { x.entry_id, x.place },
                        principalTable: "published_statements",
                        principalColumns: new[] { "entry_id", "place" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "published_path_steps",
                columns: table => new
                {
                    path_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stage = table.Column<int>(type: "integer", nullable: false),
                    step = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    hours_low = table.Column<int>(type: "integer", nullable: true),
                    hours_likely = table.Column<int>(type: "integer", nullable: true),
                    hours_high = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_path_steps", x => new { x.path_id, x.stage, x.step });
                    table.ForeignKey(
                        name: "fk_published_path_steps_published_path_stages_path_id_stage",
                        columns: x => new { x.path_id, x.stage },
                        principalTable: "published_path_stages",
                        principalColumns: new[] { "path_id", "stage" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "published_comparison_row_skills",
                columns: table => new
                {
                    comparison_id = table.Column<Guid>(type: "uuid", nullable: false),
                    row_ordinal = table.Column<int>(type: "integer", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    skill_id = table.Column<Guid>(type: "uuid", nullable: false),
                    label = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_comparison_row_skills", x => new { x.comparison_id, x.row_ordinal, x.ordinal });
                    table.ForeignKey(
                        name: "fk_published_comparison_row_skills_published_comparison_rows_c~",
                        columns: x => new { x.comparison_id, x.row_ordinal },
                        principalTable: "published_comparison_rows",
                        principalColumns: new[] { "comparison_id", "ordinal" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_published_comparison_row_skills_published_skills_skill_id",
                        column: x => x.skill_id,
                        principalTable: "published_skills",
                        principalColumn: "skill_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "published_step_projects",
                columns: table => new
                {
                    path_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stage = table.Column<int>(type: "integer", nullable: false),
                    step = table.Column<int>(type: "integer", nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_step_projects", x => new { x.path_id, x.stage, x.step, x.project_id });
                    table.ForeignKey(
                        name: "fk_published_step_projects_published_path_steps_path_id_stage_~",
                        columns: x => new { x.path_id, x.stage, x.step },
                        principalTable: "published_path_steps",
                        principalColumns: new[] { "path_id", "stage", "step" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_published_step_projects_published_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "published_projects",
                        principalColumn: "project_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "published_step_resources",
                columns: table => new
                {
                    path_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stage = table.Column<int>(type: "integer", nullable: false),
                    step = table.Column<int>(type: "integer", nullable: false),
                    resource_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_step_resources", x => new { x.path_id, x.stage, x.step, x.resource_id });
                    table.ForeignKey(
                        name: "fk_published_step_resources_published_path_steps_path_id_stage~",
                        columns: x => new { x.path_id, x.stage, x.step },
                        principalTable: "published_path_steps",
                        principalColumns: new[] { "path_id", "stage", "step" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_published_step_resources_published_resources_resource_id",
                        column: x => x.resource_id,
                        principalTable: "published_resources",
                        principalColumn: "resource_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "published_step_skills",
                columns: table => new
                {
                    path_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stage = table.Column<int>(type: "integer", nullable: false),
                    step = table.Column<int>(type: "integer", nullable: false),
                    skill_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_step_skills", x => new { x.path_id, x.stage, x.step, x.skill_id });
                    table.ForeignKey(
                        name: "fk_published_step_skills_published_path_steps_path_id_stage_st~",
                        columns: x => new { x.path_id, x.stage, x.step },
                        principalTable: "published_path_steps",
                        principalColumns: new[] { "path_id", "stage", "step" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_published_step_skills_published_skills_skill_id",
                        column: x => x.skill_id,
                        principalTable: "published_skills",
                        principalColumn: "skill_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "activity_head",
                columns: new[] { "id", "hash", "sequence" },
                values: new object[] { 1, "", 0L });

            migrationBuilder.InsertData(
                table: "catalog_state",
                columns: new[] { "id", "version" },
                values: new object[] { 1, 0L });

            migrationBuilder.InsertData(
                table: "members",
                columns: new[] { "id", "kind", "name", "permissions" },
                values: new object[,]
                {
                    { new Guid("00000000-0000-7000-8000-000000000001"), "system", "First run (author)", "editor, publisher" },
                    { new Guid("00000000-0000-7000-8000-000000000002"), "system", "First run (reviewer)", "reviewer" }
                });

            migrationBuilder.CreateIndex(
                name: "ix_activity_entry_id",
                table: "activity",
                column: "entry_id");

            migrationBuilder.CreateIndex(
                name: "ix_activity_member_id",
                table: "activity",
                column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_commands_done_member_id",
                table: "commands_done",
                column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_entries_kind_slug",
                table: "entries",
                columns: new[] { "kind", "slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_entries_owner",
                table: "entries",
                column: "owner");

            migrationBuilder.CreateIndex(
                name: "ix_published_citations_source_id",
                table: "published_citations",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "ix_published_comparison_row_skills_skill_id",
                table: "published_comparison_row_skills",
                column: "skill_id");

            migrationBuilder.CreateIndex(
                name: "ix_published_comparison_rows_role_id",
                table: "published_comparison_rows",
                column: "role_id");

            migrationBuilder.CreateIndex(
                name: "ix_published_comparisons_slug",
                table: "published_comparisons",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_published_developments_slug",
                table: "published_developments",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_published_drivers_slug",
                table: "published_drivers",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_published_entries_id_revision",
                table: "published_entries",
                columns: new[] { "id", "revision" });

            migrationBuilder.CreateIndex(
                name: "ix_published_entries_kind_slug",
                table: "published_entries",
                columns: new[] { "kind", "slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_published_history_catalog_version",
                table: "published_history",
                column: "catalog_version");

            migrationBuilder.CreateIndex(
                name: "ix_published_history_entry_id_revision",
                table: "published_history",
                columns: new[] { "entry_id", "revision" });

            migrationBuilder.CreateIndex(
                name: "ix_published_overviews_slug",
                table: "published_overviews",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_published_paths_slug",
                table: "published_paths",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_published_project_skills_skill_id",
                table: "published_project_skills",
                column: "skill_id");

            migrationBuilder.CreateIndex(
                name: "ix_published_projects_slug",
                table: "published_projects",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_published_references_target_id",
                table: "published_references",
                column: "target_id");

            migrationBuilder.CreateIndex(
                name: "ix_published_resource_skills_skill_id",
                table: "published_resource_skills",
                column: "skill_id");

            migrationBuilder.CreateIndex(
                name: "ix_published_resources_slug",
                table: "published_resources",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_published_role_skills_skill_id",
                table: "published_role_skills",
                column: "skill_id");

            migrationBuilder.CreateIndex(
                name: "ix_published_roles_slug",
                table: "published_roles",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_published_skill_links_target_id",
                table: "published_skill_links",
                column: "target_id");

            migrationBuilder.CreateIndex(
                name: "ix_published_skills_code",
                table: "published_skills",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_published_skills_slug",
                table: "published_skills",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_published_sources_slug",
                table: "published_sources",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_published_step_projects_project_id",
                table: "published_step_projects",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "ix_published_step_resources_resource_id",
                table: "published_step_resources",
                column: "resource_id");

            migrationBuilder.CreateIndex(
                name: "ix_published_step_skills_skill_id",
                table: "published_step_skills",
                column: "skill_id");

            migrationBuilder.CreateIndex(
                name: "ix_retired_slugs_entry_id",
                table: "retired_slugs",
                column: "entry_id");

            migrationBuilder.CreateIndex(
                name: "ix_reviews_decided_by",
                table: "reviews",
                column: "decided_by");

            migrationBuilder.CreateIndex(
                name: "ix_reviews_entry_id_revision",
                table: "reviews",
                columns: new[] { "entry_id", "revision" });

            migrationBuilder.CreateIndex(
                name: "ix_reviews_submitted_by",
                table: "reviews",
                column: "submitted_by");

            migrationBuilder.CreateIndex(
                name: "ix_revisions_author_id",
                table: "revisions",
                column: "author_id");

            migrationBuilder.CreateIndex(
                name: "ix_skill_codes_entry_id",
                table: "skill_codes",
                column: "entry_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activity");

            migrationBuilder.DropTable(
                name: "activity_head");

            migrationBuilder.DropTable(
                name: "catalog_state");

            migrationBuilder.DropTable(
                name: "commands_done");

            migrationBuilder.DropTable(
                name: "published_alternate_titles");

            migrationBuilder.DropTable(
                name: "published_citations");

            migrationBuilder.DropTable(
                name: "published_comparison_columns");

            migrationBuilder.DropTable(
                name: "published_comparison_row_skills");

            migrationBuilder.DropTable(
                name: "published_developments");

            migrationBuilder.DropTable(
                name: "published_drivers");

            migrationBuilder.DropTable(
                name: "published_history");

            migrationBuilder.DropTable(
                name: "published_overviews");

            migrationBuilder.DropTable(
                name: "published_pay_figures");

            migrationBuilder.DropTable(
                name: "published_platforms");

            migrationBuilder.DropTable(
                name: "published_positions");

            migrationBuilder.DropTable(
                name: "published_project_skills");

            migrationBuilder.DropTable(
                name: "published_references");

            migrationBuilder.DropTable(
                name: "published_resource_skills");

            migrationBuilder.DropTable(
                name: "published_role_skills");

            migrationBuilder.DropTable(
                name: "published_skill_aliases");

            migrationBuilder.DropTable(
                name: "published_skill_links");

            migrationBuilder.DropTable(
                name: "published_source_versions");

            migrationBuilder.DropTable(
                name: "published_step_projects");

            migrationBuilder.DropTable(
                name: "published_step_resources");

            migrationBuilder.DropTable(
                name: "published_step_skills");

            migrationBuilder.DropTable(
                name: "retired_slugs");

            migrationBuilder.DropTable(
                name: "reviews");

            migrationBuilder.DropTable(
                name: "skill_codes");

            migrationBuilder.DropTable(
                name: "published_statements");

            migrationBuilder.DropTable(
                name: "published_comparison_rows");

            migrationBuilder.DropTable(
                name: "published_sources");

            migrationBuilder.DropTable(
                name: "published_projects");

            migrationBuilder.DropTable(
                name: "published_resources");

            migrationBuilder.DropTable(
                name: "published_path_steps");

            migrationBuilder.DropTable(
                name: "published_skills");

            migrationBuilder.DropTable(
                name: "published_comparisons");

            migrationBuilder.DropTable(
                name: "published_roles");

            migrationBuilder.DropTable(
                name: "published_path_stages");

            migrationBuilder.DropTable(
                name: "published_paths");

            migrationBuilder.DropTable(
                name: "published_entries");

            migrationBuilder.DropTable(
                name: "revisions");

            migrationBuilder.DropTable(
                name: "entries");

            migrationBuilder.DropTable(
                name: "members");
        }
    }
}
