using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Configurations;

internal sealed class FindingMemberConfiguration : IEntityTypeConfiguration<FindingMember>
{
    public void Configure(EntityTypeBuilder<FindingMember> builder)
    {
        builder.ToTable("FindingMembers");
        builder.HasKey(x => new { x.FindingId, x.Ordinal });
        builder.HasSpan(x => x.Span);
        builder.HasIndex(x => x.ArticleId);
        builder.HasOne<StoredFinding>().WithMany().HasForeignKey(x => x.FindingId).OnDelete(DeleteBehavior.Cascade);
    }
}
