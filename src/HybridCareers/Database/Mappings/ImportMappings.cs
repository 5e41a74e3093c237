using HybridCareers.Content;
using HybridCareers.Drafts;
using HybridCareers.Drafts.Imports;
using HybridCareers.Evidence;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HybridCareers.Database.Mappings;

internal sealed class SourceTextMapping : IEntityTypeConfiguration<SourceText>
{
    public void Configure(EntityTypeBuilder<SourceText> builder)
    {
        builder.ToTable("SourceTexts");
        builder.HasKey(text => text.Id);
        builder.Property(text => text.Id).ValueGeneratedNever();
        builder.Property(text => text.Sha256).HasMaxLength(64);
        builder.Property(text => text.MediaType).HasMaxLength(200);
        builder.Property(text => text.FileName).HasMaxLength(SourceText.LongestAddress);
        builder.Property(text => text.Address).HasMaxLength(SourceText.LongestAddress);
        builder.Ignore(text => text.Label);
        builder.HasIndex(text => new { text.SourceId, text.Sha256 });
        builder.HasOne<Entry>().WithMany().HasForeignKey(text => text.SourceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Member>().WithMany().HasForeignKey(text => text.By).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ArticleImportMapping : IEntityTypeConfiguration<ArticleImport>
{
    public void Configure(EntityTypeBuilder<ArticleImport> builder)
    {
        builder.ToTable("ArticleImports");
        builder.HasKey(import => import.Id);
        builder.Property(import => import.Id).ValueGeneratedNever();
        builder.Property(import => import.Source).HasMaxLength(Slug.Longest);
        builder.Property(import => import.Version).IsConcurrencyToken();
        builder.HasIndex(import => import.Source);
        builder.HasOne<SourceText>().WithMany().HasForeignKey(import => import.TextId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<DraftBundle>().WithMany().HasForeignKey(import => import.BundleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Member>().WithMany().HasForeignKey(import => import.By).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ImportDecisionMapping : IEntityTypeConfiguration<ImportDecision>
{
    public void Configure(EntityTypeBuilder<ImportDecision> builder)
    {
        builder.ToTable("ImportDecisions");
        builder.HasKey(decision => new { decision.ImportId, decision.Piece });
        builder.Property(decision => decision.ImportId).ValueGeneratedNever();
        builder.Property(decision => decision.Piece).HasMaxLength(PieceDecision.LongestId);
        builder.Property(decision => decision.MoveTo).HasMaxLength(PieceDecision.LongestId);
        builder.HasOne<ArticleImport>().WithMany().HasForeignKey(decision => decision.ImportId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Member>().WithMany().HasForeignKey(decision => decision.By).OnDelete(DeleteBehavior.Restrict);
    }
}
