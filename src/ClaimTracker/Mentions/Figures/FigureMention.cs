using ClaimTracker.Mentions.Locations;
using ClaimTracker.Quantities;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Figures;

/// <summary>A number that says how many or how much, with the words that limit it and what it is about.</summary>
/// <param name="Span">The number phrase alone: "54", "2.5 million", "1%", "hundreds"; modifier and counted noun are outside.</param>
/// <param name="Rule">Name of the rule that found it.</param>
public sealed record FigureMention(TextSpan Span, string Rule) : Mention(Span, Rule)
{
    /// <summary>The number, scale words applied; for a share in percent 1 for "1%"; null for a vague word and for a range.</summary>
    public decimal? Value { get; init; }

    /// <summary>The ends of a range or of a vague word as the wording gives them; both null for a plain value.</summary>
    public ValueBounds Bounds { get; init; }

    public Modifier Modifier { get; init; }

    public Measure Measure { get; init; }

    /// <summary><c>percent</c>, an ISO 4217 code, an SI-style unit name; null for a count.</summary>
    public string? Unit { get; init; }

    /// <summary>The noun phrase counted, completed where the text leaves it out; null when it is not known.</summary>
    public string? Counted { get; init; }

    /// <summary>Where the counted noun phrase stands beside the number; null when it was completed from elsewhere or is not known.</summary>
    public TextSpan? CountedSpan { get; init; }

    /// <summary>The head noun of what is counted, singular, lower case; null when it is not known.</summary>
    public string? Head { get; init; }

    /// <summary>What is said of those counted, as a short lower-case verb phrase: "killed", "flown home"; null when nothing is.</summary>
    public string? Predicate { get; init; }

    /// <summary>Whose: "China", "Nantong police"; null when the text does not say.</summary>
    public string? Subject { get; init; }

    public PlaceReference? Location { get; init; }

    /// <summary>When the figure held, where the text says so.</summary>
    public DateInterval? AsOf { get; init; }

    /// <summary>The interval that the figure covers, where the text says so.</summary>
    public DateInterval? Period { get; init; }

    /// <summary>The denominator: 1335 for the 17 of "17 out of 1,335"; null when there is none.</summary>
    public decimal? OutOf { get; init; }

    public FigureStatus? Status { get; init; }

    /// <summary>Whether it is all of them, some more, or some of them.</summary>
    public CountKind Kind { get; init; }

    /// <summary>
    /// The words that make an increment, a subset or a qualified part of it: "another", "first", "including", "newly reported"; null for a total.
    /// </summary>
    public string? Scope { get; init; }

    /// <summary>Whether it is a singular noun phrase that stands for one casualty: "a man was killed"; no figure of the page's list.</summary>
    public bool IsImplicit { get; init; }

    /// <summary>Indexes, in the article's list of figures, of those that belong to the same statement: 54 stations, 25 cities, 21 countries.</summary>
    public IReadOnlyList<int> Linked { get; init; } = [];

    /// <summary>Indexes, in the article's list of figures, of the parts that the text says make up this one: nine: three, three, two and one.</summary>
    public IReadOnlyList<int> Parts { get; init; } = [];
}
