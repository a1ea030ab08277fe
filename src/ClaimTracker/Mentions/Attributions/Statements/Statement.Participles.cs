using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions.Statements;

/// <content>Tells participles from past tenses of the same form.</content>
internal sealed partial class Statement
{
    /// <summary>Makes a participle finite where it must be a main verb, and a past tense a participle where it cannot be one.</summary>
    private void ReadParticiple(int i, bool hasFinite)
    {
        if (this[i].Kind != ChunkKind.Verb)
        {
            return;
        }

        if (this[i].Is(VerbTraits.Participle) && Text.Is(this[i].Head, "said") && KindAt(i - 1) is ChunkKind.Noun or ChunkKind.Comma && i > 0 && KindAt(i + 1) == ChunkKind.Verb && !this[i + 1].Is(VerbTraits.Infinitive))
        {
            // "The mayor said locked doors had trapped them"
            MakeFinite(i);
        }

        if (this[i].Is(VerbTraits.Participle) && Text.Is(this[i].Head, "said") && KindAt(i + 1) == ChunkKind.Preposition && !IsWord(i + 1, "by") && KindAt(i - 1) == ChunkKind.Noun && SourceWords.CanBe(this, i - 1, ReportingKind.Will))
        {
            // "The mayor said in a statement the bridge was closed"
            MakeFinite(i);
        }

        if (this[i].Is(VerbTraits.Participle) && Text.Is(this[i].Head, "told") && KindAt(i - 1) == ChunkKind.Noun && KindAt(i + 1) == ChunkKind.Noun && SourceWords.CanBe(this, i - 1, ReportingKind.Will))
        {
            // "The mayor told the morning programme the bridge was closed"
            MakeFinite(i);
        }

        if (this[i].Is(VerbTraits.Participle) && CanBePast(this[i].Head) && VerbAt(i) is { } saying && saying.Has(ReportedContent.Clause) && (IsBehindContent(i) || LeadsToThat(i)))
        {
            MakeFinite(i);
        }
        else if (this[i].Is(VerbTraits.Participle) && !hasFinite && KindAt(i + 1) is ChunkKind.Subordinator or ChunkKind.Stop && IsBehindAside(i) && CanBePast(this[i].Head))
        {
            // "Ann Lund, 61, wept as she spoke"
            MakeFinite(i);
        }
        else if (this[i].Is(VerbTraits.Participle) && !hasFinite && IsBehindAside(i) && KindAt(i + 1) == ChunkKind.Noun && !IsTime(i + 1) && CanBePast(this[i].Head))
        {
            MakeFinite(i);
        }
        else if (this[i].Is(VerbTraits.Participle) && VerbAt(i) is { } verb && verb.Has(ReportedContent.Quote | ReportedContent.Clause | ReportedContent.Infinitive | ReportedContent.As) && CanBePast(this[i].Head)
            && (KindAt(i + 1) is ChunkKind.That or ChunkKind.Quote || (KindAt(i + 1) == ChunkKind.Comma && KindAt(i + 2) == ChunkKind.Quote) || IsAfterQuote(i)
                || (KindAt(i - 1) == ChunkKind.Comma && KindAt(i + 1) == ChunkKind.Verb && this[i + 1].Is(VerbTraits.Infinitive) && verb.Has(ReportedContent.Infinitive) && hasFinite)
                || (KindAt(i - 1) == ChunkKind.Noun && KindAt(i - 2) is ChunkKind.Question or ChunkKind.Relative or ChunkKind.That && ((KindAt(i + 1) == ChunkKind.Verb && this[i + 1].Is(VerbTraits.Finite)) || (IsWord(i + 1, "as") && verb.Has(ReportedContent.As))))
                || (KindAt(i - 1) == ChunkKind.Noun && KindAt(i + 1) == ChunkKind.Noun && (!IsTime(i + 1) || Text.Is(this[i + 1].First, "a")) && KindAt(i + 2) == ChunkKind.Verb && this[i + 2].Is(VerbTraits.Finite))))
        {
            MakeFinite(i);
        }

        if (this[i].Is(VerbTraits.Finite) && this[i].First == this[i].Head && IsReducedPassive(i))
        {
            Chunks[i] = Chunks[i] with { Traits = (this[i].Traits & ~VerbTraits.Finite) | VerbTraits.Participle };
        }
    }

    /// <summary>"The bridge will close, the mayor, Ann Lund, confirmed on Friday.": the clause ends here, and somebody stands right before.</summary>
    private bool IsBehindContent(int verb)
    {
        var behind = verb + 1;
        behind += KindAt(behind) == ChunkKind.Preposition && IsTime(behind + 1) ? 2 : IsTime(behind) ? 1 : 0;
        if (KindAt(behind) != ChunkKind.Stop)
        {
            return false;
        }

        var noun = KindAt(verb - 1) == ChunkKind.Comma ? verb - 2 : verb - 1;
        if (KindAt(noun) != ChunkKind.Noun || !SourceWords.CanBe(this, noun, ReportingKind.Will) || (noun == verb - 2 && !IsBehindAside(verb)))
        {
            return false;
        }

        var start = GroupStart(noun);
        start = noun == verb - 2 ? start - 2 : start;
        if (start < 2 || KindAt(GroupStart(start) - 1) is not (ChunkKind.Comma or ChunkKind.Quote))
        {
            return false;
        }

        for (var i = GroupStart(start) - 2; i > 0 && i > start - Reach; i--)
        {
            if (this[i].Is(VerbTraits.Finite))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"where an inquiry found in 2022 that 40 had lived": when or where stands between the verb and its "that".</summary>
    private bool LeadsToThat(int verb)
    {
        var that = verb + 1;
        while (that < verb + 5 && KindAt(that) is ChunkKind.Preposition or ChunkKind.Noun or ChunkKind.Adverb)
        {
            that++;
        }

        return that > verb + 1 && KindAt(that) == ChunkKind.That && KindAt(that + 1) == ChunkKind.Noun && KindAt(verb - 1) == ChunkKind.Noun && SourceWords.CanBe(this, verb - 1, ReportingKind.Speech) && (IsTime(that - 1) || Text.Tokens[this[that - 1].Head].Kind == TokenKind.Number)
            && (verb == 1 || KindAt(verb - 2) is ChunkKind.Question or ChunkKind.Relative or ChunkKind.Subordinator or ChunkKind.Comma or ChunkKind.Coordinator or ChunkKind.That);
    }

    /// <summary>"if asked", "when asked about it"; "seats won by the party" where the noun is an object: forms that look like a past tense and are none.</summary>
    private bool IsReducedPassive(int verb) =>
        Text.TryFind(this[verb].Head, out var entry) && (entry.Classes & WordClass.Participle) != 0 && !Text.IsA(this[verb].Head, WordClass.Verb | WordClass.VerbThird)
        && ((KindAt(verb - 1) == ChunkKind.Subordinator && !IsWord(verb - 1, "both")) || (KindAt(verb - 1) == ChunkKind.Noun && !IsPronoun(verb - 1) && IsWord(verb + 1, "by") && KindAt(verb + 2) == ChunkKind.Noun && !IsTime(verb + 2) && VerbAt(verb) is { Kind: ReportingKind.Speech or ReportingKind.Will } told && told.Has(ReportedContent.Noun) && SourceWords.CanBe(this, verb + 2, ReportingKind.Will))
            || (KindAt(verb - 1) == ChunkKind.Noun && IsWord(verb + 1, "by") && KindAt(verb + 2) == ChunkKind.Noun && !IsTime(verb + 2) && ListedWords.SourceNoun(Text, this[verb - 1].Head) is SourceNounKind.Evidence or SourceNounKind.Document)
            || (KindAt(verb - 1) == ChunkKind.Question && IsWord(verb - 1, "if"))
            || (KindAt(verb - 1) == ChunkKind.Noun && IsWord(verb + 1, "by") && KindAt(verb + 2) == ChunkKind.Noun && !IsTime(verb + 2) && IsObject(verb - 1) && !IsPronoun(verb - 1)));

    /// <summary>Whether a noun phrase that a quotation stands right before comes before the verb.</summary>
    private bool IsAfterQuote(int verb) => KindAt(verb - 1) == ChunkKind.Noun && KindAt(GroupStart(verb - 1) - 1) == ChunkKind.Quote;

    private void MakeFinite(int verb) => Chunks[verb] = Chunks[verb] with { Traits = (this[verb].Traits & ~VerbTraits.Participle) | VerbTraits.Finite };

    /// <summary>"Lund, the acting mayor, repeated the warning": whether two commas stand before a verb with a name and what it is called.</summary>
    private bool IsBehindAside(int verb) =>
        KindAt(verb - 1) == ChunkKind.Comma && KindAt(verb - 2) == ChunkKind.Noun && GroupStart(verb - 2) is var aside && KindAt(aside - 1) == ChunkKind.Comma && KindAt(aside - 2) == ChunkKind.Noun;

    private bool CanBePast(int token) => !Text.TryFind(token, out var entry) || (entry.Classes & WordClass.VerbPast) != 0;
}
