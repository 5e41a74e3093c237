using HybridCareers.Published.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HybridCareers.Database.Mappings;

internal sealed class PathTable() : HeadTable<PublishedPath>("PublishedPaths", "PathId");

internal sealed class PathStageTable() : PartTable<PublishedPathStage, PublishedPath>("PublishedPathStages", "PathId")
{
    protected override void More(EntityTypeBuilder<PublishedPathStage> builder) => builder.HasKey(row => new { row.EntryId, row.Stage });
}

internal sealed class PathStepTable() : PartTable<PublishedPathStep, PublishedPathStep>("PublishedPathSteps", "PathId")
{
    protected override void More(EntityTypeBuilder<PublishedPathStep> builder)
    {
        builder.HasKey(row => new { row.EntryId, row.Stage, row.Step });
        builder.HasOne<PublishedPathStage>().WithMany().HasForeignKey(row => new { row.EntryId, row.Stage }).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class StepSkillTable() : PartTable<PublishedStepSkill, PublishedStepSkill>("PublishedStepSkills", "PathId")
{
    protected override void More(EntityTypeBuilder<PublishedStepSkill> builder)
    {
        builder.HasKey(row => new { row.EntryId, row.Stage, row.Step, row.SkillId });
        builder.HasOne<PublishedPathStep>().WithMany().HasForeignKey(row => new { row.EntryId, row.Stage, row.Step }).OnDelete(DeleteBehavior.Cascade);
        builder.RefersTo<PublishedStepSkill, PublishedSkill>(row => row.SkillId);
    }
}

internal sealed class StepResourceTable() : PartTable<PublishedStepResource, PublishedStepResource>("PublishedStepResources", "PathId")
{
    protected override void More(EntityTypeBuilder<PublishedStepResource> builder)
    {
        builder.HasKey(row => new { row.EntryId, row.Stage, row.Step, row.ResourceId });
        builder.HasOne<PublishedPathStep>().WithMany().HasForeignKey(row => new { row.EntryId, row.Stage, row.Step }).OnDelete(DeleteBehavior.Cascade);
        builder.RefersTo<PublishedStepResource, PublishedResource>(row => row.ResourceId);
    }
}

internal sealed class StepProjectTable() : PartTable<PublishedStepProject, PublishedStepProject>("PublishedStepProjects", "PathId")
{
    protected override void More(EntityTypeBuilder<PublishedStepProject> builder)
    {
        builder.HasKey(row => new { row.EntryId, row.Stage, row.Step, row.ProjectId });
        builder.HasOne<PublishedPathStep>().WithMany().HasForeignKey(row => new { row.EntryId, row.Stage, row.Step }).OnDelete(DeleteBehavior.Cascade);
        builder.RefersTo<PublishedStepProject, PublishedProject>(row => row.ProjectId);
    }
}

internal sealed class ProjectTable() : HeadTable<PublishedProject>("PublishedProjects", "ProjectId");

internal sealed class ProjectSkillTable() : PartTable<PublishedProjectSkill, PublishedProject>("PublishedProjectSkills", "ProjectId")
{
    protected override void More(EntityTypeBuilder<PublishedProjectSkill> builder)
    {
        builder.HasKey(row => new { row.EntryId, row.SkillId });
        builder.RefersTo<PublishedProjectSkill, PublishedSkill>(row => row.SkillId);
    }
}

internal sealed class ResourceTable() : HeadTable<PublishedResource>("PublishedResources", "ResourceId");

internal sealed class ResourceSkillTable() : PartTable<PublishedResourceSkill, PublishedResource>("PublishedResourceSkills", "ResourceId")
{
    protected override void More(EntityTypeBuilder<PublishedResourceSkill> builder)
    {
        builder.HasKey(row => new { row.EntryId, row.SkillId });
        builder.RefersTo<PublishedResourceSkill, PublishedSkill>(row => row.SkillId);
    }
}
