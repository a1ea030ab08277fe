using ClaimTracker.Data.Entities;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Configurations;

internal sealed class StoredCorrectionConfiguration : IEntityTypeConfiguration<StoredCorrection>
{
    public void Configure(EntityTypeBuilder<StoredCorrection> builder)
    {
        // No foreign key: the record stays when what it is about goes.
        builder.ToTable("Corrections");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).HasMaxLength(ContentHash.IdLength);
        builder.HasIndex(x => x.Number).IsUnique();
        builder.HasIndex(x => x.StoryId);
        builder.HasIndex(x => x.ArticleId);
        builder.HasIndex(x => x.Undoes);
        builder.HasIndex(x => x.DecisionId);
        builder.HasIndex(x => x.PartOf);
        builder.HasIndex(x => x.MadeUtc);
    }
}
