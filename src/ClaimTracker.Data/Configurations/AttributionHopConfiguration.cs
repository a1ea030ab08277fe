using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Configurations;

internal sealed class AttributionHopConfiguration : IEntityTypeConfiguration<AttributionHop>
{
    public void Configure(EntityTypeBuilder<AttributionHop> builder)
    {
        builder.ToTable("AttributionHops");
        builder.HasKey(x => new { x.AppearanceId, x.Ordinal });
        builder.HasIndex(x => new { x.SourceId, x.ClaimSort, x.AppearanceId });
        builder.HasOne<Appearance>().WithMany().HasForeignKey(x => x.AppearanceId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Source>().WithMany().HasForeignKey(x => x.SourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
