using System.Runtime.InteropServices;
using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Attributions;

/// <summary>A sentence as attribution sees it: quotations that run over several sentences, and "“Why?” she asked", are one statement.</summary>
internal sealed class Statement(ParsedText text, NameTable names) : IDisposable
{
    /// <summary>Rules look so many chunks to either side, which keeps them linear in a sentence without end.</summary>
    public const int Reach = 48;

    public ParsedText Text { get; } = text;

    /// <summary>The article's names.</summary>
    public NameTable Names { get; } = names;

    public List<Chunk> Chunks { get; } = Spares.RentList<Chunk>();

    /// <summary>For each chunk that is a verb, the index of the chunk that is its subject's head noun; -1 when none is found.</summary>
    public List<int> Subjects { get; } = Spares.RentList<int>();

    public int Count => Chunks.Count;

    /// <summary>Takes participles that must be main verbs for what they are: "“No?” the mayor asked", "two of them, both teachers, found that".</summary>
    public void FindMainVerbs()
    {
        var hasFinite = false;
        for (var i = 0; i < Count; i++)
        {
            if (this[i].Kind == ChunkKind.Noun && KindAt(i - 1) == ChunkKind.Coordinator && BeginsWithVerb(i))
            {
                SplitFirst(i);
            }

            if (!hasFinite && this[i].Kind == ChunkKind.Noun && (KindAt(i + 1) is ChunkKind.That or ChunkKind.Question || IsDeterminedNoun(i + 1)) && EndsInVerb(i))
            {
                SplitVerb(ref i);
            }

            if (!hasFinite && this[i].Kind == ChunkKind.Noun && this[i].Head == this[i].Last && Text.Is(this[i].Head, "remains") && (KindAt(i + 1) == ChunkKind.Adjective || (KindAt(i + 1) == ChunkKind.Verb && this[i + 1].Is(VerbTraits.Participle))))
            {
                // "The club remains committed to the plan"
                SplitVerb(ref i);
            }

            if (this[i].Kind == ChunkKind.Noun && KindAt(i + 2) == ChunkKind.That && this[i].Head == this[i].Last && this[i].First < this[i].Last && Text.IsA(this[i].Head - 1, WordClass.AnyNoun | WordClass.Name)
                && Text.TryFind(this[i].Head, out var pointed) && (pointed.Classes & (WordClass.Verb | WordClass.VerbThird)) != 0 && ReportingVerbs.Find(pointed.VerbLemma, Text.Word(this[i + 1].First)) is { } phrasal && phrasal.Has(ReportedContent.Clause))
            {
                // "Union leaders point out that"
                SplitVerb(ref i);
            }

            if (this[i].Is(VerbTraits.Participle) && VerbAt(i) is { } verb && verb.Has(ReportedContent.Quote | ReportedContent.Clause | ReportedContent.Infinitive) && CanBePast(this[i].Head)
                && (KindAt(i + 1) is ChunkKind.That or ChunkKind.Quote || (KindAt(i + 1) == ChunkKind.Comma && KindAt(i + 2) == ChunkKind.Quote) || IsAfterQuote(i)
                    || (KindAt(i - 1) == ChunkKind.Comma && KindAt(i + 1) == ChunkKind.Verb && this[i + 1].Is(VerbTraits.Infinitive) && verb.Has(ReportedContent.Infinitive) && hasFinite)
                    || (KindAt(i - 1) == ChunkKind.Noun && KindAt(i - 2) is ChunkKind.Question or ChunkKind.Relative or ChunkKind.That && KindAt(i + 1) == ChunkKind.Verb && this[i + 1].Is(VerbTraits.Finite))
                    || (KindAt(i - 1) == ChunkKind.Noun && KindAt(i + 1) == ChunkKind.Noun && !IsTime(i + 1) && KindAt(i + 2) == ChunkKind.Verb && this[i + 2].Is(VerbTraits.Finite))))
            {
                MakeFinite(i);
            }

            if (this[i].Is(VerbTraits.Finite) && IsWord(i + 1, "to") && KindAt(i + 2) == ChunkKind.Noun && this[i + 2].First == this[i + 2].Last && !Text.Tokens[this[i + 2].Head].IsCapitalised
                && VerbAt(i) is { } willing && willing.Has(ReportedContent.Infinitive) && Text.TryFind(this[i + 2].Head, out var word) && (word.Classes & WordClass.Verb) != 0)
            {
                // "vowed to appeal"
                Chunks[i + 1] = new Chunk(ChunkKind.Verb, this[i + 1].First, this[i + 2].Last, this[i + 2].Head, VerbTraits.Infinitive);
                Chunks.RemoveAt(i + 2);
            }

            if (this[i].Is(VerbTraits.Finite) && this[i].First == this[i].Head && IsReducedPassive(i))
            {
                Chunks[i] = Chunks[i] with { Traits = (this[i].Traits & ~VerbTraits.Finite) | VerbTraits.Participle };
            }

            hasFinite |= this[i].Is(VerbTraits.Finite);
        }

        for (var i = 1; i < Count && !hasFinite; i++)
        {
            if (this[i].Is(VerbTraits.Participle) && KindAt(i - 1) is ChunkKind.Noun or ChunkKind.Comma && CanBePast(this[i].Head))
            {
                MakeFinite(i);
                hasFinite = true;
            }
        }
    }

    /// <summary>"if asked", "when asked about it"; "seats won by the party" where the noun is an object: forms that look like a past tense and are none.</summary>
    private bool IsReducedPassive(int verb) =>
        Text.TryFind(this[verb].Head, out var entry) && (entry.Classes & WordClass.Participle) != 0 && !Text.IsA(this[verb].Head, WordClass.Verb | WordClass.VerbThird)
        && (KindAt(verb - 1) == ChunkKind.Subordinator || (KindAt(verb - 1) == ChunkKind.Noun && !IsPronoun(verb - 1) && IsWord(verb + 1, "by") && KindAt(verb + 2) == ChunkKind.Noun && !IsTime(verb + 2) && VerbAt(verb) is { Kind: ReportingKind.Speech or ReportingKind.Will } told && told.Has(ReportedContent.Noun))
            || (KindAt(verb - 1) == ChunkKind.Question && IsWord(verb - 1, "if"))
            || (KindAt(verb - 1) == ChunkKind.Noun && IsWord(verb + 1, "by") && KindAt(verb + 2) == ChunkKind.Noun && !IsTime(verb + 2) && IsObject(verb - 1) && !IsPronoun(verb - 1)));

    /// <summary>Whether a noun phrase that a quotation stands right before comes before the verb.</summary>
    private bool IsAfterQuote(int verb) => KindAt(verb - 1) == ChunkKind.Noun && KindAt(GroupStart(verb - 1) - 1) == ChunkKind.Quote;

    /// <summary>"Lund states that", "the report details how": the last word of what looks like a noun phrase is the verb.</summary>
    private bool EndsInVerb(int noun)
    {
        var head = this[noun].Head;
        return head == this[noun].Last && (head > this[noun].First ? Text.IsA(head - 1, WordClass.AnyNoun | WordClass.Name) && Text.Tokens[head - 1].Kind == TokenKind.Word : KindAt(noun - 1) is ChunkKind.Comma or ChunkKind.Adverb or ChunkKind.Noun && noun > 0)
            && Text.TryFind(head, out var entry) && ((entry.Classes & (WordClass.VerbThird | WordClass.VerbPast)) != 0 || ((entry.Classes & WordClass.Verb) != 0 && head > this[noun].First))
            && ListedWords.ReportingVerb(Text, head) is { } verb && verb.Has(ReportedContent.Clause);
    }

    /// <summary>"…, and accused aid workers of lying", "and hopes to stay": what looks like a noun phrase behind "and" begins with the verb.</summary>
    private bool BeginsWithVerb(int noun)
    {
        var first = this[noun].First;
        if (!Text.TryFind(first, out var entry) || ReportingVerbs.Find(entry.VerbLemma) is not { } verb || Text.Tokens[first].IsCapitalised)
        {
            return false;
        }

        return this[noun].Last == first ? (entry.Classes & WordClass.VerbThird) != 0 && verb.Has(ReportedContent.Infinitive) && KindAt(noun + 1) == ChunkKind.Verb && this[noun + 1].Is(VerbTraits.Infinitive)
            : (entry.Classes & WordClass.VerbPast) != 0 && verb.Has(ReportedContent.As | ReportedContent.Addressee) && KindAt(noun - 2) != ChunkKind.Noun;
    }

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

    private void MakeFinite(int verb) => Chunks[verb] = Chunks[verb] with { Traits = (this[verb].Traits & ~VerbTraits.Participle) | VerbTraits.Finite };

    private bool CanBePast(int token) => !Text.TryFind(token, out var entry) || (entry.Classes & WordClass.VerbPast) != 0;

    /// <summary>Makes room for the next statement.</summary>
    public void Clear()
    {
        Chunks.Clear();
        Subjects.Clear();
    }

    /// <summary>Gives its lists back.</summary>
    public void Dispose()
    {
        Spares.Return(Chunks);
        Spares.Return(Subjects);
    }

    /// <summary>A chunk where it stands, until chunks are added or taken away.</summary>
    public ref readonly Chunk this[int i] => ref CollectionsMarshal.AsSpan(Chunks)[i];

    public ChunkKind KindAt(int i) => CollectionsMarshal.AsSpan(Chunks) is var chunks && (uint)i < (uint)chunks.Length ? chunks[i].Kind : ChunkKind.Stop;

    public bool IsWord(int i, string word) => (uint)i < (uint)Chunks.Count && this[i].First == this[i].Last && Text.Is(this[i].First, word);

    /// <summary>The verb of a verb chunk as the list of reporting verbs has it, without a particle; null when it reports nothing.</summary>
    public ReportingVerb? VerbAt(int i) => KindAt(i) == ChunkKind.Verb && !this[i].Is(VerbTraits.Copula) ? ListedWords.ReportingVerb(Text, this[i].Head) : null;

    /// <summary>Whether a noun phrase names a time: "on Friday", "last week".</summary>
    public bool IsTime(int i) => KindAt(i) == ChunkKind.Noun && TimeWords.Is(Text, this[i].Head);

    /// <summary>First chunk of the noun group that ends here: "the head of the agency in Lund" begins at "the head".</summary>
    public int GroupStart(int end)
    {
        var start = end;
        for (var steps = 0; steps < Reach && start >= 2; steps++)
        {
            if (KindAt(start - 1) == ChunkKind.Preposition && start >= 3 && this[start - 2].Is(VerbTraits.Participle) && KindAt(start - 3) == ChunkKind.Noun)
            {
                // "a letter obtained by the agency"
                start -= 3;
                continue;
            }

            if (KindAt(start - 1) == ChunkKind.Preposition && start >= 4 && IsTime(start - 2) && this[start - 3].Is(VerbTraits.Participle) && KindAt(start - 4) == ChunkKind.Noun)
            {
                // "a study published Monday in the journal"
                start -= 4;
                continue;
            }

            if (KindAt(start - 1) == ChunkKind.Preposition && start >= 3 && (KindAt(start - 2) == ChunkKind.Adjective || IsWord(start - 2, "close")) && KindAt(start - 3) == ChunkKind.Noun)
            {
                // "a source close to the bank", "people familiar with the matter"
                start -= 3;
                continue;
            }

            if (IsWord(start - 1, "and") && start >= 4 && KindAt(start - 2) == ChunkKind.Noun && IsPlaceOf(start - 3) && KindAt(start - 4) == ChunkKind.Noun)
            {
                // "researchers from Oslo and Lund"
                start -= 4;
                continue;
            }

            if (KindAt(start - 2) != ChunkKind.Noun || IsTime(start) || IsPronoun(start))
            {
                break;
            }

            if (KindAt(start - 1) == ChunkKind.Preposition && this[start - 1].First == this[start - 1].Last && !IsPronoun(start - 2))
            {
                start -= 2;
            }
            else if (IsWord(start - 1, "and") && !IsObject(start - 2))
            {
                start -= 2;
            }
            else
            {
                break;
            }
        }

        return start;
    }

    private bool IsDeterminedNoun(int i) => KindAt(i) == ChunkKind.Noun && Text.IsA(this[i].First, WordClass.Determiner | WordClass.Pronoun);

    private bool IsPlaceOf(int i) => IsWord(i, "from") || IsWord(i, "in") || IsWord(i, "of") || IsWord(i, "at");

    /// <summary>Last chunk of the noun group that begins here: its phrases with "of", "for", "in", "at", "from".</summary>
    public int GroupEnd(int start)
    {
        var end = start;
        while (end + 2 < Count && end - start < Reach && KindAt(end + 1) == ChunkKind.Preposition && KindAt(end + 2) == ChunkKind.Noun && !IsTime(end + 2)
            && (IsWord(end + 1, "of") || IsWord(end + 1, "for") || IsWord(end + 1, "in") || IsWord(end + 1, "at") || IsWord(end + 1, "from") || IsWord(end + 1, "with")))
        {
            end += 2;
        }

        return end;
    }

    /// <summary>Whether a verb stands as it does after <c>to</c>, without auxiliary.</summary>
    public bool IsPlain(int i) => KindAt(i) == ChunkKind.Verb && this[i].First == this[i].Head && Text.IsA(this[i].Head, WordClass.Verb);

    public bool IsPronoun(int i) => KindAt(i) == ChunkKind.Noun && Text.IsA(this[i].Head, WordClass.Pronoun);

    /// <summary>Whether a noun phrase stands where the object of the verb or preposition before it would.</summary>
    private bool IsObject(int i) => KindAt(i - 1) is ChunkKind.Verb or ChunkKind.Preposition;
}
