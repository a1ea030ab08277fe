using System.Linq.Expressions;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Configurations;

/// <summary>Maps a span to two columns named after its ends.</summary>
internal static class SpanMapping
{
    public static void HasSpan<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, TextSpan>> span)
        where T : class =>
        builder.ComplexProperty(span, ends =>
        {
            ends.Property(s => s.Start).HasColumnName("Start");
            ends.Property(s => s.End).HasColumnName("End");
            ends.Ignore(s => s.Length);
        });
}
