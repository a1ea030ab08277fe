using ClaimTracker.Data.Entities;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Configurations;

internal sealed class ArticleConfiguration : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> builder)
    {
        builder.ToTable("Articles");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).HasMaxLength(ContentHash.IdLength);
        builder.Property(x => x.Sha256).HasMaxLength(64);
        builder.Property(x => x.Version).IsConcurrencyToken();
        builder.ComplexProperty(x => x.Known, known =>
        {
            known.Property(k => k.Title).HasColumnName("KnownTitle");
            known.Property(k => k.Author).HasColumnName("KnownAuthor");
            known.Property(k => k.Publisher).HasColumnName("KnownPublisher");
            known.Property(k => k.Published).HasColumnName("KnownPublished");
            known.Property(k => k.Url).HasColumnName("KnownUrl");
            known.Property(k => k.Story).HasColumnName("KnownStory");
            known.Ignore(k => k.PublishedDate);
        });
        builder.HasOne<Story>().WithMany().HasForeignKey(x => x.StoryId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Snapshot>().WithMany().HasForeignKey(x => x.Sha256).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Source>().WithMany().HasForeignKey(x => x.OutletId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(x => x.PublishedSort).HasComputedColumnSql("coalesce(\"Published\", '')", stored: false);
        builder.HasIndex(x => new { x.PublishedSort, x.Id });
        builder.HasIndex(x => x.Number).IsUnique();
        builder.HasIndex(x => new { x.StoryId, x.Number });
        builder.HasIndex(x => new { x.StoryId, x.TextKey });
        builder.HasIndex(x => new { x.StoryId, x.IsCompared });
        builder.HasIndex(x => new { x.StoryId, x.Path });
        builder.HasIndex(x => new { x.OutletId, x.Number });
        builder.HasIndex(x => new { x.FigureCount, x.Id });
        builder.HasIndex(x => new { x.ClaimCount, x.Id });
        builder.HasOne<Article>().WithMany().HasForeignKey(x => x.ReprintOfId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(x => x.AddedUtc);
    }
}
