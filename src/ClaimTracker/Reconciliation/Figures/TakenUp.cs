using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Things;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>
/// Finds numbers that take up the one set that the article counted before and give another number for it: "63 dogs were found ... all 36
/// dogs", "a £45 million wing ... the £54 million wing". They get the slots of what they take up, so that the two are held against each other.
/// </summary>
internal static class TakenUp
{
    private const int MostSteps = 40, LongestWord = 24, LongestLead = 40;

    /// <summary>So far apart a slip of the pen is no longer likely, unless digits changed places or a nought too many stands there.</summary>
    private const decimal NearFactor = 3;

    /// <summary>So few may be those that were named.</summary>
    private const decimal FewNamed = 3;

    /// <summary>Words that the sentences have in common where more is said of the number than that it is taken up.</summary>
    private const int LeastShared = 2;

    private static readonly HashSet<string> Definite = At("definite"), Gifts = At("gift"), Loose = At("loose");

    public static List<StoryFigure> Complete(List<StoryFigure> article)
    {
        for (var i = 1; i < article.Count; i++)
        {
            var figure = article[i];
            if (CanTakeUp(figure) && IsDefinite(figure) && Noun(figure) is { } noun && Antecedent(article, i, noun) is { } other)
            {
                var isNamed = other.Thing.Head.Length > 0 && !NamedAmounts.IsAnchor(other.Thing.Head);
                if (!isNamed)
                {
                    // "Will spend £45 million on a new wing ... the £54 million wing": the later words name both.
                    var named = other with { Thing = figure.Thing, Mention = other.Mention with { Counted = figure.Mention.Counted, Head = figure.Mention.Head } };
                    article[article.LastIndexOf(other, i, Math.Min(i + 1, MostSteps + 1))] = named;
                    other = named;
                }

                article[i] = figure with
                {
                    TakesUp = true,
                    Thing = other.Thing,
                    Predicate = other.Predicate,
                    EventPlace = other.EventPlace,
                    Mention = figure.Mention with
                    {
                        Counted = other.Mention.Counted ?? figure.Mention.Counted,
                        Head = other.Mention.Head ?? figure.Mention.Head,
                        Predicate = other.Mention.Predicate,
                        Subject = other.Mention.Subject,
                        Location = other.Mention.Location,
                        Status = other.Mention.Status,
                        Period = other.Mention.Period,
                        AsOf = other.Mention.AsOf,
                    },
                };
            }
        }

        return article;
    }

    private static bool CanTakeUp(StoryFigure figure) => figure is { Sentence: >= 0, Value: > 0, Modifier: Modifier.Exact, IsTotal: true, Standing: FigureStanding.Plain, OtherEvent: null, IsOfAnother: false, IsForecast: false, Mention.IsImplicit: false, Mention.OutOf: null }
        && figure.Measure is Measure.Count or Measure.Money or Measure.Mass or Measure.Length or Measure.Area or Measure.Duration;

    private static bool IsDefinite(StoryFigure figure)
    {
        var text = figure.Article.Reading.Text;
        var start = figure.Article.Reading.Sentences[figure.Sentence].Start;
        var (from, to) = WordBefore(text, start, figure.Mention.Span.Start);
        if (figure.Measure == Measure.Count && figure.Mention.Span.End < text.Length && text[figure.Mention.Span.End] is '-' or '\u2011')
        {
            return false; // "the four-man crew"
        }

        if (figure.Measure == Measure.Money && text.AsSpan(from, to - from) is "of")
        {
            (from, to) = WordBefore(text, start, WordBefore(text, start, from).From); // "the profit of 8.2 billion kronor"
        }

        return to > from && IsIn(Definite, text.AsSpan(from, to - from));
    }

    private static (int From, int To) WordBefore(string text, int start, int at)
    {
        var to = at;
        while (to > start && text[to - 1] == ' ')
        {
            to--;
        }

        var from = to;
        while (from > start && to - from < LongestWord && char.IsLetter(text[from - 1]))
        {
            from--;
        }

        return (from, to);
    }

    /// <summary>What is counted, or what the amount is of; null where it names nothing of its own.</summary>
    private static string? Noun(StoryFigure figure)
    {
        var noun = figure.Measure == Measure.Count ? figure.Mention.CountedSpan is null ? "" : figure.Thing.Head
            : figure.Mention.CountedSpan is not null && figure.Mention.Counted is { } counted && FoldedWords.Of(counted) is { Count: > 0 } words ? WordLexicon.English.SingularOf(words[^1]) : "";
        return noun.Length < 3 || Loose.Contains(noun) || NamedAmounts.IsAnchor(noun) || MeasuredMatters.IsMatter(noun) || Units.TryFind(noun, out _) ? null : noun;
    }

    /// <summary>The one set or amount that the article told before of this noun; null when it told none, several, or this number.</summary>
    private static StoryFigure? Antecedent(List<StoryFigure> article, int at, string noun)
    {
        var figure = article[at];
        StoryFigure? found = null;
        for (var i = at - 1; i >= 0 && i >= at - MostSteps; i--)
        {
            var other = article[i];
            if (other.Measure != figure.Measure || UnitFactors.BaseOf(other.Unit ?? "") != UnitFactors.BaseOf(figure.Unit ?? "") || other.Value is not { } value)
            {
                continue;
            }

            var isOfNoun = figure.Measure == Measure.Count ? AreOneThing(other, figure, noun) : IsOf(other, noun);
            if (other.Allowed.Meets(figure.Allowed) && (isOfNoun || value == figure.Value))
            {
                return null; // it was told before
            }

            if (!isOfNoun)
            {
                continue;
            }

            if (other.Sentence >= figure.Sentence || !other.IsTotal || other.Mention.IsImplicit || other.IsEarlier || other.OtherEvent is not null || other.IsOfAnother || other.Modifier is not (Modifier.Exact or Modifier.About)
                || (found is not null && !found.Allowed.Meets(other.Allowed)))
            {
                return null;
            }

            found ??= other;
        }

        return found is not null && CanBe(found, figure, noun) ? found : null;
    }

    private static bool CanBe(StoryFigure other, StoryFigure figure, string noun)
    {
        decimal one = other.Value!.Value, also = figure.Value!.Value;
        var (low, high) = one < also ? (one, also) : (also, one);
        if (high > low * NearFactor && !DigitSlips.AreSwapped(low, high) && !DigitSlips.IsSlip(low, high))
        {
            return false;
        }

        if (figure.Measure != Measure.Count)
        {
            return true;
        }

        var (isHarm, isHarmToo) = (PredicateFolding.IsCasualty(other.Predicate), PredicateFolding.IsCasualty(figure.Predicate));
        return !(isHarmToo && other.Predicate != figure.Predicate) && !(also < one && also <= FewNamed)
            && ((isHarm == isHarmToo && !IsRestricted(figure)) || Shared(other, figure, noun) >= LeastShared);
    }

    private static int Shared(StoryFigure one, StoryFigure other, string noun)
    {
        var stems = Stems(one);
        stems.IntersectWith(Stems(other));
        return stems.Count(stem => !noun.StartsWith(stem, StringComparison.Ordinal) && !one.Thing.Head.StartsWith(stem, StringComparison.Ordinal));
    }

    private static HashSet<string> Stems(StoryFigure figure)
    {
        var sentence = figure.Article.Reading.Sentences[figure.Sentence];
        return sentence.Length >= TellingWords.LongestSentence ? [] : [.. FoldedWords.Of(sentence.Of(figure.Article.Reading.Text)).Select(TellingWords.StemOf).OfType<string>()];
    }

    // "1,200 jobs ... the 2,100 job cuts"
    private static bool AreOneThing(StoryFigure other, StoryFigure figure, string noun) => other.Thing.Head.Length > 0
        && (other.Thing.Head == noun || (!other.Thing.IsAnyone && !figure.Thing.IsAnyone && WordLexicon.English.AreSynonyms(other.Thing.Head, noun)) || (figure.Thing.Modifiers.Contains(other.Thing.Head) && (WordLexicon.English.NounMeaningOf(noun) & WordMeaning.Person) == 0));

    /// <summary>Whether the noun stands right behind an amount, or behind "on a", "for a" or "of": "£45 million on a new wing", "400 kilos of cocaine".</summary>
    private static bool IsOf(StoryFigure other, string noun)
    {
        if (other.Mention.Counted is { } counted && FoldedWords.Of(counted) is { Count: > 0 } words && WordLexicon.English.SingularOf(words[^1]) == noun)
        {
            return true;
        }

        if (other.Sentence < 0 || (other.Measure == Measure.Money && other.Predicate.Length > 0 && Gifts.Contains(WordLexicon.English.BaseOf(other.Predicate))))
        {
            return false;
        }

        var sentence = other.Article.Reading.Sentences[other.Sentence];
        var text = other.Article.Reading.Text.AsSpan(other.Mention.Span.End, Math.Max(0, Math.Min(sentence.End, other.Mention.Span.End + LongestLead + noun.Length) - other.Mention.Span.End));
        var stop = text.IndexOfAny(',', ';', '.');
        text = stop < 0 ? text : text[..stop];
        for (int from = 0, at; (at = text[from..].IndexOf(noun, StringComparison.OrdinalIgnoreCase)) >= 0; from += at + 1)
        {
            var (start, end) = (from + at, from + at + noun.Length);
            end += end < text.Length && text[end] == 's' ? 1 : 0;
            if ((start == 0 || !char.IsLetter(text[start - 1])) && (end == text.Length || !char.IsLetter(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    // "The nine men who were held", "the 40 people aboard": more is said than that they are those told before.
    private static bool IsRestricted(StoryFigure figure)
    {
        var text = figure.Article.Reading.Text;
        var end = figure.Article.Reading.Sentences[figure.Sentence].End;
        var at = (figure.Mention.CountedSpan ?? figure.Mention.Span).End;
        for (var words = 0; at < end && words < 3; words++)
        {
            if (text[at] != ' ')
            {
                return false; // a mark
            }

            var start = ++at;
            while (at < end && char.IsLetter(text[at]))
            {
                at++;
            }

            var word = text.AsSpan(start, at - start);
            var classes = WordLexicon.English.ClassesOf(word);
            if (word.Length == 0 || (classes & WordClass.Auxiliary) != 0 || word is "and" or "or" or "but")
            {
                return word.Length == 0;
            }

            if ((classes & WordClass.VerbPast) != 0 && (classes & WordClass.Preposition) == 0)
            {
                return HasFiniteVerb(text.AsSpan(at, Math.Min(end - at, TellingWords.LongestSentence))); // "the four men arrested on Friday were charged"
            }

            if ((classes & (WordClass.Adverb | WordClass.Pronoun | WordClass.Preposition)) != WordClass.Adverb)
            {
                return true;
            }
        }

        return at < end;
    }

    private static bool HasFiniteVerb(ReadOnlySpan<char> rest)
    {
        var stop = rest.IndexOfAny(',', ';', '.');
        foreach (var range in (stop < 0 ? rest : rest[..stop]).Split(' '))
        {
            var word = rest[range];
            if ((WordLexicon.English.ClassesOf(word) & WordClass.Auxiliary) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(HashSet<string> words, ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static HashSet<string> At(string kind) => WordTable.Read("taking-up-words.tsv").Where(row => row[1] == kind).Select(row => row[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
