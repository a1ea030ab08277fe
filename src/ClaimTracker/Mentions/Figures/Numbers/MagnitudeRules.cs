using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Numbers;

/// <summary>Tells the magnitude of an earthquake from a count: <c>magnitude 7.8</c>, <c>a magnitude of 6</c>, <c>7.1 on the Richter scale</c>.</summary>
internal static class MagnitudeRules
{
    private const decimal Largest = 12;

    private const int QuakeReach = 10;

    public static void Apply(ParsedText text, ref NumberPhrase phrase)
    {
        if (phrase.Reason is not null || phrase.Measure != Measure.Count || phrase.UnitFirst >= 0 || (phrase.Value ?? phrase.High) is not { } size || Math.Abs(size) > Largest)
        {
            return;
        }

        var before = phrase.First - 1;
        before -= CardinalReader.IsHyphen(text, before) || text.Is(before, "of") || text.Is(before, "at") ? 1 : 0;
        before -= text.Is(before, "preliminary") ? 1 : 0;
        var behind = phrase.End;
        if (text.Is(before, "magnitude") || IsMeasured(text, phrase) || (phrase.Numeral == NumeralForm.Decimal && text.IsA(phrase.First - 1, WordClass.Determiner) && IsQuake(text, behind)) || (text.Is(behind, "on") && (text.Is(behind + 1, "richter") || text.Is(behind + 2, "richter"))))
        {
            phrase.Measure = Measure.Other;
            phrase.Unit = "magnitude";
            phrase.Rule = "magnitude";
        }
    }

    /// <summary>A 7.1 quake, an aftershock.</summary>
    private static bool IsQuake(ParsedText text, int at) => text.Is(at, "quake") || text.Is(at, "earthquake") || text.Is(at, "tremor") || text.Is(at, "aftershock") || text.Is(at, "temblor");

    /// <summary>The quake measured 6.4, an earthquake measuring 6.9.</summary>
    private static bool IsMeasured(ParsedText text, in NumberPhrase phrase)
    {
        if (!(text.Is(phrase.First - 1, "measured") || text.Is(phrase.First - 1, "measuring")) || text.IsA(phrase.Last + 1, WordClass.AnyNoun))
        {
            return false;
        }

        for (var at = phrase.First - 2; at >= Math.Max(0, phrase.First - QuakeReach); at--)
        {
            if (text.Tokens[at + 1].Has(TokenShape.StartsSentence))
            {
                return false;
            }

            if (IsQuake(text, at))
            {
                return true;
            }
        }

        return false;
    }
}
