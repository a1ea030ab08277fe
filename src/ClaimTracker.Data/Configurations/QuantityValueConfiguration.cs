using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Configurations;

internal sealed class QuantityValueConfiguration : IEntityTypeConfiguration<QuantityValue>
{
    public void Configure(EntityTypeBuilder<QuantityValue> builder)
    {
        builder.ToTable("QuantityValues");
        builder.HasKey(x => new { x.QuantityId, x.Ordinal });
        builder.HasOne<Quantity>().WithMany().HasForeignKey(x => x.QuantityId).OnDelete(DeleteBehavior.Cascade);
    }
}
