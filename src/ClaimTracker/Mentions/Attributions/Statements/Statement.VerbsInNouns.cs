using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions.Statements;

/// <content>Finds verbs in what looks like one noun phrase, as the form is a noun, too.</content>
internal sealed partial class Statement
{
    /// <summary>Words that stand for people where a verb follows.</summary>
    private static readonly WordSet QuantityWords = new[] { "many", "some", "most", "few", "several", "others" }.ToWordSet(StringComparison.OrdinalIgnoreCase);
    private static readonly WordFlag Quantities = new(QuantityWords.Contains);

    /// <summary>Cuts the verb off a noun phrase that holds one; <paramref name="i"/> is the verb then.</summary>
    private void SplitNoun(ref int i, bool hasFinite)
    {
        if (this[i].Kind != ChunkKind.Noun)
        {
            return;
        }

        if (this[i].Kind == ChunkKind.Noun && ((KindAt(i - 1) == ChunkKind.Coordinator && BeginsWithVerb(i)) || IsSaidBehindQuote(i) || (!hasFinite && IsBehindAside(i) && BeginsWithPast(i))))
        {
            SplitFirst(i);
        }

        if (this[i].Kind == ChunkKind.Noun && KindAt(i + 1) == ChunkKind.That && KindAt(i - 1) == ChunkKind.Coordinator && this[i].First == this[i].Last && IsSaying(i))
        {
            // "noting that it was late but warning that": the form is a noun, too.
            Chunks[i] = this[i] with { Kind = ChunkKind.Verb, Traits = VerbTraits.Gerund };
        }

        if (!hasFinite && this[i].Kind == ChunkKind.Noun && ((KindAt(i + 1) == ChunkKind.That && !(this[i + 2].Is(VerbTraits.Finite) && !this[i + 2].Is(VerbTraits.Copula))) || KindAt(i + 1) == ChunkKind.Question || (IsDeterminedNoun(i + 1) && !IsTime(i + 1))) && EndsInVerb(i))
        {
            SplitVerb(ref i);
        }

        if (this[i].Kind == ChunkKind.Noun && this[i].First == this[i].Last && i > 1 && KindAt(i - 1) == ChunkKind.Comma && KindAt(i + 1) == ChunkKind.Preposition && !hasFinite && Text.TryFind(this[i].Head, out var third) && (third.Classes & WordClass.VerbThird) != 0
            && ListedWords.ReportingVerb(Text, this[i].Head, this[i + 1].First) is not null)
        {
            // "The mayor, meanwhile, focuses on the cost"
            SplitVerb(ref i);
        }

        if (this[i].Kind == ChunkKind.Noun && i >= 3 && IsWord(i - 1, "by") && this[i - 2].Is(VerbTraits.Participle) && KindAt(i - 3) == ChunkKind.Noun && ShowInside(i) is var show and >= 0)
        {
            // "Figures released by the office | show | 3,000 people fled"
            var phrase = this[i];
            Chunks[i] = phrase with { Last = show - 1, Head = show - 1 };
            Chunks.Insert(i + 1, new Chunk(ChunkKind.Verb, show, show, show, VerbTraits.Finite));
            if (show < phrase.Last)
            {
                Chunks.Insert(i + 2, phrase with { First = show + 1 });
            }

            i++;
            return;
        }

        if (this[i].Kind == ChunkKind.Noun && this[i].Last > this[i].First && Quantities.Of(Text, this[i].First) && IsThoughtOfMany(i))
        {
            SplitThought(i);
        }

        if (!hasFinite && this[i].Kind == ChunkKind.Noun && KindAt(i + 1) == ChunkKind.Verb && this[i + 1].Is(VerbTraits.Infinitive) && EndsInThirdPerson(i) && IsMainClause(i + 2))
        {
            // "The mayor plans to mend the bridge, widen the road", not "The mayor's plans to mend it were late".
            SplitVerb(ref i);
        }

        if (this[i].Kind == ChunkKind.Noun && KindAt(i + 1) == ChunkKind.Verb && this[i + 1].Is(VerbTraits.Infinitive) && KindAt(i - 1) is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Subordinator or ChunkKind.Coordinator or ChunkKind.Question or ChunkKind.That && EndsInPlainVerb(i))
        {
            // "While members plan to stay, leaders hope to leave"
            SplitVerb(ref i);
        }

        if (!hasFinite && this[i].Kind == ChunkKind.Noun && this[i].Head == this[i].Last && Text.Is(this[i].Head, "remains") && (KindAt(i + 1) == ChunkKind.Adjective || (KindAt(i + 1) == ChunkKind.Verb && this[i + 1].Is(VerbTraits.Participle))))
        {
            // "The club remains committed to the plan"
            SplitVerb(ref i);
        }

        if (this[i].Kind == ChunkKind.Noun && KindAt(i + 2) == ChunkKind.That && this[i].Head == this[i].Last && this[i].First < this[i].Last && Text.IsA(this[i].Head - 1, WordClass.AnyNoun | WordClass.Name)
            && Text.TryFind(this[i].Head, out var pointed) && (pointed.Classes & (WordClass.Verb | WordClass.VerbThird)) != 0 && ListedWords.ReportingVerb(Text, this[i].Head, this[i + 1].First) is { } phrasal && phrasal.Has(ReportedContent.Clause))
        {
            // "Union leaders point out that"
            SplitVerb(ref i);
        }

        if (this[i].Kind == ChunkKind.Noun && i > 1 && (i == Count - 1 || KindAt(i + 1) == ChunkKind.Stop && i + 2 >= Count) && EndsInCue(i))
        {
            // "…, figures published on Friday show.", "…, coroner rules"
            SplitVerb(ref i);
        }
    }

    /// <summary>Whether the last word of the noun phrase that ends the statement is the verb of a source: behind a comma and one who can say or show it, or behind the day on which a paper came out.</summary>
    private bool EndsInCue(int noun)
    {
        var head = this[noun].Head;
        if (head != this[noun].Last || head == this[noun].First || ListedWords.ReportingVerb(Text, head) is not { } verb || !verb.Has(ReportedContent.Clause)
            || !Text.TryFind(head, out var entry) || (entry.Classes & (WordClass.Verb | WordClass.VerbThird)) == 0)
        {
            return false;
        }

        if ((entry.Classes & WordClass.VerbThird) != 0 && KindAt(GroupStart(noun) - 1) == ChunkKind.Comma && (noun > GroupStart(noun) ? Text.IsA(head - 1, WordClass.Name) : head > this[noun].First + 1 && Text.IsA(this[noun].First, WordClass.Determiner) && !Text.IsA(head - 1, WordClass.PluralNoun)
            && (Text.IsA(head - 1, WordClass.Name) || ListedWords.SourceNoun(Text, head - 1) is SourceNounKind.Organisation or SourceNounKind.Document or SourceNounKind.Person)))
        {
            // "It costs millions a day, the Chamber of Trade estimates.", "…, the health ministry estimates."
            return true;
        }

        if (KindAt(noun - 1) == ChunkKind.Comma)
        {
            return (entry.Classes & WordClass.VerbThird) != 0 && head == this[noun].First + 1 && ListedWords.SourceNoun(Text, head - 1) != SourceNounKind.Nothing
                && (ListedWords.SourceNoun(Text, head - 1) != SourceNounKind.None || (Text.NounMeaningOf(head - 1) & WordMeaning.Person) != 0) && !Text.IsA(head - 1, WordClass.PluralNoun);
        }

        return KindAt(noun - 1) == ChunkKind.Preposition && this[noun - 2].Is(VerbTraits.Participle) && KindAt(noun - 3) == ChunkKind.Noun && KindAt(noun - 4) == ChunkKind.Comma && TimeWords.Is(Text, head - 1)
            && ListedWords.SourceNoun(Text, this[noun - 3].Head) is SourceNounKind.Document or SourceNounKind.Evidence;
    }

    /// <summary>"Lund states that", "the report details how": the last word of what looks like a noun phrase is the verb.</summary>
    private bool EndsInVerb(int noun)
    {
        var head = this[noun].Head;
        return head == this[noun].Last && (head > this[noun].First ? Text.IsA(head - 1, WordClass.AnyNoun | WordClass.Name) && Text.Tokens[head - 1].Kind == TokenKind.Word : KindAt(noun - 1) is ChunkKind.Comma or ChunkKind.Adverb or ChunkKind.Noun && noun > 0)
            && Text.TryFind(head, out var entry) && ((entry.Classes & (WordClass.VerbThird | WordClass.VerbPast)) != 0 || ((entry.Classes & WordClass.Verb) != 0 && (head > this[noun].First || (KindAt(noun - 1) == ChunkKind.Comma && KindAt(noun + 1) == ChunkKind.That && Text.IsA(this[0].Head, WordClass.PluralNoun)))))
            && ListedWords.ReportingVerb(Text, head) is { } verb && verb.Has(ReportedContent.Clause);
    }

    /// <summary>"Many fear prices will rise", "Some hope that": a singular behind such a word is a verb where a clause follows.</summary>
    private bool IsThoughtOfMany(int noun)
    {
        var (verb, last) = (this[noun].First + 1, this[noun].Last);
        return Text.TryFind(verb, out var entry) && (entry.Classes & WordClass.Verb) != 0 && (entry.Classes & WordClass.PluralNoun) == 0 && ListedWords.ReportingVerb(Text, verb) is { Kind: ReportingKind.Mind } said && said.Has(ReportedContent.Clause)
            && (verb == last ? KindAt(noun + 1) == ChunkKind.That || (KindAt(noun + 1) == ChunkKind.Noun && this[GroupEnd(noun + 1) + 1].Is(VerbTraits.Finite))
                : Text.IsA(verb + 1, WordClass.PluralNoun | WordClass.Name | WordClass.Determiner) && KindAt(noun + 1) == ChunkKind.Verb && this[noun + 1].Is(VerbTraits.Finite));
    }

    /// <summary>The "show" that stands in what looks like one noun phrase behind figures or a paper; -1 where none does.</summary>
    private int ShowInside(int noun)
    {
        var (first, last) = (this[noun].First, this[noun].Last);
        if (ListedWords.SourceNoun(Text, this[noun - 3].Head) is not (SourceNounKind.Evidence or SourceNounKind.Document))
        {
            return -1;
        }

        for (var i = first + 1; i <= last && i < first + 5; i++)
        {
            if (Text.Is(i, "show") || Text.Is(i, "shows"))
            {
                return Text.IsA(i - 1, WordClass.AnyNoun | WordClass.Name) ? i : -1;
            }
        }

        return -1;
    }

    private void SplitThought(int noun)
    {
        var chunk = Chunks[noun];
        var verb = chunk.First + 1;
        Chunks[noun] = chunk with { Last = chunk.First, Head = chunk.First };
        Chunks.Insert(noun + 1, new Chunk(ChunkKind.Verb, verb, verb, verb, VerbTraits.Finite));
        if (chunk.Last > verb)
        {
            Chunks.Insert(noun + 2, chunk with { First = verb + 1 });
        }
    }

    /// <summary>Whether the last word of what looks like a noun phrase is a plain verb with a plural before it, and takes an infinitive.</summary>
    private bool EndsInPlainVerb(int noun)
    {
        var head = this[noun].Head;
        return head == this[noun].Last && head > this[noun].First && Text.Tokens[head - 1].Kind == TokenKind.Word && !Text.Tokens[head].IsCapitalised
            && Text.TryFind(head, out var entry) && (entry.Classes & WordClass.Verb) != 0 && (entry.Classes & WordClass.PluralNoun) == 0 && Text.TryFind(head - 1, out var before) && (before.Classes & WordClass.PluralNoun) != 0
            && ListedWords.ReportingVerb(Text, head) is { } verb && verb.Has(ReportedContent.Infinitive);
    }

    private bool IsSaying(int noun) => Text.Word(this[noun].Head).EndsWith("ing", StringComparison.OrdinalIgnoreCase) && ListedWords.ReportingVerb(Text, this[noun].Head) is { Kind: ReportingKind.Speech } verb && verb.Has(ReportedContent.Clause);

    private bool EndsInThirdPerson(int noun)
    {
        var head = this[noun].Head;
        return head == this[noun].Last && head > this[noun].First && !Text.Tokens[head].IsCapitalised && Text.TryFind(head, out var entry) && (entry.Classes & WordClass.VerbThird) != 0
            && (Text.IsA(head - 1, WordClass.Name) || (Text.NounMeaningOf(head - 1) & (WordMeaning.Person | WordMeaning.Group)) != 0) && Text.Tokens[head - 1].Kind == TokenKind.Word
            && ListedWords.ReportingVerb(Text, head) is { } verb && verb.Has(ReportedContent.Infinitive);
    }

    /// <summary>Whether no verb follows in the clause that could be its main one.</summary>
    private bool IsMainClause(int from)
    {
        for (var i = from; i < Count && i < from + Reach && KindAt(i) is not (ChunkKind.Stop or ChunkKind.Semicolon or ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.That or ChunkKind.Question or ChunkKind.Quote); i++)
        {
            if (this[i].Is(VerbTraits.Finite) && !IsPlain(i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"…, and accused aid workers of lying", "and hopes to stay": what looks like a noun phrase behind "and" begins with the verb.</summary>
    private bool BeginsWithVerb(int noun)
    {
        var first = this[noun].First;
        if (!Text.TryFind(first, out var entry) || Text.Tokens[first].IsCapitalised || ListedWords.ReportingVerb(Text, first) is not { } verb)
        {
            return false;
        }

        return this[noun].Last == first ? (entry.Classes & WordClass.VerbThird) != 0 && verb.Has(ReportedContent.Infinitive) && KindAt(noun + 1) == ChunkKind.Verb && this[noun + 1].Is(VerbTraits.Infinitive)
            : (entry.Classes & WordClass.VerbPast) != 0 && verb.Has(ReportedContent.As | ReportedContent.Addressee) && KindAt(noun - 2) != ChunkKind.Noun;
    }

    /// <summary>“It is late,” laughs her brother: a noun right behind quoted words that end open, with whoever says them behind.</summary>
    private bool IsSaidBehindQuote(int noun) => KindAt(noun - 1) == ChunkKind.Quote && KindAt(noun + 1) == ChunkKind.Noun && this[noun].First == this[noun].Last && !Text.Tokens[this[noun].Head].IsCapitalised
        && Text.TryFind(this[noun].Head, out var entry) && (entry.Classes & WordClass.VerbThird) != 0 && ListedWords.ReportingVerb(Text, this[noun].Head) is { Kind: ReportingKind.Speech } verb && verb.Has(ReportedContent.Quote) && Reports.CueSurroundings.EndsOpen(this, noun - 1);

    /// <summary>"Lund, the union's leader, voiced support": what looks like a participle before its noun is the verb.</summary>
    private bool BeginsWithPast(int noun) =>
        this[noun].First < this[noun].Last && Text.IsA(this[noun].First, WordClass.Participle | WordClass.VerbPast | WordClass.Adjective) && Text.TryFind(this[noun].First, out var entry) && (entry.Classes & WordClass.VerbPast) != 0
        && ListedWords.ReportingVerb(Text, this[noun].First) is { } verb && verb.Has(ReportedContent.Noun);

    private void SplitFirst(int noun)
    {
        var chunk = Chunks[noun];
        Chunks[noun] = new Chunk(ChunkKind.Verb, chunk.First, chunk.First, chunk.First, VerbTraits.Finite);
        if (chunk.Last > chunk.First)
        {
            Chunks.Insert(noun + 1, chunk with { First = chunk.First + 1 });
        }
    }

    private void SplitVerb(ref int i)
    {
        var noun = Chunks[i];
        var verb = new Chunk(ChunkKind.Verb, noun.Head, noun.Head, noun.Head, VerbTraits.Finite);
        if (noun.First == noun.Head)
        {
            Chunks[i] = verb;
            return;
        }

        Chunks[i] = noun with { Last = noun.Head - 1, Head = noun.Head - 1 };
        Chunks.Insert(++i, verb);
    }
}
