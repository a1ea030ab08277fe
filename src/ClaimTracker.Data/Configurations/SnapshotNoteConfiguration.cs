using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Configurations;

internal sealed class SnapshotNoteConfiguration : IEntityTypeConfiguration<SnapshotNote>
{
    public void Configure(EntityTypeBuilder<SnapshotNote> builder)
    {
        builder.ToTable("SnapshotNotes");
        builder.HasKey(x => new { x.Sha256, x.Ordinal });
        builder.HasSpan(x => x.Span);
        builder.HasOne<Snapshot>().WithMany().HasForeignKey(x => x.Sha256).OnDelete(DeleteBehavior.Cascade);
    }
}
