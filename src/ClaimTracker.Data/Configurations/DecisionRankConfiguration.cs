using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Configurations;

internal sealed class DecisionRankConfiguration : IEntityTypeConfiguration<DecisionRank>
{
    public void Configure(EntityTypeBuilder<DecisionRank> builder)
    {
        builder.ToTable("DecisionRanks");
        builder.HasKey(x => new { x.DecisionId, x.Ordinal });
        builder.HasOne<StoredDecision>().WithMany().HasForeignKey(x => x.DecisionId).OnDelete(DeleteBehavior.Cascade);
    }
}
