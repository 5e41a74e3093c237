using HybridCareers.Published.Rows;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HybridCareers.Database.Mappings;

internal sealed class RoleTable() : HeadTable<PublishedRole>("PublishedRoles", "RoleId");

internal sealed class RoleSkillTable() : PartTable<PublishedRoleSkill, PublishedRole>("PublishedRoleSkills", "RoleId")
{
    protected override void More(EntityTypeBuilder<PublishedRoleSkill> builder)
    {
        builder.HasKey(row => new { row.EntryId, row.SkillId });
        builder.RefersTo<PublishedRoleSkill, PublishedSkill>(row => row.SkillId);
    }
}

internal sealed class AlternateTitleTable() : PartTable<PublishedAlternateTitle, PublishedRole>("PublishedAlternateTitles", "RoleId")
{
    protected override void More(EntityTypeBuilder<PublishedAlternateTitle> builder) => builder.HasKey(row => new { row.EntryId, row.Ordinal });
}

internal sealed class PositionTable() : PartTable<PublishedPosition, PublishedRole>("PublishedPositions", "RoleId")
{
    protected override void More(EntityTypeBuilder<PublishedPosition> builder) =>
        builder.HasKey(row => new { row.EntryId, row.Direction, row.Ordinal });
}

internal sealed class PayFigureTable() : PartTable<PublishedPayFigure, PublishedRole>("PublishedPayFigures", "RoleId")
{
    protected override void More(EntityTypeBuilder<PublishedPayFigure> builder) => builder.HasKey(row => new { row.EntryId, row.Ordinal });
}

internal sealed class PlatformTable() : PartTable<PublishedPlatform, PublishedRole>("PublishedPlatforms", "RoleId")
{
    protected override void More(EntityTypeBuilder<PublishedPlatform> builder) => builder.HasKey(row => new { row.EntryId, row.Ordinal });
}
