using ClaimTracker.Data.Entities;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Configurations;

internal sealed class QuantityConfiguration : IEntityTypeConfiguration<Quantity>
{
    public void Configure(EntityTypeBuilder<Quantity> builder)
    {
        builder.ToTable("Quantities");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).HasMaxLength(ContentHash.IdLength);
        builder.Property(x => x.Why).HasMaxLength(300);
        builder.PrimitiveCollection(x => x.Suggested);
        builder.HasIndex(x => new { x.StoryId, x.Ordinal });
        builder.HasIndex(x => new { x.StoryId, x.Topic });
        builder.HasOne<Story>().WithMany().HasForeignKey(x => x.StoryId).OnDelete(DeleteBehavior.Cascade);
    }
}
