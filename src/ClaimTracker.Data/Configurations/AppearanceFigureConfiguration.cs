using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Configurations;

internal sealed class AppearanceFigureConfiguration : IEntityTypeConfiguration<AppearanceFigure>
{
    public void Configure(EntityTypeBuilder<AppearanceFigure> builder)
    {
        builder.ToTable("AppearanceFigures");
        builder.HasKey(x => new { x.AppearanceId, x.FigureId });
        builder.HasOne<Appearance>().WithMany().HasForeignKey(x => x.AppearanceId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Figure>().WithMany().HasForeignKey(x => x.FigureId).OnDelete(DeleteBehavior.Cascade);
    }
}
