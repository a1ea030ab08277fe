using ClaimTracker.Data.Entities;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Configurations;

internal sealed class AppearanceConfiguration : IEntityTypeConfiguration<Appearance>
{
    public void Configure(EntityTypeBuilder<Appearance> builder)
    {
        builder.ToTable("Appearances");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).HasMaxLength(ContentHash.IdLength);
        builder.Property(x => x.OwnClaimId).HasMaxLength(ContentHash.IdLength);
        builder.HasSpan(x => x.Span);
        builder.HasIndex(x => new { x.ArticleId, x.Ordinal }).IsUnique();
        builder.HasIndex(x => new { x.ClaimId, x.Id });
        builder.HasIndex(x => new { x.ClaimantId, x.ClaimSort, x.ClaimId });
        builder.HasIndex(x => new { x.OutletId, x.ClaimSort, x.ClaimId });
        builder.HasIndex(x => new { x.StoryId, x.ClaimSort, x.ClaimId });
        builder.HasOne<Article>().WithMany().HasForeignKey(x => x.ArticleId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Claim>().WithMany().HasForeignKey(x => x.ClaimId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Source>().WithMany().HasForeignKey(x => x.ClaimantId).OnDelete(DeleteBehavior.Restrict);
    }
}
