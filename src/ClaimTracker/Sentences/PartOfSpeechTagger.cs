using ClaimTracker.Lexicons;
using ClaimTracker.Text;

namespace ClaimTracker.Sentences;

/// <summary>Gives every token its part of speech: from the lexicon, its ending and its capital, and what stands around it.</summary>
/// <remarks>
/// Words of a hyphen compound get their own classes, and the last one that of the whole: in "US-led" it is an adjective. 's is a
/// determiner where it marks possession and an auxiliary where it is short for is or has; an apostrophe after a plural is a determiner
/// too. Other marks have none. Deterministic, linear, without allocation.
/// </remarks>
internal static class PartOfSpeechTagger
{
    private const int OtherThanName = 6;
    private const int FiniteVerbBonus = 8;

    /// <summary>Writes one class a token.</summary>
    public static void Tag(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Sentence> sentences, ReadOnlySpan<WordEntry> entries, Span<WordClass> classes)
    {
        classes[..tokens.Length].Clear();
        var words = new TagWords(text, tokens, entries, new CapitalUse(stackalloc ulong[CapitalUse.Size]));
        var headlines = SpareArrays<bool>.Rent(sentences.Length);
        for (var s = 0; s < sentences.Length; s++)
        {
            headlines[s] = words.IsHeadline(sentences[s]);
            if (!headlines[s])
            {
                NoteCapitals(words, sentences[s]);
            }
        }

        var candidates = default(TagCandidates);
        var lattice = new TagLattice(
            stackalloc byte[TagLattice.Window * TagCandidates.Most], stackalloc byte[TagLattice.Window * TagCandidates.Most], stackalloc int[TagLattice.Window], classes);
        for (var s = 0; s < sentences.Length; s++)
        {
            ref readonly var sentence = ref sentences[s];
            var isHeadline = headlines[s];
            TagSentence(words, sentence, isHeadline, 0, ref candidates, ref lattice, classes);
            if (!isHeadline && IsClauseWithoutVerb(words, sentence, classes))
            {
                TagSentence(words, sentence, isHeadline, FiniteVerbBonus, ref candidates, ref lattice, classes);
            }

            ClauseRule.Apply(words, sentence, classes);
            PossessiveRule.Apply(words, sentence, classes);
            ParticipleRule.Apply(words, sentence, classes);
        }

        SpareArrays<bool>.Return(headlines);
    }

    private static void TagSentence(
        in TagWords words, in Sentence sentence, bool isHeadline, int bonus, ref TagCandidates candidates, ref TagLattice lattice, Span<WordClass> classes)
    {
        lattice.Start(bonus);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            TagToken(words, sentence, isHeadline, i, ref candidates, ref lattice, classes);
        }

        lattice.Decide();
    }

    /// <summary>Whether no finite verb was found in what ends as a sentence does: then one of its words was misread.</summary>
    private static bool IsClauseWithoutVerb(in TagWords words, in Sentence sentence, ReadOnlySpan<WordClass> classes)
    {
        if (sentence.Count < 5)
        {
            return false;
        }

        var endsInStop = false;
        for (var i = sentence.End - 1; i >= sentence.First; i--)
        {
            if (ParticipleRule.IsFinite(words, classes, i))
            {
                return false;
            }

            endsInStop |= i >= sentence.End - 3 && words.Tokens[i].Kind == TokenKind.Punctuation && words.Text[words.Tokens[i].Start] is '.' or '!' or '?';
        }

        return endsInStop;
    }

    private static void NoteCapitals(in TagWords words, in Sentence sentence)
    {
        for (var i = sentence.First + 1; i < sentence.End; i++)
        {
            if (words.Tokens[i].Kind == TokenKind.Word && !words.IsCapitalLicensed(i, sentence.First))
            {
                words.Capitals.Note(words.NumberOf(i), words.Tokens[i].IsCapitalised);
            }
        }
    }

    private static void TagToken(
        in TagWords words, in Sentence sentence, bool isHeadline, int i, ref TagCandidates candidates, ref TagLattice lattice, Span<WordClass> classes)
    {
        var token = words.Tokens[i];
        candidates.Clear();
        switch (token.Kind)
        {
            case TokenKind.Number:
                if (words.IsCompoundPart(i, sentence.End))
                {
                    classes[i] = WordClass.Numeral;
                    return;
                }

                // The 19 of Covid-19 ends a name, and is a numeral all the same.
                candidates.Only(words.EndsCompound(i, sentence.First) && words.Tokens[i - 2].Kind == TokenKind.Word && !words.IsNumeral(i - 2) ? TagState.Name : TagState.Numeral);
                lattice.Add(i, candidates);
                classes[i] = WordClass.Numeral;
                return;
            case TokenKind.Word when !token.IsCapitalised && !token.IsJoined && words.TryFind(i, out var entry) && !entry.IsProper && !words.IsCompoundPart(i, sentence.End):
                // The commonest case by far: all that it can be stands in the lexicon.
                lattice.Add(i, TagProfiles.Of(entry));
                return;
            case TokenKind.Word or TokenKind.Clitic:
                AddWord(words, sentence, isHeadline, i, ref candidates);
                if (words.IsCompoundPart(i, sentence.End))
                {
                    classes[i] = TagCandidates.ClassOf(Cheapest(candidates));
                    return;
                }

                if (words.EndsCompound(i, sentence.First))
                {
                    candidates.EndCompound();
                }

                lattice.Add(i, candidates);
                return;
            case TokenKind.Apostrophe when token.IsJoined && i > sentence.First:
                candidates.Only(TagState.Possessive);
                lattice.Add(i, candidates);
                return;
            case TokenKind.Symbol when words.Text[token.Start] == '%':
                lattice.Mark(TagState.Noun, ref candidates);
                return;
            case TokenKind.Symbol when words.Text[token.Start] == '&':
                lattice.Mark(TagState.Coordinator, ref candidates);
                return;
            case TokenKind.Punctuation:
                if (words.IsInnerHyphen(i, sentence.First, sentence.End))
                {
                    return;
                }

                lattice.Mark(words.Text[token.Start] is ',' or '(' or ')' or '[' or ']' or '-' or '–' or '—' or '―' ? TagState.Comma : TagState.Boundary, ref candidates);
                return;
        }
    }

    private static void AddWord(in TagWords words, in Sentence sentence, bool isHeadline, int i, ref TagCandidates candidates)
    {
        var token = words.Tokens[i];
        var word = words.Of(i);
        var isKnown = words.TryFind(i, out var entry);
        if (!token.IsCapitalised || token.Kind == TokenKind.Clitic)
        {
            if (isKnown && !entry.IsProper)
            {
                if (token.Kind == TokenKind.Clitic)
                {
                    candidates.Add(entry.Profile, isClitic: true);
                }
                else
                {
                    candidates.Set(entry, 0);
                }
            }
            else if (token.Has(TokenShape.MixedCase))
            {
                candidates.Only(TagState.Name);
            }
            else
            {
                AddGuess(word, 0, ref candidates);
            }

            return;
        }

        if (IsPluralAcronym(word))
        {
            candidates.Only(TagState.PluralNoun);
            return;
        }

        if (!isKnown)
        {
            candidates.Add(TagState.Name, 0);
            if (isHeadline || words.IsCapitalLicensed(i, sentence.First))
            {
                AddGuess(word, isHeadline ? 4 : OtherThanName, ref candidates);
            }

            return;
        }

        const WordClass Closed = WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.Auxiliary;
        var isClosed = (entry.Usual & Closed) != 0;
        if (isHeadline || words.IsCapitalLicensed(i, sentence.First))
        {
            AddLicensed(words, sentence, isHeadline, isClosed, i, entry, ref candidates);
        }
        else if (token.Has(TokenShape.AllCapitals) && token.Length > 1)
        {
            // US and WHO are not us and who.
            candidates.Only(TagState.Name);
        }
        else if (entry.Profile.Kind == WordKind.Month)
        {
            candidates.Add(TagState.Noun, 0);
            candidates.Add(TagState.Name, 2);
        }
        else if (isClosed || entry.IsProper || entry.Usual == WordClass.Numeral)
        {
            candidates.Set(entry, 0);
            candidates.Add(TagState.Name, isClosed ? 10 : 6);
        }
        else
        {
            candidates.Only(TagState.Name);
        }
    }

    /// <summary>A word whose capital says little: the first of a sentence or quotation, or any in a headline.</summary>
    private static void AddLicensed(
        in TagWords words, in Sentence sentence, bool isHeadline, bool isClosed, int i, in WordEntry entry, ref TagCandidates candidates)
    {
        var word = words.NumberOf(i);
        var isName = !isClosed && words.Capitals.IsAlwaysCapital(word);
        candidates.Set(entry, isName && !entry.IsProper ? OtherThanName : 0);
        var next = i + 1 < sentence.End ? words.Tokens[i + 1] : default;
        var isBeforeName = !isHeadline && next.Kind == TokenKind.Word && next.IsCapitalised;
        candidates.Add(TagState.Name, isName ? 0 : isClosed ? 14 : words.Capitals.IsWrittenSmall(word) ? 10 : isBeforeName ? 2 : 6);
    }

    private static void AddGuess(ReadOnlySpan<char> word, int extra, ref TagCandidates candidates)
    {
        Span<char> lower = stackalloc char[64];
        if (word.Length > lower.Length)
        {
            candidates.Add(TagState.Noun, extra);
            return;
        }

        var classes = UnknownWord.ClassesOf(lower[..word.ToLowerInvariant(lower)], out var usual);
        candidates.Add(classes, usual, extra);
    }

    /// <summary>MPs, NGOs.</summary>
    private static bool IsPluralAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word[^1] != 's')
        {
            return false;
        }

        foreach (var c in word[..^1])
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    private static TagState Cheapest(scoped in TagCandidates candidates)
    {
        var best = 0;
        for (var i = 1; i < candidates.Count; i++)
        {
            best = candidates.Cost(i) < candidates.Cost(best) ? i : best;
        }

        return candidates.State(best);
    }
}
