using System.Linq.Expressions;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Data.Configurations;

/// <summary>Maps a span to two columns named after its ends, with a word before them where a row has several spans.</summary>
internal static class SpanMapping
{
    public static void HasSpan<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, TextSpan>> span, string name = "")
        where T : class =>
        builder.ComplexProperty(span, ends =>
        {
            ends.Property(s => s.Start).HasColumnName(name + "Start");
            ends.Property(s => s.End).HasColumnName(name + "End");
            ends.Ignore(s => s.Length);
        });
}
