using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Numbers;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Counted;

/// <summary>Tells where a number without a noun can only count people: "more than 31,000 watched", "with 72 aboard", "a fire that forced 5,000 to flee".</summary>
internal static class ImpliedPeople
{
    /// <summary>Fewer than this make no crowd: of them the text says who they are.</summary>
    private const decimal FewestOfCrowd = 20;

    private static readonly HashSet<string> CrowdVerbs = [.. WordTable.Read("crowd-verbs.tsv").Select(row => row[0])];

    /// <summary>Whether people are counted.</summary>
    /// <param name="text">The text.</param>
    /// <param name="draft">A count without a noun.</param>
    /// <param name="before">The figures of its sentence before it.</param>
    /// <param name="isHarm">Whether it is said that they came to harm; then others of the sentence may say who they are.</param>
    public static bool Are(ParsedText text, in FigureDraft draft, ReadOnlySpan<FigureDraft> before, bool isHarm)
    {
        if (!isHarm && text.Is(draft.End, "aboard") || (text.Is(draft.End, "on") && text.Is(draft.End + 1, "board")))
        {
            return true;
        }

        if (!isHarm && draft.Scope is null && !draft.IsOthers && IsDoneByPeople(text, draft) && !CountPeople(before))
        {
            // More than 31,000 watched the game.
            return true;
        }

        if (text.Is(draft.End, "to") && text.IsA(draft.End + 1, WordClass.Verb) && text.IsA(draft.First - 1, WordClass.AnyVerb) && !text.IsA(draft.First - 1, WordClass.Auxiliary) && draft.IsObject)
        {
            // A fire that forced 5,000 to flee.
            return true;
        }

        if (!isHarm && draft.IsObject && text.BaseOf(draft.First - 1) is "leave" && (text.Is(draft.End, "without") || text.Is(draft.End, "stranded") || text.Is(draft.End, "jobless") || text.Is(draft.End, "in")))
        {
            // Storm leaves 340,000 without power.
            return true;
        }

        if (!isHarm && draft.Phrase.Form == CoreForm.Vague && text.Is(draft.First - 1, "to") && (text.Is(draft.First - 2, "power") || text.Is(draft.First - 2, "electricity") || text.Is(draft.First - 2, "aid") || text.Is(draft.First - 2, "water") || text.Is(draft.First - 2, "help")))
        {
            // Cutting power to tens of thousands.
            return true;
        }

        if (!isHarm && text.Is(draft.First - 1, "before") && text.Is(draft.End, "at") && draft.Phrase.Value is >= 500)
        {
            // Before 46,113 at the stadium.
            return true;
        }

        if (text.Is(draft.First - 1, "of") && text.Is(draft.First - 2, "front") && text.Is(draft.First - 3, "in") && draft.Phrase.Value is >= 100)
        {
            // In front of 41,207 at the stadium.
            return true;
        }

        return false;
    }

    public static bool IsPerson(string? head) => head is not null && (WordLexicon.English.NounMeaningOf(head) & WordMeaning.Person) != 0;

    /// <summary>Whether what follows the number is a deed of many people: they watched, marched, voted.</summary>
    private static bool IsDoneByPeople(ParsedText text, in FigureDraft draft) => draft.Phrase.Value is >= FewestOfCrowd && text.IsA(draft.End, WordClass.VerbPast) && !text.IsA(draft.End, WordClass.AnyNoun) && CrowdVerbs.Contains(text.BaseOf(draft.End));

    private static bool CountPeople(ReadOnlySpan<FigureDraft> figures)
    {
        foreach (ref readonly var figure in figures)
        {
            if (IsPerson(figure.Head))
            {
                return true;
            }
        }

        return false;
    }
}
