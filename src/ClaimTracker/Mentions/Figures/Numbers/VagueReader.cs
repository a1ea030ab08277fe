using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Words;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Numbers;

/// <summary>Reads words that give a floor and no number: <c>dozens</c>, <c>tens of thousands</c>, <c>a few hundred</c>, <c>several</c>.</summary>
internal static class VagueReader
{
    private const decimal Largest = 1e18m;

    public static bool TryRead(ParsedText text, int first, int end, out NumberCore core)
    {
        core = new NumberCore { First = first, Last = first, Scale = 1, Form = CoreForm.Vague };
        var at = first;
        if (CardinalReader.IsArticle(text, at))
        {
            at++;
            // a good few, a mere handful: no word may stand between, for "a week few" is none.
            if (at >= end || NumberWords.Find(text.Word(at)) is not { Kind: NumberWordKind.Few } few)
            {
                return false;
            }

            return ReadFew(text, at, end, few.Value, ref core);
        }

        var word = NumberWords.Find(text.Word(at));
        switch (word.Kind)
        {
            case NumberWordKind.Vague:
                core.Value = word.Value;
                MultiplyBy(text, at + 1, end, ref core);
                return true;
            case NumberWordKind.Few:
                // "Few hundred": without an article it must multiply.
                core.Value = word.Value;
                return word.Value == 2 && MultiplyBy(text, at + 1, end, ref core);
            case NumberWordKind.Plural when IsAmount(text, at, word):
                core.Value = word.Value;
                while (core.Last + 2 < end && core.Value < Largest && text.Is(core.Last + 1, "of")
                    && NumberWords.Find(text.Word(core.Last + 2)) is { Kind: NumberWordKind.Plural or NumberWordKind.Hundred or NumberWordKind.Scale } larger && larger.Value > 20)
                {
                    core.Value *= larger.Value;
                    core.Last += 2;
                }

                return true;
            default:
                return false;
        }
    }

    /// <summary>Tens need their <c>of</c>, and scores are points of a game without it.</summary>
    private static bool IsAmount(ParsedText text, int token, NumberWord word) => word.Value switch
    {
        10 => text.Is(token + 1, "of"),
        20 => (text.Is(token + 1, "of") && !text.IsA(token - 1, WordClass.Noun | WordClass.Determiner | WordClass.Adjective)) || IsOfCasualties(text, token),
        _ => true,
    };

    /// <summary>Killed scores; injured scores more; and scores were injured.</summary>
    private static bool IsOfCasualties(ParsedText text, int token) =>
        (CasualtyWords.Find(text.Word(Math.Max(0, token - 1))).Predicate is not null && text.IsA(token - 1, WordClass.AnyVerb | WordClass.Adjective))
        || ((text.Is(token + 1, "were") || text.Is(token + 1, "are") || text.Is(token + 1, "more")) && CasualtyWords.Find(text.Word(Math.Min(token + 2, text.TokenCount - 1))).Predicate is not null);

    private static bool ReadFew(ParsedText text, int at, int end, decimal least, ref NumberCore core)
    {
        core.Value = least;
        core.Last = at;
        if (text.Is(at, "few"))
        {
            MultiplyBy(text, at + 1, end, ref core);
            return true;
        }

        // A couple of hundred, a handful of people; a couple alone is two who are married.
        var isOf = text.Is(at + 1, "of");
        if (MultiplyBy(text, isOf ? at + 2 : at + 1, end, ref core) || isOf)
        {
            return true;
        }

        return NumberWords.Find(text.Word(Math.Min(at + 1, text.TokenCount - 1))).Kind == NumberWordKind.Group || text.Is(at + 1, "more") || !text.Is(at, "couple");
    }

    private static bool MultiplyBy(ParsedText text, int at, int end, ref NumberCore core)
    {
        var found = false;
        while (at < end && core.Value < Largest && NumberWords.Find(text.Word(at)) is { Kind: NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Group } scale)
        {
            core.Value *= scale.Value;
            core.Scale = scale.Value;
            core.Last = at++;
            found = true;
        }

        return found;
    }
}
