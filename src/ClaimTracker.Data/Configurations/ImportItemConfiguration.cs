using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Configurations;

internal sealed class ImportItemConfiguration : IEntityTypeConfiguration<ImportItem>
{
    public void Configure(EntityTypeBuilder<ImportItem> builder)
    {
        builder.ToTable("ImportItems");
        builder.HasKey(x => new { x.ImportId, x.Ordinal });
        builder.ComplexProperty(x => x.Known, known => known.Ignore(k => k.PublishedDate));
        builder.HasIndex(x => new { x.State, x.ImportId });
        builder.HasOne<Import>().WithMany().HasForeignKey(x => x.ImportId).OnDelete(DeleteBehavior.Cascade);
    }
}
