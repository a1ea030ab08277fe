using ClaimTracker.Data.Entities;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Configurations;

internal sealed class StoredFindingConfiguration : IEntityTypeConfiguration<StoredFinding>
{
    public void Configure(EntityTypeBuilder<StoredFinding> builder)
    {
        builder.ToTable("Findings");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).HasMaxLength(ContentHash.IdLength);
        builder.Property(x => x.Version).IsConcurrencyToken();
        builder.PrimitiveCollection(x => x.Reasons).ElementType(element => element.HasConversion<string>());
        builder.HasIndex(x => new { x.StoryId, x.IsCurrent, x.Ordinal });
        builder.HasIndex(x => x.QuantityId);
        builder.HasIndex(x => new { x.StoryId, x.Topic });
        builder.HasOne<Story>().WithMany().HasForeignKey(x => x.StoryId).OnDelete(DeleteBehavior.Cascade);
    }
}
