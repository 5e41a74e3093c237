using HybridCareers.Published;
using HybridCareers.Published.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HybridCareers.Database.Mappings;

internal sealed class SourceTable() : HeadTable<PublishedSource>("PublishedSources", "SourceId");

internal sealed class SourceVersionTable() : PartTable<PublishedSourceVersion, PublishedSource>("PublishedSourceVersions", "SourceId")
{
    protected override void More(EntityTypeBuilder<PublishedSourceVersion> builder) => builder.HasKey(row => new { row.EntryId, row.Ordinal });
}

internal sealed class StatementTable() : PartTable<PublishedStatement, PublishedEntry>("PublishedStatements", "EntryId")
{
    protected override void More(EntityTypeBuilder<PublishedStatement> builder) => builder.HasKey(row => new { row.EntryId, row.Place });
}

internal sealed class CitationTable() : PartTable<PublishedCitation, PublishedCitation>("PublishedCitations", "EntryId")
{
    protected override void More(EntityTypeBuilder<PublishedCitation> builder)
    {
        builder.HasKey(row => new { row.EntryId, row.Place, row.Ordinal });
        builder.HasOne<PublishedStatement>().WithMany().HasForeignKey(row => new { row.EntryId, row.Place }).OnDelete(DeleteBehavior.Cascade);
        builder.RefersTo<PublishedCitation, PublishedSource>(row => row.SourceId);
    }
}

internal sealed class ReferenceTable() : PartTable<PublishedReference, PublishedEntry>("PublishedReferences", "EntryId")
{
    protected override void More(EntityTypeBuilder<PublishedReference> builder)
    {
        builder.HasKey(row => new { row.EntryId, row.Place });
        builder.RefersTo<PublishedReference, PublishedEntry>(row => row.TargetId);
    }
}
