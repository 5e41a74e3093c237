using HybridCareers.Published.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HybridCareers.Database.Mappings;

internal sealed class OverviewTable() : HeadTable<PublishedOverview>("PublishedOverviews", "OverviewId");

internal sealed class DriverTable() : HeadTable<PublishedDriver>("PublishedDrivers", "DriverId")
{
    // "order" is a word of SQL: an analyst would have to quote it.
    protected override void More(EntityTypeBuilder<PublishedDriver> builder) => builder.Property(row => row.Order).HasColumnName("Ordinal");
}

internal sealed class DevelopmentTable() : HeadTable<PublishedDevelopment>("PublishedDevelopments", "DevelopmentId")
{
    protected override void More(EntityTypeBuilder<PublishedDevelopment> builder) => builder.Property(row => row.Order).HasColumnName("Ordinal");
}

internal sealed class ComparisonTable() : HeadTable<PublishedComparison>("PublishedComparisons", "ComparisonId");

internal sealed class ContradictionTable() : HeadTable<PublishedContradiction>("PublishedContradictions", "ContradictionId");

internal sealed class ContradictionRoleTable() : PartTable<PublishedContradictionRole, PublishedContradiction>("PublishedContradictionRoles", "ContradictionId")
{
    protected override void More(EntityTypeBuilder<PublishedContradictionRole> builder)
    {
        builder.HasKey(row => new { row.EntryId, row.RoleId });
        builder.RefersTo<PublishedContradictionRole, PublishedRole>(row => row.RoleId);
    }
}

internal sealed class ComparisonColumnTable()
    : PartTable<PublishedComparisonColumn, PublishedComparison>("PublishedComparisonColumns", "ComparisonId")
{
    protected override void More(EntityTypeBuilder<PublishedComparisonColumn> builder) => builder.HasKey(row => new { row.EntryId, row.Ordinal });
}

internal sealed class ComparisonRowTable() : PartTable<PublishedComparisonRow, PublishedComparison>("PublishedComparisonRows", "ComparisonId")
{
    protected override void More(EntityTypeBuilder<PublishedComparisonRow> builder)
    {
        builder.HasKey(row => new { row.EntryId, row.Row });
        builder.Property(row => row.Row).HasColumnName("Ordinal");
        builder.RefersTo<PublishedComparisonRow, PublishedRole>(row => row.RoleId);
    }
}

internal sealed class ComparisonRowSkillTable()
    : PartTable<PublishedComparisonRowSkill, PublishedComparisonRowSkill>("PublishedComparisonRowSkills", "ComparisonId")
{
    protected override void More(EntityTypeBuilder<PublishedComparisonRowSkill> builder)
    {
        builder.HasKey(row => new { row.EntryId, row.Row, row.Ordinal });
        builder.Property(row => row.Row).HasColumnName("RowOrdinal");
        builder.HasOne<PublishedComparisonRow>().WithMany().HasForeignKey(row => new { row.EntryId, row.Row }).OnDelete(DeleteBehavior.Cascade);
        builder.RefersTo<PublishedComparisonRowSkill, PublishedSkill>(row => row.SkillId);
    }
}
