using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Numbers;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.SettingAside;

/// <summary>Reads runs and wickets where an article tells of cricket: "287 for 6", "141 not out", "54 from 97 balls", "bowled out for 203", "took 4 for 71".</summary>
internal struct CricketRules
{
    private const decimal MostWickets = 10;

    private static readonly WordFlag Games = new(SportWords.Cricket.Contains);

    /// <summary>Whether the article tells of cricket; null until a number asks.</summary>
    private bool? _isGame;

    /// <summary>Whether "for", "not out" or balls stand beside a number of the sentence in an article about cricket; fills in what is counted.</summary>
    public void Apply(ParsedText text, Span<FigureDraft> drafts, ref int chain)
    {
        for (var i = 0; i < drafts.Length; i++)
        {
            ref var draft = ref drafts[i];
            if (!draft.Phrase.IsPlainCount || draft.Phrase.UnitFirst >= 0)
            {
                continue;
            }

            var behind = draft.Phrase.End;
            var isPair = i + 1 < drafts.Length && text.Is(behind, "for") && drafts[i + 1].Phrase.First == behind + 1 && drafts[i + 1].Phrase.IsPlainCount && !drafts[i + 1].Noun.HasHead;
            if (isPair && IsGame(text))
            {
                // 287 for 6; bowlers take 6 for 87.
                ref var other = ref drafts[i + 1];
                var isScore = other.Phrase.Value <= MostWickets && draft.Phrase.Value > other.Phrase.Value;
                if (isScore || draft.Phrase.Value <= MostWickets)
                {
                    Take(ref draft, isScore);
                    Take(ref other, !isScore);
                    draft.Chain = other.Chain = chain++;
                    i++;
                }
            }
            else if (!draft.Noun.HasHead && IsRuns(text, draft, behind, i + 1 < drafts.Length ? drafts[i + 1].Head : null) && IsGame(text))
            {
                Take(ref draft, isRuns: true);
            }
        }
    }

    /// <summary>Half a century of runs is no stretch of time.</summary>
    public bool IsHalfCentury(ParsedText text, in NumberPhrase phrase) => phrase is { Unit: "century", Form: CoreForm.Fraction, IsHyphenated: true } && IsGame(text);

    private static void Take(ref FigureDraft draft, bool isRuns)
    {
        (draft.Counted, draft.Head) = isRuns ? ("runs", "run") : ("wickets", "wicket");
        (draft.IsCompleted, draft.Predicate, draft.Kind, draft.Scope) = (true, null, CountKind.Total, null);
    }

    private static bool IsRuns(ParsedText text, in FigureDraft draft, int behind, string? next)
    {
        var before = draft.Phrase.First - 1;
        return (text.Is(behind, "not") && text.Is(behind + 1, "out")) || text.Is(before, "unbeaten") || text.Is(before, "undefeated")
            || ((text.Is(behind, "from") || text.Is(behind, "off")) && next is "ball" or "delivery" or "over")
            || (text.Is(before, "for") && text.Is(before - 1, "out")) || (text.Is(before, "for") && text.Is(before - 1, "dismissed")) || (text.Is(before, "on") && text.Is(before - 1, "dropped"));
    }

    private bool IsGame(ParsedText text) => _isGame ??= Games.IsOfTwo(text);
}
