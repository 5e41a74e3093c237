using HybridCareers.Content;
using HybridCareers.Drafts;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HybridCareers.Database.Mappings;

internal sealed class EntryMapping : IEntityTypeConfiguration<Entry>
{
    public void Configure(EntityTypeBuilder<Entry> builder)
    {
        builder.ToTable("Entries");
        builder.HasKey(entry => entry.Id);
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.Slug).HasMaxLength(Slug.Longest);
        builder.Property(entry => entry.Version).IsConcurrencyToken();
        builder.HasIndex(entry => new { entry.Kind, entry.Slug }).IsUnique();
        builder.HasIndex(entry => new { entry.Kind, entry.SearchText });
        builder.HasIndex(entry => entry.UpdatedAt);
        builder.HasOne<Member>().WithMany().HasForeignKey(entry => entry.Owner).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class WorkingCopyMapping : IEntityTypeConfiguration<WorkingCopy>
{
    public void Configure(EntityTypeBuilder<WorkingCopy> builder)
    {
        builder.ToTable("WorkingCopies");
        builder.HasKey(copy => new { copy.EntryId, copy.MemberId, copy.Tab });
        builder.Property(copy => copy.EntryId).ValueGeneratedNever();
        builder.Property(copy => copy.Tab).ValueGeneratedNever();
        builder.Property(copy => copy.Slug).HasMaxLength(WorkingCopy.LongestSlug);
        builder.HasOne<Member>().WithMany().HasForeignKey(copy => copy.MemberId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class RevisionMapping : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.ToTable("Revisions");
        builder.HasKey(revision => new { revision.EntryId, revision.Number });
        builder.Property(revision => revision.Number).ValueGeneratedNever();
        builder.HasOne<Entry>().WithMany().HasForeignKey(revision => revision.EntryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Member>().WithMany().HasForeignKey(revision => revision.AuthorId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReviewMapping : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> builder)
    {
        builder.ToTable("Reviews");
        builder.HasKey(review => review.Id);
        builder.Property(review => review.Id).ValueGeneratedNever();
        builder.HasOne<Revision>().WithMany().HasForeignKey(review => new { review.EntryId, review.Revision }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Member>().WithMany().HasForeignKey(review => review.SubmittedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Member>().WithMany().HasForeignKey(review => review.DecidedBy).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ForcedPublishMapping : IEntityTypeConfiguration<ForcedPublish>
{
    public void Configure(EntityTypeBuilder<ForcedPublish> builder)
    {
        builder.ToTable("ForcedPublishes");
        builder.HasKey(forced => forced.Id);
        builder.Property(forced => forced.Id).ValueGeneratedNever();
        builder.HasIndex(forced => forced.Verdict);
        builder.HasOne<Revision>().WithMany().HasForeignKey(forced => new { forced.EntryId, forced.Revision }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Member>().WithMany().HasForeignKey(forced => forced.By).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Member>().WithMany().HasForeignKey(forced => forced.ReviewedBy).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ScheduleMapping : IEntityTypeConfiguration<Schedule>
{
    public void Configure(EntityTypeBuilder<Schedule> builder)
    {
        builder.ToTable("Schedules");
        builder.HasKey(schedule => schedule.Id);
        builder.Property(schedule => schedule.Id).ValueGeneratedNever();
        builder.Property(schedule => schedule.Version).IsConcurrencyToken();
        builder.HasIndex(schedule => new { schedule.State, schedule.DueAt });
        builder.HasOne<Revision>().WithMany().HasForeignKey(schedule => new { schedule.EntryId, schedule.Revision }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Member>().WithMany().HasForeignKey(schedule => schedule.By).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MemberMapping : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> builder)
    {
        builder.ToTable("Members");
        builder.HasKey(member => member.Id);
        builder.Property(member => member.Id).ValueGeneratedNever();
        builder.Property(member => member.Name).HasMaxLength(200);
        builder.Ignore(member => member.IsHuman);
        builder.HasData(SystemActors.All());
    }
}
