using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Configurations;

internal sealed class NarrationKeyConfiguration : IEntityTypeConfiguration<NarrationKey>
{
    public void Configure(EntityTypeBuilder<NarrationKey> builder)
    {
        builder.ToTable("NarrationKeys");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.HasIndex(x => x.PieceKey);
    }
}
