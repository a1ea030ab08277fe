using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Configurations;

internal sealed class QuantityMemberConfiguration : IEntityTypeConfiguration<QuantityMember>
{
    public void Configure(EntityTypeBuilder<QuantityMember> builder)
    {
        builder.ToTable("QuantityMembers");
        builder.HasKey(x => new { x.QuantityId, x.ValueOrdinal, x.Ordinal });
        builder.HasSpan(x => x.Span);
        builder.HasIndex(x => x.FigureId);
        builder.HasIndex(x => x.ArticleId);
        builder.HasOne<Quantity>().WithMany().HasForeignKey(x => x.QuantityId).OnDelete(DeleteBehavior.Cascade);
    }
}
