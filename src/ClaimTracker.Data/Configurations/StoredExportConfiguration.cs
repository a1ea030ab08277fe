using ClaimTracker.Data.Entities;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Configurations;

internal sealed class StoredExportConfiguration : IEntityTypeConfiguration<StoredExport>
{
    public void Configure(EntityTypeBuilder<StoredExport> builder)
    {
        builder.ToTable("Exports");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).HasMaxLength(ContentHash.IdLength);
        builder.Property(x => x.Sha256).HasMaxLength(64);
        builder.HasIndex(x => new { x.CreatedUtc, x.Id });
    }
}
