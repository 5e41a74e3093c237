using HybridCareers.Published.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HybridCareers.Database.Mappings;

internal sealed class SkillTable() : HeadTable<PublishedSkill>("PublishedSkills", "SkillId")
{
    protected override void More(EntityTypeBuilder<PublishedSkill> builder)
    {
        builder.Property(row => row.Code).HasMaxLength(5);
        builder.HasIndex(row => row.Code).IsUnique();
    }
}

internal sealed class SkillAliasTable() : PartTable<PublishedSkillAlias, PublishedSkill>("PublishedSkillAliases", "SkillId")
{
    protected override void More(EntityTypeBuilder<PublishedSkillAlias> builder) => builder.HasKey(row => new { row.EntryId, row.Ordinal });
}

internal sealed class SkillLinkTable() : PartTable<PublishedSkillLink, PublishedSkill>("PublishedSkillLinks", "SkillId")
{
    protected override void More(EntityTypeBuilder<PublishedSkillLink> builder)
    {
        builder.HasKey(row => new { row.EntryId, row.Kind, row.TargetId });
        builder.RefersTo<PublishedSkillLink, PublishedSkill>(row => row.TargetId);
    }
}
