namespace ClaimTracker.Text;

/// <summary>A half-open range <c>[Start, End)</c> of UTF-16 code units in one text.</summary>
/// <remarks>It does not know its text. Every span of this library is of the decoded text of the whole document, page furniture included.</remarks>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative, or <paramref name="end"/> is before it.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>Index of the first code unit.</summary>
    public int Start { get; }

    /// <summary>Index after the last code unit.</summary>
    public int End { get; }

    public int Length => End - Start;

    /// <summary>Whether this span and the other share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether the other span lies wholly inside this one; a span contains itself.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    public bool Contains(int index) => Start <= index && index < End;

    /// <summary>The words of the span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond <paramref name="text"/>.</exception>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }

    /// <summary>By position, the longer of two that start together first.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);

    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    public override string ToString() => FormattableString.Invariant($"{Start}-{End}");
}
