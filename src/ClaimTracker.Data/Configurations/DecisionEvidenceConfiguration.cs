using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Configurations;

internal sealed class DecisionEvidenceConfiguration : IEntityTypeConfiguration<DecisionEvidence>
{
    public void Configure(EntityTypeBuilder<DecisionEvidence> builder)
    {
        builder.ToTable("DecisionEvidence");
        builder.HasKey(x => new { x.DecisionId, x.Ordinal });
        builder.HasSpan(x => x.Span);
        builder.HasOne<StoredDecision>().WithMany().HasForeignKey(x => x.DecisionId).OnDelete(DeleteBehavior.Cascade);
    }
}
