using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Quantities;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Things;

/// <summary>
/// What an amount is compared on where the text says no more than whose it is: "sentenced to 12 years", "bought Corvane for $4.2 billion",
/// "Mara Holt, 44", "Holt won 52% of the vote". The name that it is told of stands for the thing.
/// </summary>
internal static class NamedAmounts
{
    /// <summary>Stands before the name, so that nothing else is called so.</summary>
    public const char Mark = '~';

    private const int MostCharacters = 160;
    private const int MostBehind = 60;

    // Nouns that say no more than that it is an amount.
    private static readonly HashSet<string> Amounts = WordTable.Read("bare-amount-nouns.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    private static readonly HashSet<string> Votes = new(StringComparer.Ordinal) { "vote", "votes", "ballot", "ballots" };

    // What a candidate does with a share of the vote.
    private static readonly HashSet<string> Gains = [.. WordTable.Read("vote-gains.tsv").Select(row => row[0]), ""];

    private static readonly string[] Payments = ["pay ", "pays ", "paid ", "paying ", "spend ", "spent ", "spending ", "offer ", "offered ", "offering ", "bid "];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Calendar = WordTable.Read("unnaming-words.tsv")
        .Select(row => row[0]).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // "The 21-year-old Czech": a people, and no name.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Demonyms = WordTable.Read("demonyms.tsv")
        .SelectMany(row => row[1].Split('|')).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // Last words of names that many have: "Harlow Group", "Bond Lane", "the Green Party".
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Kinds = WordTable.Read("organisation-words.tsv").Concat(WordTable.Read("street-words.tsv"))
        .Select(row => row[0]).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles =
        WordTable.Read("person-titles.tsv").Select(row => row[0]).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsWithoutThing(FigureMention figure, FoldedThing thing) =>
        figure.Measure is Measure.Money or Measure.Duration && !thing.IsPeople && (thing.Head.Length == 0 || Amounts.Contains(thing.Head)) && figure.Value is not null;

    /// <summary>Whether the word names a people: "British".</summary>
    public static bool IsDemonym(ReadOnlySpan<char> word) => Demonyms.Contains(word);

    /// <summary>Whether it gives a share of the votes in so many words.</summary>
    public static bool IsShareOfVotes(FigureMention figure) => figure is { Measure: Measure.Share, Value: not null, Counted: { } counted } && Votes.Contains(counted[(counted.LastIndexOf(' ') + 1)..].ToLowerInvariant());

    /// <summary>Whether it can be the share that a candidate has, in an article that gives such shares.</summary>
    public static bool CanBeShareOfVotes(FigureMention figure, string predicate) =>
        figure is { Measure: Measure.Share, Value: not null, Counted: null, Subject: { } subject } && char.IsUpper(subject, 0) && Gains.Contains(predicate);

    /// <summary>Whom an amount of money, a stretch of time or a share of votes is told of.</summary>
    /// <returns>Null when no name stands near it in its sentence.</returns>
    public static FoldedThing? AnchorOf(string text, TextSpan sentence, TextSpan figure) =>
        (IsPaid(text, sentence, figure) ? Behind(text, figure.End, sentence.End) : null) ?? Before(text, sentence, figure.Start);

    /// <summary>Whose age it is: "Mara Holt, 44", "the 44-year-old nurse Mara Holt".</summary>
    /// <returns>Null when no name stands right beside it.</returns>
    public static FoldedThing? OfAge(string text, TextSpan sentence, TextSpan figure, bool isHyphenated)
    {
        if (isHyphenated)
        {
            return Behind(text, figure.End, sentence.End, isClose: true);
        }

        var before = text.AsSpan(sentence.Start, Math.Max(0, figure.Start - sentence.Start)).TrimEnd();
        before = before.EndsWith(" aged", StringComparison.Ordinal) || before.EndsWith(",aged", StringComparison.Ordinal) ? before[..^4].TrimEnd() : before;
        if (before.Length == 0 || before[^1] is not (',' or '('))
        {
            return null;
        }

        before = before[..^1].TrimEnd();
        var end = sentence.Start + before.Length;
        return end > sentence.Start && char.IsLetter(text[end - 1]) && char.IsUpper(text[WordStart(text, sentence.Start, end)]) ? Named(text, sentence, end) : null;
    }

    /// <summary>Whether the head stands for an amount that is told of a name.</summary>
    public static bool IsAnchor(string head) => head.Length > 0 && head[0] == Mark;

    /// <summary>What people read for it.</summary>
    public static string LabelOf(string name, Measure measure) => measure switch
    {
        Measure.Age => $"the age of {name}",
        Measure.Share => $"the share of the vote of {name}",
        Measure.Duration => $"the time in connection with {name}",
        _ => $"the sum in connection with {name}",
    };

    // "Will pay $4.7 billion for its rival Corvane": what is paid for.
    private static bool IsPaid(string text, TextSpan sentence, TextSpan figure)
    {
        var from = Math.Max(sentence.Start, figure.Start - 24);
        var before = text.AsSpan(from, figure.Start - from);
        foreach (var word in Payments)
        {
            if (before.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                var rest = text.AsSpan(figure.End, Math.Max(0, Math.Min(sentence.End, figure.End + 24) - figure.End));
                return rest.Contains(" for ", StringComparison.Ordinal);
            }
        }

        return false;
    }

    // The first name behind, as long as no mark stands between.
    private static FoldedThing? Behind(string text, int from, int end, bool isClose = false)
    {
        end = Math.Min(end, from + MostBehind);
        for (var at = from; at < end; at++)
        {
            if (text[at] is ',' or ';' or ':' or '.' or '"' or '”' or '(')
            {
                return null;
            }

            // "A nine-year-old girl who drowned in the Channel": what a clause of its own names is not she.
            if (isClose && char.IsLower(text[at]) && !char.IsLetter(text[at - 1]) && EndsPhrase(text, at, end) && !IsNaming(text.AsSpan(from, at - from)))
            {
                return null;
            }

            if (char.IsUpper(text[at]) && !char.IsLetter(text[at - 1]))
            {
                var stop = at;
                while (stop < end && (char.IsLetter(text[stop]) || (text[stop] == ' ' && stop + 1 < end && char.IsUpper(text[stop + 1]))))
                {
                    stop++;
                }

                return Calendar.Contains(text.AsSpan(at, stop - at)) ? null : Named(text, new TextSpan(at, stop), stop);
            }
        }

        return null;
    }

    // "The 25-year-old victim identified her as Ana Berg"
    private static bool IsNaming(ReadOnlySpan<char> before) => before.Contains(" identified ", StringComparison.Ordinal) || before.Contains(" named ", StringComparison.Ordinal);

    private static bool EndsPhrase(string text, int at, int end)
    {
        var stop = at;
        while (stop < end && char.IsLetter(text[stop]))
        {
            stop++;
        }

        return (WordLexicon.English.ClassesOf(text.AsSpan(at, stop - at)) & (WordClass.Pronoun | WordClass.Preposition | WordClass.Auxiliary | WordClass.Conjunction)) != 0;
    }

    private static FoldedThing? Before(string text, TextSpan sentence, int at)
    {
        var from = Math.Max(sentence.Start, at - MostCharacters);
        while (at > from)
        {
            if (!char.IsLetter(text[at - 1]))
            {
                at--;
                continue;
            }

            var end = at;
            at = WordStart(text, from, end);
            var word = text.AsSpan(at, end - at);
            if (word.Length > 2 && char.IsUpper(word[0]) && !Calendar.Contains(word) && !Demonyms.Contains(word) && (at > sentence.Start || IsUnknown(word)))
            {
                return Named(text, sentence, end);
            }
        }

        return null;
    }

    /// <summary>The name whose last word ends here.</summary>
    private static FoldedThing Named(string text, TextSpan sentence, int end)
    {
        var last = WordStart(text, sentence.Start, end);
        var first = last;
        while (first - 2 >= sentence.Start && text[first - 1] == ' ' && char.IsLetter(text[first - 2]))
        {
            var start = WordStart(text, sentence.Start, first - 1);
            if (!char.IsUpper(text[start]) || Calendar.Contains(text.AsSpan(start, first - 1 - start)) || IsSmall(text.AsSpan(start, first - 1 - start)))
            {
                break;
            }

            first = start;
        }

        var isKind = first < last && Kinds.Contains(text.AsSpan(last, end - last));
        first = isKind ? first : WithoutTitles(text, first, last);
        var firstEnd = first;
        while (firstEnd < end && char.IsLetter(text[firstEnd]))
        {
            firstEnd++;
        }

        var key = (isKind ? text[first..firstEnd] : text[last..end]).ToLowerInvariant();
        return new FoldedThing(Mark + key, false, false, false, isKind || first == last ? [] : [text[first..firstEnd].ToLowerInvariant()]) { Name = text[first..end] };
    }

    // "Prime Minister Ana Berg", "Banker Karl Medin": what they are is no part of the name.
    private static int WithoutTitles(string text, int first, int last)
    {
        while (first < last)
        {
            var end = first;
            while (char.IsLetter(text[end]))
            {
                end++;
            }

            var word = text.AsSpan(first, end - first);
            if (!Titles.Contains(word) && (GivenNames.Contains(word) || IsUnknown(word)))
            {
                break;
            }

            first = end + 1;
        }

        return Math.Min(first, last);
    }

    private static bool IsSmall(ReadOnlySpan<char> word) =>
        (WordLexicon.English.ClassesOf(word) & (WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary)) != 0 && !GivenNames.Contains(word);

    private static int WordStart(string text, int from, int end)
    {
        while (end > from && char.IsLetter(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static bool IsUnknown(ReadOnlySpan<char> word) => (WordLexicon.English.ClassesOf(word) & ~WordClass.Name) == WordClass.None;
}
