using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Configurations;

internal sealed class AppearancePlaceConfiguration : IEntityTypeConfiguration<AppearancePlace>
{
    public void Configure(EntityTypeBuilder<AppearancePlace> builder)
    {
        builder.ToTable("AppearancePlaces");
        builder.HasKey(x => new { x.PlaceId, x.ClaimSort, x.AppearanceId });
        builder.HasIndex(x => new { x.AppearanceId, x.PlaceId }).IsUnique();
        builder.HasOne<Appearance>().WithMany().HasForeignKey(x => x.AppearanceId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Place>().WithMany().HasForeignKey(x => x.PlaceId).OnDelete(DeleteBehavior.Restrict);
    }
}
