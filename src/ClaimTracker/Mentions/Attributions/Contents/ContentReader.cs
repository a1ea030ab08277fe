using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Statements;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions.Contents;

/// <summary>Finds what is said beside a cue: behind it, before it, or around it.</summary>
internal static class ContentReader
{
    /// <summary>The content behind a reporting verb; false when nothing that the verb takes stands there.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="verb">Chunk of the verb.</param>
    /// <param name="entry">The verb.</param>
    /// <param name="start">First chunk behind the verb and its particle.</param>
    /// <param name="content">First and last chunk of the content.</param>
    /// <param name="after">First chunk behind the cue with its adverbs and times: where nothing is said behind it.</param>
    public static bool TryBehind(Statement statement, int verb, ReportingVerb entry, int start, out (int First, int Last) content, out int after)
    {
        var i = Circumstances.SkipAddressee(statement, start, entry);
        i = Circumstances.SkipCircumstances(statement, i, entry);
        i += Circumstances.IsQuestion(statement, i) ? 1 : 0;
        after = i;
        content = default;
        var (first, lead) = ContentStart.Find(statement, i, entry, start);
        if (first < 0)
        {
            return false;
        }

        var last = ContentEnd.Find(statement, first, lead, entry);
        if (statement.IsWord(first - 1, "not") && first - 1 >= start && (statement[first].Is(VerbTraits.Infinitive) || entry.Lemma is "plead"))
        {
            // "vowed not to leave", "pleaded not guilty"
            first--;
        }

        content = (first, last);
        return last >= first;
    }

    /// <summary>The content before a source and cue that stand at the end or inside: from the beginning of the clause to the comma or mark before them.</summary>
    public static bool TryBefore(Statement statement, int reportStart, out (int First, int Last) content)
    {
        var last = reportStart - 1;
        if (statement.KindAt(last) is ChunkKind.Comma or ChunkKind.Dash)
        {
            last--;
        }

        var first = last;
        while (first > 0 && last - first < ContentEnd.Farthest && statement.KindAt(first - 1) is not (ChunkKind.Semicolon or ChunkKind.Colon))
        {
            first--;
        }

        if (first == 0)
        {
            first = BehindDateline(statement, last);
        }

        if (statement.KindAt(first) == ChunkKind.Coordinator && first < last)
        {
            first++;
        }

        // Quoted words that begin a sentence of their own are the whole of it; a fragment takes the writer's words with it.
        var quote = last;
        while (quote - 2 >= first && statement.KindAt(quote) == ChunkKind.Quote && statement.KindAt(quote - 1) is ChunkKind.Comma or ChunkKind.Coordinator && statement.KindAt(quote - 2) == ChunkKind.Quote)
        {
            quote -= 2;
        }

        if (statement.KindAt(quote) == ChunkKind.Quote && BeginsSentence(statement, quote))
        {
            first = quote;
        }

        content = (first, last);
        return last >= first && last >= 0;
    }

    /// <summary>"OSLO (Reuters) — The bridge": the first chunk behind the dash; 0 where the statement has no dateline.</summary>
    private static int BehindDateline(Statement statement, int last)
    {
        var behind = Dateline.End(statement.Text, statement[0].First, statement[last].Last + 1);
        var first = 0;
        while (first < last && statement[first].First < behind)
        {
            first++;
        }

        return first;
    }

    /// <summary>Last chunk of a clause or phrase that begins at a chunk, for content that no verb leads in.</summary>
    public static int EndOfClause(Statement statement, int first) => ContentEnd.Find(statement, first, statement.KindAt(first) == ChunkKind.Quote ? ContentLead.Quote : ContentLead.Clause, null);

    /// <summary>Last chunk of a phrase that begins at a chunk.</summary>
    public static int EndOfPhrase(Statement statement, int first) => ContentEnd.Find(statement, first, ContentLead.Phrase, null);

    public static bool IsAccording(Statement statement, int i) => statement.KindAt(i) == ChunkKind.Preposition && statement.Text.Is(statement[i].First, "according");

    /// <summary>Whether quoted words go on with a sentence that stands before source and cue: "It was late, she said, “but not too late.”"</summary>
    public static bool GoesOn(Statement statement, int quote) => statement.KindAt(quote - 1) == ChunkKind.Comma && !BeginsSentence(statement, quote);

    private static bool BeginsSentence(Statement statement, int quote)
    {
        var text = statement.Text;
        for (var i = statement[quote].First; i <= statement[quote].Last; i++)
        {
            if (text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
            {
                return text.Tokens[i].IsCapitalised;
            }
        }

        return false;
    }

    /// <summary>Whether source and cue stand in the middle of one clause: "The bridge, he said, is not safe".</summary>
    public static bool IsInterrupted(Statement statement, (int First, int Last) before, int behind)
    {
        if (statement.IsWord(behind, "on") && statement.KindAt(behind + 1) == ChunkKind.Noun && statement.Text.Is(statement[behind + 1].Head, "condition"))
        {
            return false;
        }

        if (statement.KindAt(behind) is ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.Stop || statement[Math.Min(behind, statement.Count - 1)].Is(VerbTraits.Gerund) || statement.KindAt(before.Last) == ChunkKind.Quote)
        {
            return false;
        }

        for (var i = behind; i < statement.Count && i < behind + Statement.Reach; i++)
        {
            if (statement.VerbAt(i) is { Kind: ReportingKind.Speech } verb && verb.Has(ReportedContent.Quote))
            {
                return false;
            }
        }

        return true;
    }
}
