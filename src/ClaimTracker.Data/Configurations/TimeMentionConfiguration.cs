using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Configurations;

internal sealed class TimeMentionConfiguration : IEntityTypeConfiguration<TimeMention>
{
    public void Configure(EntityTypeBuilder<TimeMention> builder)
    {
        builder.ToTable("TimeMentions");
        builder.HasKey(x => new { x.ArticleId, x.Ordinal });
        builder.HasSpan(x => x.Span);
        builder.HasOne<Article>().WithMany().HasForeignKey(x => x.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }
}
