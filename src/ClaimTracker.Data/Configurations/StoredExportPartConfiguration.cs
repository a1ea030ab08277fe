using ClaimTracker.Data.Entities;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Configurations;

internal sealed class StoredExportPartConfiguration : IEntityTypeConfiguration<StoredExportPart>
{
    public void Configure(EntityTypeBuilder<StoredExportPart> builder)
    {
        builder.ToTable("ExportParts");
        builder.HasKey(x => new { x.ExportId, x.Ordinal });
        builder.Property(x => x.ExportId).HasMaxLength(ContentHash.IdLength);
        builder.HasOne<StoredExport>().WithMany().HasForeignKey(x => x.ExportId).OnDelete(DeleteBehavior.Cascade);
    }
}
