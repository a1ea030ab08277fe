using ClaimTracker.Data.Entities;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Configurations;

internal sealed class StoredNameLinkConfiguration : IEntityTypeConfiguration<StoredNameLink>
{
    public void Configure(EntityTypeBuilder<StoredNameLink> builder)
    {
        builder.ToTable("NameLinks");
        builder.HasKey(x => new { x.StoryId, x.One, x.Other });
        builder.Property(x => x.StoryId).HasMaxLength(ContentHash.IdLength);
        builder.HasSpan(x => x.FirstSpan, "First");
        builder.HasSpan(x => x.SecondSpan, "Second");
        builder.HasOne<Story>().WithMany().HasForeignKey(x => x.StoryId).OnDelete(DeleteBehavior.Cascade);
    }
}
