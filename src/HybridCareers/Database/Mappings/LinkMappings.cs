using HybridCareers.Drafts;
using HybridCareers.Evidence;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HybridCareers.Database.Mappings;

internal sealed class LinkCheckMapping : IEntityTypeConfiguration<LinkCheck>
{
    public void Configure(EntityTypeBuilder<LinkCheck> builder)
    {
        builder.ToTable("LinkChecks");
        builder.HasKey(check => check.EntryId);
        builder.Property(check => check.EntryId).ValueGeneratedNever();
        builder.HasIndex(check => check.Standing);
        builder.HasOne<Entry>().WithOne().HasForeignKey<LinkCheck>(check => check.EntryId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class LinkRunMapping : IEntityTypeConfiguration<LinkRun>
{
    public void Configure(EntityTypeBuilder<LinkRun> builder)
    {
        builder.ToTable("LinkRuns");
        builder.HasKey(run => run.Id);
        builder.Property(run => run.Id).ValueGeneratedNever();
        builder.HasIndex(run => run.StartedAt);
        builder.HasOne<Member>().WithMany().HasForeignKey(run => run.StartedBy).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PreviewLinkMapping : IEntityTypeConfiguration<PreviewLink>
{
    public void Configure(EntityTypeBuilder<PreviewLink> builder)
    {
        builder.ToTable("PreviewLinks");
        builder.HasKey(link => link.Id);
        builder.Property(link => link.Id).ValueGeneratedNever();
        builder.Property(link => link.TokenHash).HasMaxLength(64);
        builder.Property(link => link.Purpose).HasMaxLength(PreviewLink.LongestPurpose);
        builder.HasIndex(link => link.TokenHash).IsUnique();
        builder.HasOne<Revision>().WithMany().HasForeignKey(link => new { link.EntryId, link.Revision }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Member>().WithMany().HasForeignKey(link => link.CreatedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Member>().WithMany().HasForeignKey(link => link.RevokedBy).OnDelete(DeleteBehavior.Restrict);
    }
}
