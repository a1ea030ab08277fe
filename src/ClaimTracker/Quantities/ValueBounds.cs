namespace ClaimTracker.Quantities;

/// <summary>The least and the most that a wording allows, each inclusive; null where it gives no end.</summary>
public readonly record struct ValueBounds
{
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="high"/> is below <paramref name="low"/>.</exception>
    public ValueBounds(decimal? low, decimal? high)
    {
        if (low > high)
        {
            throw new ArgumentOutOfRangeException(nameof(high), high, "The upper bound is below the lower one.");
        }

        Low = low;
        High = high;
    }

    public decimal? Low { get; }

    public decimal? High { get; }

    public bool Contains(decimal value) => !(value < Low) && !(value > High);

    /// <summary>Whether some value lies within both.</summary>
    public bool Meets(ValueBounds other) => !(Low > other.High) && !(other.Low > High);
}
