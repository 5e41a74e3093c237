using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Published.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HybridCareers.Database.Mappings;

/// <summary>The table of a kind of entry: one row per live entry, gone with it.</summary>
internal abstract class HeadTable<T>(string table, string idColumn) : IEntityTypeConfiguration<T>
    where T : PublishedHead
{
    public void Configure(EntityTypeBuilder<T> builder)
    {
        builder.ToTable(table);
        builder.HasKey(row => row.EntryId);
        builder.Property(row => row.EntryId).HasColumnName(idColumn).ValueGeneratedNever();
        builder.Property(row => row.Slug).HasMaxLength(Slug.Longest);
        builder.HasIndex(row => row.Slug).IsUnique();
        builder.HasOne<PublishedEntry>().WithOne().HasForeignKey<T>(row => row.EntryId).OnDelete(DeleteBehavior.Cascade);
        More(builder);
    }

    protected virtual void More(EntityTypeBuilder<T> builder)
    {
    }
}

/// <summary>A table of what belongs to an entry: its rows go with the entry's row in the table of its kind.</summary>
internal abstract class PartTable<T, THead>(string table, string idColumn) : IEntityTypeConfiguration<T>
    where T : PublishedRow
    where THead : class
{
    public void Configure(EntityTypeBuilder<T> builder)
    {
        builder.ToTable(table);
        builder.Property(row => row.EntryId).HasColumnName(idColumn);
        More(builder);
        foreach (var key in builder.Metadata.FindPrimaryKey()!.Properties)
            key.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
        if (typeof(THead) != typeof(T))
            builder.HasOne<THead>().WithMany().HasForeignKey(row => row.EntryId).OnDelete(DeleteBehavior.Cascade);
    }

    /// <summary>Sets the key and what the row refers to.</summary>
    protected abstract void More(EntityTypeBuilder<T> builder);
}

internal static class Targets
{
    /// <summary>The row names another live entry, which cannot go while the row stands.</summary>
    public static void RefersTo<T, TTarget>(this EntityTypeBuilder<T> builder, System.Linq.Expressions.Expression<Func<T, object?>> target)
        where T : class
        where TTarget : class =>
        builder.HasOne<TTarget>().WithMany().HasForeignKey(target).OnDelete(DeleteBehavior.Restrict);
}
