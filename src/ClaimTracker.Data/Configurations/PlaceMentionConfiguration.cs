using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Configurations;

internal sealed class PlaceMentionConfiguration : IEntityTypeConfiguration<PlaceMention>
{
    public void Configure(EntityTypeBuilder<PlaceMention> builder)
    {
        builder.ToTable("PlaceMentions");
        builder.HasKey(x => new { x.ArticleId, x.Ordinal });
        builder.HasSpan(x => x.Span);
        builder.HasOne<Article>().WithMany().HasForeignKey(x => x.ArticleId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Place>().WithMany().HasForeignKey(x => x.PlaceId).OnDelete(DeleteBehavior.Restrict);
    }
}
