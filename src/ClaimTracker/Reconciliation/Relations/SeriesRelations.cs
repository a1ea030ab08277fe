using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Grouping;
using ClaimTracker.Reconciliation.Origins;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Relations;

/// <summary>Why two clusters of one series differ.</summary>
/// <param name="Relation">Update, scope or conflict.</param>
/// <param name="Reasons">The strongest first.</param>
/// <param name="Late">For updates the later of the two; else null.</param>
internal readonly record struct ClusterRelation(Relation Relation, IReadOnlyList<Reason> Reasons, ValueCluster? Late = null);

/// <summary>Decides how two values of one series stand to each other. Prefers silence to a doubtful conflict.</summary>
internal static class SeriesRelations
{
    /// <summary>Counts of things that nothing is said of conflict only when they are this near: further apart they are likelier two things.</summary>
    private const decimal NearFactor = 3;

    /// <summary>Parts of one whole this near each other, whose sentences match, are one part in other words.</summary>
    private const decimal CloseFactor = 1.5m;

    /// <summary>Between tellings further apart somebody may have grown a year older.</summary>
    private const int BirthdayDays = 14;

    private const int LeastSharedOfParts = 3;

    /// <summary>The most members of a value whose statements are looked at.</summary>
    private const int MostMembers = 64;

    /// <returns>Null when they can both be true, or when nothing shows that they are about one thing.</returns>
    public static ClusterRelation? Between(SeriesDraft series, ValueCluster one, ValueCluster other, StatementIndex statements) =>
        Relate(series, one, other, statements) is not { } relation ? null
            : relation.Relation == Relation.Conflict && !relation.Reasons.Contains(Reason.Denied) && PeopleDoubts.MayCountAttacker(series.Topic, one, other) ? new ClusterRelation(Relation.Scope, [Reason.AttackerCounted])
            : relation.Relation == Relation.Conflict && !IsTold(relation) && ((SeriesTimes.AreOfTwoTimes(one, other) && !SeriesEvidence.AreCounterparts(one, other)) || AreAnyParts(series, one, other, statements) || AreOfTheHour(one, other)) ? null
            : relation.Relation == Relation.Conflict && !relation.Reasons.Contains(Reason.LinkedValuesDiffer) && Corrections.Between(one, other) is { } corrected ? new ClusterRelation(Relation.Update, [Reason.Corrected], corrected)
            : relation.Relation != Relation.Scope && !IsTold(relation) && !SeriesEvidence.AreCounterparts(one, other) && PeopleDoubts.Leave(series, one, other) ? null
            : relation;

    // How far somebody leads is another after the next round, how far a share fell another at the close.
    private static bool AreOfTheHour(ValueCluster one, ValueCluster other) => one.Representatives.Concat(other.Representatives).All(figure => ContestLeads.Is(figure) || SharePrices.IsMove(figure.Mention, figure.Thing));

    // "Three of the dead were firemen", "five of the dead were children", "two men were shot in the one street", "four men" in another: they are one only where the rest of the sentence says so.
    private static bool AreAnyParts(SeriesDraft series, ValueCluster one, ValueCluster other, StatementIndex statements) =>
        (series.Scope.StartsWith("part", StringComparison.Ordinal) || (series.Topic.IsCasualty && series.Scope is "man" or "woman" or "male" or "female" or "boy" or "girl")) && statements.MostShared(one.Representatives, other.Representatives) < LeastSharedOfParts;

    // The words say themselves that both are of one thing.
    private static bool IsTold(ClusterRelation relation) => relation.Reasons.Any(reason => reason is Reason.Denied or Reason.ToldAsEarlier or Reason.Corrected or Reason.LinkedValuesDiffer);

    private static ClusterRelation? Relate(SeriesDraft series, ValueCluster one, ValueCluster other, StatementIndex statements)
    {
        // A word that gives no number is held against numbers only inside one article: elsewhere it is how a writer sums up.
        if (one.Main.IsOpen || other.Main.IsOpen || one.Cells.Any(a => other.Cells.Any(b => AreOneValue(a, b))))
        {
            return null;
        }

        var pair = Closest(one, other);
        if (pair is not { } slots || slots.AreApart)
        {
            return null;
        }

        var excluded = Exclude(one, other);
        var isNear = series.Topic.Measure is Measure.Count or Measure.Money or Measure.Share || Math.Max(one.Size, other.Size) <= NearFactor * Math.Min(one.Size, other.Size);
        if (excluded && isNear && Told(one, other) is { } told)
        {
            return told;
        }

        // "A man was shot in the leg" tells of one of them, and need not be all.
        if (excluded && (one.Size < other.Size ? one : other).IsInferred)
        {
            return null;
        }

        var (early, late) = SeriesTimes.InTime(series, one, other);
        if (series.Topic.Of.Length > 0 && excluded)
        {
            return Dependent(one, other, late, statements);
        }

        // Not all of the injured are taken to hospital; but nobody is treated there who is not one of them.
        if (one.IsInHospital != other.IsInHospital && series.Topic.IsCasualty && !(excluded && (one.IsInHospital ? one : other).Size > (one.IsInHospital ? other : one).Size && SeriesTimes.AreToldTogether(one, other)))
        {
            return excluded && (one.IsInHospital ? one : other).Size < (one.IsInHospital ? other : one).Size ? new ClusterRelation(Relation.Scope, [Reason.PartOfWhole]) : null;
        }

        if (excluded && PartsOfWhole.SayTheSame(one, other) is { } areSaidAlike && (areSaidAlike ? late is null : !SeriesEvidence.AreCounterparts(one, other) || Math.Max(one.Size, other.Size) > CloseFactor * Math.Min(one.Size, other.Size)))
        {
            return areSaidAlike ? new ClusterRelation(Relation.Conflict, [Reason.LinkedValuesDiffer]) : null;
        }

        // A toll that was told later has grown, also where the other numbers of the statement have not.
        var hasGrown = series.Topic.IsCasualty && late is not null;
        if (excluded && !hasGrown && slots.Align && series.Topic.Measure == Measure.Count && TellOfOneStatement(one, other, statements))
        {
            return new ClusterRelation(Relation.Conflict, [Reason.LinkedValuesDiffer]);
        }

        if (!SeriesEvidence.IsEnough(series.Topic, one, other, statements))
        {
            return null;
        }

        // Two numbers of one day stood against each other then, whichever a later text takes up.
        if (excluded && one.IsSuperseded != other.IsSuperseded && !(one.FirstPublished is { } day && day == other.FirstPublished && !one.IsOnlyOlder && !other.IsOnlyOlder))
        {
            // "Up from 21", says a third text: whatever the newer number is, 21 is none of those that now stand against each other.
            // "Risen to 118 from 94" makes nothing of a number below the older one: that is of something smaller.
            return SeriesTimes.GoesTheOtherWay(one.IsSuperseded ? one : other, one.IsSuperseded ? other : one) ? null : new ClusterRelation(Relation.Update, [Reason.ToldAsEarlier], one.IsSuperseded ? other : one);
        }

        if (series.Topic.Measure == Measure.Age && Math.Abs(one.Size - other.Size) <= 1 && !(SeriesTimes.DaysApart(one, other) <= BirthdayDays))
        {
            return null; // a birthday may lie between
        }

        if (series.Topic.Measure == Measure.Share && MeasuredMatters.IsRateOfPeriod(one.Main.First.Thing.Head) && SeriesTimes.AreOfTwoYears(one, other) && !SeriesEvidence.AreCounterparts(one, other))
        {
            return excluded ? new ClusterRelation(Relation.Scope, [Reason.OtherPeriod]) : null;
        }

        var areCounterparts = SeriesEvidence.AreCounterparts(one, other) && SeriesTimes.AreToldTogether(one, other);
        if ((slots.Status == Alignment.Different && !areCounterparts) || slots.Period is Alignment.Different or Alignment.Narrower or Alignment.Wider)
        {
            return !excluded ? null : new ClusterRelation(Relation.Scope, [slots.Status == Alignment.Different ? Reason.OtherStatus : Reason.OtherPeriod]);
        }

        // 57 and 75 are one number that was copied, whoever told it later.
        if (late is not null && excluded && !series.Topic.IsCasualty && SeriesTimes.AreOfOneWeek(one, other) && CopiedNumbers.AreSwapped(one.Main.First, other.Main.First) && !SeriesTimes.MayGrow(series.Topic, one, other)
            && ((one.Change | other.Change) & (ChangeWords.Newly | ChangeWords.Revised | ChangeWords.Earlier)) == 0)
        {
            return new ClusterRelation(Relation.Conflict, [Reason.ValuesExclude]);
        }

        if (late is not null && excluded && !series.Topic.IsCasualty && SeriesTimes.AreToldTogether(one, other) && AreOfTwoMakers(one, other)
            && ((one.Change | other.Change) & (ChangeWords.Newly | ChangeWords.Revised | ChangeWords.Earlier)) == 0)
        {
            return new ClusterRelation(Relation.Conflict, [Reason.ValuesExclude]);
        }

        if (late is not null && excluded && SeriesTimes.AreOfOnePastYear(one, other) && ((one.Change | other.Change) & ChangeWords.Revised) == 0)
        {
            return new ClusterRelation(Relation.Conflict, [Reason.ValuesExclude]);
        }

        if (late is not null)
        {
            // Nobody comes back to life: a lower toll told later contradicts the higher one, unless a text says that it was corrected.
            return SeriesTimes.AreFarApart(series.Topic, early!, late) ? null
                : series.Topic.Predicate == PredicateFolding.Killed && excluded && late.Size < early!.Size && ((early.Change | late.Change) & (ChangeWords.Revised | ChangeWords.Earlier)) == 0
                    ? new ClusterRelation(Relation.Conflict, [Reason.ValuesExclude, SeriesTimes.TimeReason(early, late)])
                    : !SeriesTimes.IsFixed(series.Topic, early!, late) ? Update(early!, late, excluded)
                    : excluded && SeriesTimes.AreToldTogether(one, other) ? new ClusterRelation(Relation.Conflict, [Reason.ValuesExclude]) : null;
        }

        if (!excluded)
        {
            return null;
        }

        if (slots.Population is Alignment.Narrower or Alignment.Wider)
        {
            return new ClusterRelation(Relation.Scope, [Reason.OtherPopulation]);
        }

        if (slots.Place is Alignment.Narrower or Alignment.Wider)
        {
            return new ClusterRelation(Relation.Scope, [Reason.NarrowerPlace]);
        }

        return new ClusterRelation(Relation.Conflict, [Reason.ValuesExclude]);
    }

    /// <summary>What a text that gives both says of them: that one is older, or that one is not so.</summary>
    private static ClusterRelation? Told(ValueCluster one, ValueCluster other)
    {
        var (oneIsOlder, isRevised, isDenied) = OlderBeside(one, other);
        var (otherIsOlder, isRevisedToo, isDeniedToo) = OlderBeside(other, one);
        if (oneIsOlder == otherIsOlder)
        {
            return isDenied || isDeniedToo ? new ClusterRelation(Relation.Conflict, [Reason.Denied, Reason.ValuesExclude]) : null;
        }

        var late = oneIsOlder ? other : one;
        return new ClusterRelation(Relation.Update, isRevised || isRevisedToo ? [Reason.Corrected, Reason.ToldAsEarlier] : [Reason.ToldAsEarlier], late);
    }

    /// <summary>Whether an article that gives the one value as older, or denies it, stands for the other.</summary>
    private static (bool IsOlder, bool IsRevised, bool IsDenied) OlderBeside(ValueCluster one, ValueCluster other)
    {
        bool isOlder = false, isRevised = false, isDenied = false;
        foreach (var member in one.HasEarlier ? one.Members : [])
        {
            if (!member.IsEarlier)
            {
                continue;
            }

            foreach (var now in other.Members)
            {
                // "Four were hurt, not five. One is still in hospital": the one stands against neither.
                if (now.Article == member.Article && !now.IsEarlier && !now.IsInHospital && now.IsTotal && Math.Abs(now.Sentence - member.Sentence) <= 1)
                {
                    var revised = ((now.Change | member.Change) & ChangeWords.Revised) != 0 || (member.Standing == FigureStanding.Denied && Corrections.Tell(member));
                    isOlder |= member.Standing == FigureStanding.Earlier || revised;
                    isDenied |= member.Standing == FigureStanding.Denied && !revised;
                    isRevised |= revised;
                }
            }
        }

        return (isOlder, isRevised, isDenied);
    }

    /// <summary>Whether they cannot both be true. Two plain numbers exclude each other, whoever words one of them more loosely beside; "about 6,500" and "about 5,600" of one thing are one number garbled.</summary>
    private static bool Exclude(ValueCluster one, ValueCluster other) =>
        !one.Cells.Any(a => other.Cells.Any(b => ValueRounding.AreConverted(a.First, b.First)))
        && (one.Cells.Any(a => a.Modifier == Modifier.Exact && other.Cells.Any(b => b.Modifier == Modifier.Exact && !a.Allowed.Meets(b.Allowed)))
            || one.Cells.All(a => other.Cells.All(b => !a.Allowed.Meets(b.Allowed)))
            || (SeriesEvidence.AreCounterparts(one, other) && CopiedNumbers.AreSwapped(one.Main.First, other.Main.First)));

    /// <summary>The places of a count follow that count: the same 54 in 30 and in 21 countries cannot be, 102 in 53 is 54 in 30 grown.</summary>
    private static ClusterRelation? Dependent(ValueCluster one, ValueCluster other, ValueCluster? late, StatementIndex statements)
    {
        var anchors = Anchors(one, statements);
        var others = Anchors(other, statements);
        if (anchors.Overlaps(others))
        {
            return new ClusterRelation(Relation.Conflict, [Reason.LinkedValuesDiffer]);
        }

        var grown = one.Size > other.Size ? (More: one, anchors, others) : (More: other, anchors: others, others: anchors);
        var isNewer = late == grown.More || (late is null && SeriesTimes.IsNewly(grown.More));
        return isNewer && anchors.Count > 0 && others.Count > 0 && grown.anchors.Max() > grown.others.Max()
            ? new ClusterRelation(Relation.Update, [late is null ? Reason.NewlyCounted : SeriesTimes.TimeReason(one, other), Reason.LinkedValuesDiffer], grown.More)
            : null;
    }

    /// <summary>"204 people were taken off 12 ferries", "204 people were taken off 17 ferries": the rest of the statement is the same.</summary>
    private static bool TellOfOneStatement(ValueCluster one, ValueCluster other, StatementIndex statements)
    {
        if (Math.Min(one.Size, other.Size) < 2 || Math.Max(one.Size, other.Size) > Math.Min(one.Size, other.Size) * NearFactor
            || ((one.Change | other.Change) & (ChangeWords.Newly | ChangeWords.Earlier | ChangeWords.Revised)) != 0)
        {
            return false;
        }

        var beside = one.Members.Take(MostMembers).SelectMany(statements.Beside).ToHashSet();
        return beside.Count > 0 && other.Members.Take(MostMembers).Any(member => statements.Beside(member).Any(beside.Contains));
    }

    private static HashSet<decimal> Anchors(ValueCluster cluster, StatementIndex statements)
    {
        var values = new HashSet<decimal>();
        foreach (var member in cluster.Members)
        {
            if (statements.AnchorOf(member)?.Value is { } value)
            {
                values.Add(value);
            }
        }

        return values;
    }

    // Who says another number than somebody else said the day before does not say that it changed.
    private static bool AreOfTwoMakers(ValueCluster one, ValueCluster other)
    {
        var makers = one.Representatives.SelectMany(member => member.Attribution).Select(FoldedWords.Joined).ToHashSet(StringComparer.Ordinal);
        return makers.Count > 0 && other.Representatives.Any(member => member.Attribution.Count > 0)
            && !other.Representatives.SelectMany(member => member.Attribution).Select(FoldedWords.Joined).Any(maker => makers.Any(known => OriginNames.IsWithin(maker, known) || OriginNames.IsWithin(known, maker)));
    }

    private static ClusterRelation? Update(ValueCluster early, ValueCluster late, bool excluded)
    {
        // Of 48 who were hurt not seven are left two days later: those are others.
        if (excluded && early.Main.First.Predicate == PredicateFolding.Injured && late.Size * 2 < early.Size && ((early.Change | late.Change) & (ChangeWords.Revised | ChangeWords.Earlier)) == 0)
        {
            return null;
        }

        var reasons = new List<Reason> { SeriesTimes.TimeReason(early, late) };
        if (SeriesTimes.IsNewly(late) && late.Size > early.Size)
        {
            reasons.Add(Reason.NewlyCounted);
        }

        if (((early.Change | late.Change) & ChangeWords.Revised) != 0)
        {
            reasons.Insert(0, Reason.Corrected);
        }

        // Wordings that can both be true are an update only when the later one says more: "at least 3", then 5.
        return excluded || late.Size > early.Size ? new ClusterRelation(Relation.Update, reasons, late) : null;
    }

    private static bool AreOneValue(ValueCell one, ValueCell other) => one.Value is not null && one.Value == other.Value;

    private static SlotComparison? Closest(ValueCluster one, ValueCluster other)
    {
        SlotComparison? apart = null;
        SlotComparison? best = null;
        foreach (var a in one.Representatives)
        {
            foreach (var b in other.Representatives)
            {
                var slots = SlotComparer.Compare(a, b);
                if (slots.AreApart)
                {
                    apart ??= slots;
                }
                else if (slots.Align)
                {
                    return slots;
                }
                else
                {
                    best ??= slots;
                }
            }
        }

        return best ?? apart;
    }
}
