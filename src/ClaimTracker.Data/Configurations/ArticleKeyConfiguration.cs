using ClaimTracker.Data.Entities;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Configurations;

internal sealed class ArticleKeyConfiguration : IEntityTypeConfiguration<ArticleKey>
{
    public void Configure(EntityTypeBuilder<ArticleKey> builder)
    {
        builder.ToTable("ArticleKeys");
        builder.HasKey(x => new { x.Key, x.Detail, x.ArticleId });
        builder.Property(x => x.ArticleId).HasMaxLength(ContentHash.IdLength);
        builder.HasOne<Article>().WithMany().HasForeignKey(x => x.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }
}
