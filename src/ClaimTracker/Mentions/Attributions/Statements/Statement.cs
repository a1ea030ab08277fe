using System.Runtime.CompilerServices;
using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Attributions.Statements;

/// <summary>A sentence as attribution sees it: quotations that run over several sentences, and "“Why?” she asked", are one statement.</summary>
internal sealed partial class Statement(ParsedText text, NameTable names) : IDisposable
{
    /// <summary>Rules look so many chunks to either side, which keeps them linear in a sentence without end.</summary>
    public const int Reach = 48;

    public ParsedText Text { get; } = text;

    /// <summary>The article's names.</summary>
    public NameTable Names { get; } = names;

    public ChunkList Chunks { get; } = new();

    /// <summary>For each chunk that is a verb, the index of the chunk that is its subject's head noun; -1 when none is found.</summary>
    public List<int> Subjects { get; } = Spares.RentList<int>();

    public int Count => Chunks.Count;

    /// <summary>Makes room for the next statement.</summary>
    public void Clear()
    {
        Chunks.Clear();
        Subjects.Clear();
    }

    /// <summary>Gives its lists back.</summary>
    public void Dispose()
    {
        Chunks.Dispose();
        Spares.Return(Subjects);
    }

    /// <summary>A chunk where it stands, until chunks are added or taken away; outside the statement a stop without words.</summary>
    public ref readonly Chunk this[int i]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref Chunks.At(i);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ChunkKind KindAt(int i) => Chunks.At(i).Kind;

    /// <summary>Whether the chunk is this one word.</summary>
    public bool IsWord(int i, string word)
    {
        ref readonly var chunk = ref Chunks.At(i);
        return chunk.First == chunk.Last && Text.Is(chunk.First, word);
    }

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
