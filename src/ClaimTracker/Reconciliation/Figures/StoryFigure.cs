using ClaimTracker.Mentions.Figures;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Things;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>A figure of the story, folded for comparison.</summary>
internal sealed record StoryFigure
{
    private const ChangeWords NotRead = (ChangeWords)(-1);

    private readonly FigureMention _mention = null!;
    private readonly decimal _value;
    private readonly PlaceReference? _place;
    private readonly bool _hasValue, _hasUnit, _hasEventPlace;
    private readonly byte _modifier, _measure;

    public required StoryArticle Article { get; init; }

    /// <summary>Index in its article's list of figures.</summary>
    public required int Index { get; init; }

    public required FigureMention Mention
    {
        get => _mention;
        init
        {
            // Grouping asks this of every figure of a story, and a mention is large and far away in memory.
            _mention = value;
            _hasValue = value.Value is not null;
            _value = UnitFactors.ToBase(value.Value ?? 0, value.Unit);
            _hasUnit = value.Unit is not null;
            _modifier = (byte)value.Modifier;
            _measure = (byte)value.Measure;
            IsLinked = value.Linked.Count > 0;
            _place = _hasEventPlace ? _place : value.Location;
            IsTotal = value.Kind == CountKind.Total;
            IsProjected = value.Status == FigureStatus.Projected;
        }
    }

    public required FoldedThing Thing { get; init; }

    /// <summary>The folded predicate; empty when nothing is said.</summary>
    public required string Predicate { get; init; }

    /// <summary>Index of its sentence; -1 when it stands outside all.</summary>
    public required int Sentence { get; init; }

    /// <summary>
    /// The number that takes part in comparing: the printed one in the base unit of its kind, without an attacker that the text counts among the dead.
    /// </summary>
    public decimal? Value => IncludesAttacker ? Mention.Value - 1 : _hasValue ? _value : null;

    /// <summary>Whether the text counts the attacker among them, so that <see cref="Value"/> is one less than printed.</summary>
    public bool IncludesAttacker { get; init; }

    /// <summary>Whether it is what analysts expected.</summary>
    public bool IsForecast { get; init; }

    /// <summary>Whether it counts those whom somebody is accused or found guilty of having harmed, who need not be all.</summary>
    public bool IsCharged { get; init; }

    /// <summary>Whether it counts those taken to hospital or treated there, who need not be all of the injured.</summary>
    public bool IsInHospital => IsBroughtIn || (Mention.Predicate is { } said && (said.Contains("hospital", StringComparison.OrdinalIgnoreCase) || said.Contains("treat", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether the words behind them say that they were brought in: "380 injured people had been brought to the clinic".</summary>
    public bool IsBroughtIn { get; init; }

    private ChangeWords _change = NotRead;

    /// <summary>What the words of its sentence say about how it came to change; read when it is first asked for.</summary>
    public ChangeWords Change
    {
        get
        {
            if (_change == NotRead)
            {
                _change = Sentence < 0 ? ChangeWords.None : ChangeWordScan.In(Article.Reading.Text, Article.Reading.Sentences[Sentence]);
            }

            return _change;
        }
    }

    /// <summary>How it stands to others of the same thing, by the words right beside it.</summary>
    public FigureStanding Standing { get; init; }

    /// <summary>Whether the text gives it as an older value or denies it: the article does not stand for it.</summary>
    public bool IsEarlier => Standing is FigureStanding.Earlier or FigureStanding.Denied;

    /// <summary>Whether it belongs to another event than the one that its article is about, of which no date is told.</summary>
    public bool IsOfAnother { get; init; }

    /// <summary>Whether its parts were found in a list that need not be full.</summary>
    public bool HasLooseParts { get; init; }

    /// <summary>Earliest known makers of the figure, as the text names them.</summary>
    public IReadOnlyList<string> Attribution => Index < Article.Reading.FigureAttributions.Count ? Article.Reading.FigureAttributions[Index] : [];

    /// <summary>The date by which it belongs to another event than the story's; null for the story's own.</summary>
    public PartialDate? OtherEvent { get; init; }

    /// <summary>Where it is counted; for casualties, where their event happened, as far as their sentence tells.</summary>
    public PlaceReference? Place => _place;

    /// <summary>Where the event of a casualty figure happened, where the figure itself has no place.</summary>
    public PlaceReference? EventPlace
    {
        get => _hasEventPlace ? _place : null;
        init => (_place, _hasEventPlace) = (value ?? _mention.Location, value is not null);
    }

    /// <summary>The number that it shares with those figures of other articles that were found to tell of the same in other words; 0 when there are none.</summary>
    public int Counterpart { get; init; }

    /// <summary>Whether it takes up what the article counted before and gives another number for it: "all 36 dogs", of 63.</summary>
    public bool TakesUp { get; init; }

    /// <summary>Whether its value is added up from several figures of one sentence.</summary>
    public bool IsSum { get; init; }

    /// <summary>Whether more than one figure makes that sum.</summary>
    public bool IsAdded { get; init; }

    /// <summary>Whether it is told as so many more, and taken for all because the article counts no others.</summary>
    public bool IsTakenForAll { get; init; }

    public bool Equals(StoryFigure? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <summary>The same figure taken for all of them.</summary>
    /// <param name="isSure">Whether the words beside it show that they are all: "killing one and injuring five others".</param>
    public StoryFigure AsTotal(bool isSure) => this with { Mention = Mention with { Kind = CountKind.Total }, IsTakenForAll = !isSure };

    /// <summary>The same figure with another number.</summary>
    public StoryFigure Counting(decimal value) => this with { Mention = Mention with { Value = value }, IncludesAttacker = false };

    /// <summary>The person whose age is told, as one casualty: "a 30-year-old was killed".</summary>
    public StoryFigure AsVictim() => this with
    {
        Mention = Mention with { Value = 1, Modifier = Modifier.Exact, Bounds = default, Measure = Measure.Count, Unit = null, Kind = CountKind.Total, IsImplicit = true },
        Thing = new FoldedThing(Thing.IsPeople && !Thing.IsAnyone ? Thing.Head : "victim", true, false, false, []),
        IncludesAttacker = false,
    };

    /// <summary>All of them, as several figures add up to it.</summary>
    /// <param name="span">From the first of them to the last.</param>
    /// <param name="sum">What they add up to.</param>
    /// <param name="modifier">What their wordings allow beside it.</param>
    public StoryFigure AsSum(TextSpan span, decimal sum, Modifier modifier) => this with
    {
        Mention = Mention with { Span = span, Value = sum, Kind = CountKind.Total, Modifier = modifier },
        Thing = FoldedThing.Anyone,
        IncludesAttacker = false,
        IsSum = true,
    };

    public ValueBounds Allowed => Value is null ? Bounds : AllowedValues.Of(Mention, Value);

    /// <summary>The ends of a range or vague word, in the base unit of its kind.</summary>
    public ValueBounds Bounds => Mention.Unit is null || Mention.Bounds == default ? Mention.Bounds
        : new ValueBounds(Mention.Bounds.Low is { } low ? UnitFactors.ToBase(low, Mention.Unit) : null, Mention.Bounds.High is { } high ? UnitFactors.ToBase(high, Mention.Unit) : null);

    /// <summary>Whether it gives all of them, as far as the text says.</summary>
    public bool IsTotal { get; private init; }

    /// <summary>Whether it is to come.</summary>
    public bool IsProjected { get; private init; }

    public Modifier Modifier => (Modifier)_modifier;

    public Measure Measure => (Measure)_measure;

    public string? Unit => _hasUnit ? _mention.Unit : null;

    /// <summary>Whether its statement gives other figures.</summary>
    public bool IsLinked { get; private init; }

    public Passage Passage => new(Article.Reading.Path, Mention.Span, Mention.Span.Of(Article.Reading.Text), Mention.Value);
}
