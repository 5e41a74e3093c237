using HybridCareers.Content;
using HybridCareers.Drafts;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HybridCareers.Database.Mappings;

internal sealed class DraftBundleMapping : IEntityTypeConfiguration<DraftBundle>
{
    public void Configure(EntityTypeBuilder<DraftBundle> builder)
    {
        builder.ToTable("Bundles");
        builder.HasKey(bundle => bundle.Id);
        builder.Property(bundle => bundle.Id).ValueGeneratedNever();
        builder.Property(bundle => bundle.Name).HasMaxLength(DraftBundle.LongestName);
        builder.Property(bundle => bundle.Version).IsConcurrencyToken();
        builder.HasOne<Member>().WithMany().HasForeignKey(bundle => bundle.By).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class BundleItemMapping : IEntityTypeConfiguration<BundleItem>
{
    public void Configure(EntityTypeBuilder<BundleItem> builder)
    {
        builder.ToTable("BundleItems");
        builder.HasKey(item => new { item.BundleId, item.EntryId });
        builder.HasOne<DraftBundle>().WithMany().HasForeignKey(item => item.BundleId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Entry>().WithMany().HasForeignKey(item => item.EntryId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SkillMergeMapping : IEntityTypeConfiguration<SkillMerge>
{
    public void Configure(EntityTypeBuilder<SkillMerge> builder)
    {
        builder.ToTable("SkillMerges");
        builder.HasKey(merge => merge.Id);
        builder.Property(merge => merge.Id).ValueGeneratedNever();
        builder.Property(merge => merge.Slug).HasMaxLength(Slug.Longest);
        builder.Property(merge => merge.Code).HasMaxLength(5);
        builder.HasOne<Revision>().WithMany().HasForeignKey(merge => new { merge.FromId, merge.Revision }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Entry>().WithMany().HasForeignKey(merge => merge.IntoId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Member>().WithMany().HasForeignKey(merge => merge.By).OnDelete(DeleteBehavior.Restrict);
    }
}
