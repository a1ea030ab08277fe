using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Statements;

namespace ClaimTracker.Mentions.Attributions.Contents;

/// <summary>Tells where content that begins at a chunk ends.</summary>
internal static class ContentEnd
{
    /// <summary>No content is longer, in chunks.</summary>
    public const int Farthest = 4 * Statement.Reach;

    /// <summary>Last chunk of the content that begins at a chunk.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="first">Its first chunk.</param>
    /// <param name="lead">How it begins.</param>
    /// <param name="entry">The verb that leads it in; null where none does.</param>
    public static int Find(Statement statement, int first, ContentLead lead, ReportingVerb? entry)
    {
        var i = first;
        if (lead == ContentLead.Quote)
        {
            // "…" and "…", or a fragment that the writer's sentence goes on with.
            var end = first;
            while (statement.KindAt(end + 1) is ChunkKind.Coordinator or ChunkKind.Comma && statement.KindAt(end + 2) == ChunkKind.Quote)
            {
                end += 2;
            }

            if (statement.KindAt(end + 1) is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Semicolon or ChunkKind.Dash or ChunkKind.Coordinator or ChunkKind.Subordinator or ChunkKind.Colon || EndsSentence(statement, end)
                || (statement.KindAt(end + 1) == ChunkKind.Verb && statement[end + 1].Is(VerbTraits.Finite) && statement.Subjects[end + 1] < first))
            {
                return end;
            }

            i = end;
        }

        var last = Math.Min(statement.Count - 1, first + Farthest);
        for (; i < last; i++)
        {
            if (StopsAt(statement, first, i + 1, lead, entry))
            {
                // "mentioned the plan (with less passion than his rival)"
                return lead == ContentLead.Phrase && i > first && statement.KindAt(i) == ChunkKind.Parenthesis && statement[i].Last - statement[i].First > 4 ? i - 1 : i;
            }
        }

        while (last > first && statement.KindAt(last) is ChunkKind.Stop or ChunkKind.Comma)
        {
            last--;
        }

        return last;
    }

    /// <summary>Whether a quotation ends with a mark that ends a sentence too.</summary>
    private static bool EndsSentence(Statement statement, int quote)
    {
        var text = statement.Text;
        var last = statement[quote].Last;
        return (last > 0 && text.Text[text.Tokens[last - 1].Start] is '.' or '!' or '?') || (last + 1 < text.TokenCount && text.Tokens[last + 1].Has(Sentences.TokenShape.StartsSentence));
    }

    private static bool StopsAt(Statement statement, int first, int i, ContentLead lead, ReportingVerb? entry)
    {
        switch (statement.KindAt(i))
        {
            case ChunkKind.Semicolon:
                return true;
            case ChunkKind.Colon:
                // "said that …: “…,” Lund said": the words behind the colon have a cue of their own.
                return statement.KindAt(i + 1) == ChunkKind.Quote && statement.KindAt(i + 2) is ChunkKind.Noun or ChunkKind.Verb;
            case ChunkKind.Stop:
                return i + 1 >= statement.Count || statement.KindAt(i + 1) != ChunkKind.Quote || lead != ContentLead.Quote;
            case ChunkKind.Dash when lead == ContentLead.Phrase:
                return !PhraseEnd.IsBetweenDashes(statement, i) && !PhraseEnd.EndsInsertion(statement, first, i);
            case ChunkKind.Noun when ClauseBeside.IsMainBehindQuote(statement, first, i):
                return true;
            case ChunkKind.Comma or ChunkKind.Dash:
                return CommaStop.AtComma(statement, first, i, lead, entry);
            case ChunkKind.Coordinator:
                return CommaStop.AtCoordinator(statement, first, i, lead);
            case ChunkKind.Preposition:
                return ContentReader.IsAccording(statement, i) || (lead == ContentLead.Phrase && (PhraseEnd.IsCircumstance(statement, first, i) || PhraseEnd.IsManner(statement, first, i)));
            case ChunkKind.Verb when statement[i].Is(VerbTraits.Gerund) && statement.KindAt(i - 1) == ChunkKind.Quote && statement.VerbAt(i) is { } gerund:
                // "said it was “a long night,” adding"
                return gerund.Has(ReportedContent.Quote);
            case ChunkKind.Verb when lead == ContentLead.Phrase && statement[i].Is(VerbTraits.Finite):
                // "those who prefer the other plan still vote": the sentence around goes on.
                return statement.KindAt(i - 1) is ChunkKind.Noun && !IsMadeTo(statement, first, i) && i - 1 > first - 1 && !HasSubordinator(statement, first, i) && !PhraseEnd.IsRelative(statement, first, i - 1);
            case ChunkKind.Subordinator when lead == ContentLead.Phrase && statement.IsWord(i, "as") && statement.KindAt(i + 1) == ChunkKind.Noun && (statement.KindAt(first) == ChunkKind.Noun || statement[first].Is(VerbTraits.Infinitive)) && !statement.IsWord(i - 1, "such") && !HasSubordinator(statement, first, i) && ClauseBeside.IsClauseOfItsOwn(statement, i + 1):
                // "denounced the plan | as it went through the council", but "denounced it as a trick"
                return true;
            case ChunkKind.Subordinator:
                return lead != ContentLead.Clause && !statement.IsWord(i, "as") && !statement.IsWord(i, "than") && !(statement[first].Is(VerbTraits.Infinitive) && (statement.IsWord(i, "until") || statement.IsWord(i, "unless") || statement.IsWord(i, "before")));
            default:
                return false;
        }
    }

    /// <summary>"to make firms tell", "to let the town decide": what somebody is made to do.</summary>
    private static bool IsMadeTo(Statement statement, int first, int verb)
    {
        if (!statement.IsPlain(verb))
        {
            return false;
        }

        for (var i = verb - 2; i >= first && i > verb - 8; i--)
        {
            if (statement.KindAt(i) == ChunkKind.Verb)
            {
                return ListedWords.Has(statement.Text, statement[i].Head, ContextRole.Causes);
            }
        }

        return false;
    }

    private static bool HasSubordinator(Statement statement, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (statement.KindAt(i) is ChunkKind.Relative or ChunkKind.That or ChunkKind.Question or ChunkKind.Subordinator || statement[i].Is(VerbTraits.Finite))
            {
                return true;
            }
        }

        return false;
    }
}
