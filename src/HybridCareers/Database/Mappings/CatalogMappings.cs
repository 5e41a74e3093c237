using HybridCareers.Content;
using HybridCareers.Drafts;
using HybridCareers.Published;
using HybridCareers.Published.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HybridCareers.Database.Mappings;

internal sealed class PublishedEntryMapping : IEntityTypeConfiguration<PublishedEntry>
{
    public void Configure(EntityTypeBuilder<PublishedEntry> builder)
    {
        builder.ToTable("PublishedEntries");
        builder.HasKey(entry => entry.Id);
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.Slug).HasMaxLength(Slug.Longest);
        builder.HasIndex(entry => new { entry.Kind, entry.Slug }).IsUnique();
        builder.HasOne<Revision>().WithMany().HasForeignKey(entry => new { entry.Id, entry.Revision }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PublishedHistoryMapping : IEntityTypeConfiguration<PublishedHistory>
{
    public void Configure(EntityTypeBuilder<PublishedHistory> builder)
    {
        builder.ToTable("PublishedHistory");
        builder.HasKey(row => row.Sequence);
        builder.HasIndex(row => row.CatalogVersion);
        builder.HasIndex(row => new { row.Kind, row.Slug }); // what a page named on an earlier day is asked for by its slug of then
        builder.HasOne<Revision>().WithMany().HasForeignKey(row => new { row.EntryId, row.Revision }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RetiredNameMapping : IEntityTypeConfiguration<RetiredName>
{
    public void Configure(EntityTypeBuilder<RetiredName> builder)
    {
        builder.ToTable("RetiredSlugs");
        builder.HasKey(name => new { name.Kind, name.Slug });
        builder.Property(name => name.Slug).HasMaxLength(Slug.Longest);
        builder.HasOne<Entry>().WithMany().HasForeignKey(name => name.EntryId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SkillCodeMapping : IEntityTypeConfiguration<SkillCode>
{
    public void Configure(EntityTypeBuilder<SkillCode> builder)
    {
        builder.ToTable("SkillCodes");
        builder.HasKey(code => code.Code);
        builder.Property(code => code.Code).HasMaxLength(5);
        builder.HasIndex(code => code.EntryId).IsUnique();
        builder.HasOne<Entry>().WithMany().HasForeignKey(code => code.EntryId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CatalogStateMapping : IEntityTypeConfiguration<CatalogState>
{
    public void Configure(EntityTypeBuilder<CatalogState> builder)
    {
        builder.ToTable("CatalogState");
        builder.Property(state => state.Id).ValueGeneratedNever();
        builder.HasData(new CatalogState());
    }
}
