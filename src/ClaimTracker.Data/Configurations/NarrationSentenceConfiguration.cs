using ClaimTracker.Data.Entities;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Configurations;

internal sealed class NarrationSentenceConfiguration : IEntityTypeConfiguration<NarrationSentence>
{
    public void Configure(EntityTypeBuilder<NarrationSentence> builder)
    {
        builder.ToTable("NarrationSentences");
        builder.HasKey(x => new { x.ArticleId, x.Ordinal });
        builder.Property(x => x.ArticleId).HasMaxLength(ContentHash.IdLength);
        builder.HasSpan(x => x.Span);
        builder.HasIndex(x => new { x.PieceKey, x.ArticleId });
        builder.HasOne<Article>().WithMany().HasForeignKey(x => x.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }
}
