using System.Runtime.CompilerServices;

namespace ClaimTracker.Sentences;

/// <summary>What a step from one state to the next costs, and what is remembered of it, by the state before and what is remembered of that.</summary>
/// <remarks>The rules are worked out once for every case, so that a step is a look into a table.</remarks>
internal static class TagSteps
{
    private const int Width = 32;

    private static readonly sbyte[] Costs = new sbyte[TagTransitions.StateCount * Width * Width];
    private static readonly TagState[] Contexts = Tabulate();

    /// <summary>One number for a state and what is remembered of it.</summary>
    public static int Place(TagState state, TagState context) => (int)state * Width + (int)context;

    public static TagState StateOf(int place) => (TagState)(place / Width);

    /// <summary>What the step from a place to a state costs, in half bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Cost(int place, TagState after) => Costs[place * Width + (int)after];

    /// <summary>The place to which the step leads.</summary>
    public static int After(int place, TagState after) => Place(after, Contexts[place * Width + (int)after]);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static TagState[] Tabulate()
    {
        var contexts = new TagState[Costs.Length];
        for (var before = TagState.Noun; before <= TagState.Boundary; before++)
        {
            for (var context = TagState.Noun; context <= TagState.Boundary; context++)
            {
                var row = Place(before, context) * Width;
                for (var after = TagState.Noun; after <= TagState.Boundary; after++)
                {
                    Costs[row + (int)after] = (sbyte)CostOf(before, context, after);
                    contexts[row + (int)after] = Remembered(before, context, after);
                }
            }
        }

        return contexts;
    }

    private static int CostOf(TagState before, TagState context, TagState after)
    {
        var cost = TagTransitions.Cost(before, after);
        switch (before)
        {
            case TagState.Adverb when IsWaiting(context):
                // Were not killed, has already left, they also say: what waits for a verb waits on.
                return Math.Min(cost + 2, TagTransitions.Cost(context, after) + 1);
            case TagState.Adverb when context is TagState.Determiner or TagState.Numeral or TagState.Possessive:
                // 16 newly trained nurses: what wants a noun wants it still.
                return TagTransitions.Cost(context, after) + 1;
            case TagState.Noun or TagState.Adjective or TagState.Name when context == TagState.Numeral:
                // 12 home runs, 54 police stations: a number wants a plural before any verb.
                return after switch
                {
                    TagState.PluralNoun => Math.Min(cost, -3),
                    TagState.VerbThird => cost + 4,
                    _ => cost,
                };
            case TagState.Participle or TagState.Gerund when context == TagState.Adjective:
                return Math.Min(cost, TagTransitions.Cost(TagState.Adjective, after) + 2);
            case TagState.Coordinator:
                // Killed and wounded, cars and lorries: equals are joined.
                return cost + (context == after ? -4 : AreAlike(context, after) ? -2 : 1);
            case TagState.Comma:
                return cost + (context == after ? -1 : 0);
            default:
                return cost;
        }
    }

    /// <summary>What is remembered beyond the state itself: what stood before an adverb, a comma or a conjunction.</summary>
    private static TagState Remembered(TagState before, TagState context, TagState state) => state switch
    {
        TagState.Adverb or TagState.Coordinator or TagState.Comma => before is TagState.Adverb or TagState.Coordinator or TagState.Comma ? context : before,
        TagState.Noun or TagState.Adjective or TagState.Name when before == TagState.Numeral
            || (before is TagState.Noun or TagState.Adjective or TagState.Name && context == TagState.Numeral) => TagState.Numeral,

        // The injured man, 16 newly trained nurses: an adjective by its place.
        TagState.Participle or TagState.Gerund when before is TagState.Determiner or TagState.Numeral or TagState.Possessive or TagState.Adjective
            || (before == TagState.Adverb && context is TagState.Determiner or TagState.Numeral or TagState.Possessive) => TagState.Adjective,
        _ => state,
    };

    private static bool IsWaiting(TagState state) => state is TagState.Be or TagState.Have or TagState.Modal or TagState.To or TagState.SingularSubject
        or TagState.PluralSubject or TagState.Relative or TagState.Noun or TagState.PluralNoun or TagState.Name;

    private static bool AreAlike(TagState one, TagState other) => (IsNominal(one) && IsNominal(other)) || (IsFinite(one) && IsFinite(other))
        || (one is TagState.Adjective or TagState.Participle && other is TagState.Adjective or TagState.Participle);

    private static bool IsNominal(TagState state) => state is TagState.Noun or TagState.PluralNoun or TagState.Name;

    private static bool IsFinite(TagState state) => state is TagState.VerbPast or TagState.VerbThird or TagState.Be or TagState.Have or TagState.Modal;
}
