using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Configurations;

internal sealed class StoredNameDecisionConfiguration : IEntityTypeConfiguration<StoredNameDecision>
{
    public void Configure(EntityTypeBuilder<StoredNameDecision> builder)
    {
        builder.ToTable("NameDecisions");
        builder.HasKey(x => x.Number);
        builder.HasIndex(x => new { x.One, x.Other });
    }
}
