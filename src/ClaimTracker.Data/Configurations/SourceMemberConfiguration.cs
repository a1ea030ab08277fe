using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Configurations;

internal sealed class SourceMemberConfiguration : IEntityTypeConfiguration<SourceMember>
{
    public void Configure(EntityTypeBuilder<SourceMember> builder)
    {
        builder.ToTable("SourceMembers");
        builder.HasKey(x => new { x.FoldedName, x.SourceId });
        builder.HasOne<Source>().WithMany().HasForeignKey(x => x.SourceId).OnDelete(DeleteBehavior.Cascade);
    }
}
