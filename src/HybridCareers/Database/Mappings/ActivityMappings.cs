using HybridCareers.Drafts;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HybridCareers.Database.Mappings;

internal sealed class ActivityMapping : IEntityTypeConfiguration<ActivityRow>
{
    public void Configure(EntityTypeBuilder<ActivityRow> builder)
    {
        builder.ToTable("Activity");
        builder.HasKey(row => row.Sequence);
        builder.Property(row => row.Sequence).ValueGeneratedNever();
        builder.HasIndex(row => row.EntryId);
        builder.HasOne<Member>().WithMany().HasForeignKey(row => row.MemberId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Entry>().WithMany().HasForeignKey(row => row.EntryId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ActivityHeadMapping : IEntityTypeConfiguration<ActivityHead>
{
    public void Configure(EntityTypeBuilder<ActivityHead> builder)
    {
        builder.ToTable("ActivityHead");
        builder.Property(head => head.Id).ValueGeneratedNever();
        builder.HasData(new ActivityHead());
    }
}

internal sealed class CommandDoneMapping : IEntityTypeConfiguration<CommandDone>
{
    public void Configure(EntityTypeBuilder<CommandDone> builder)
    {
        builder.ToTable("CommandsDone");
        builder.HasKey(done => done.CommandId);
        builder.Property(done => done.CommandId).ValueGeneratedNever();
        builder.HasOne<Member>().WithMany().HasForeignKey(done => done.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}
