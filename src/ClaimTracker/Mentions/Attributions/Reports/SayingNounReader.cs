using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Contents;
using ClaimTracker.Mentions.Attributions.Statements;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions.Reports;

/// <summary>Reads "the mayor's claim that", "her promise to", "a call by the union for".</summary>
internal static class SayingNounReader
{
    /// <summary>The report that a noun chunk makes; null when it makes none or nobody is named for it.</summary>
    public static Report? Read(Statement statement, int noun)
    {
        var chunk = statement[noun];
        if (!statement.Text.IsA(chunk.Head, WordClass.AnyNoun) || ListedWords.SayingNoun(statement.Text, chunk.Head) is var takes && takes == ReportedContent.None || statement.VerbAt(noun - 1) is { Kind: ReportingKind.Speech })
        {
            return null;
        }

        var (first, last) = Possessor(statement.Text, chunk);
        var next = noun + 1;
        var giver = first < 0 ? GivenBy(statement, noun) : -1;
        if (giver >= 0)
        {
            (first, last) = (statement[giver].First, statement[giver].Last);
        }
        else if (first < 0)
        {
            if (!statement.IsWord(next, "by") || !SourceWords.CanBe(statement, next + 1, ReportingKind.Will))
            {
                return null;
            }

            (first, last) = (statement[next + 1].First, statement[next + 1].Last);
            next = statement.GroupEnd(next + 1) + 1;
        }

        if (giver >= 0 && statement.IsWord(next, "to") && statement.KindAt(next + 1) == ChunkKind.Noun && statement.KindAt(statement.GroupEnd(next + 1) + 1) == ChunkKind.That)
        {
            // "made the case to investors that"
            next = statement.GroupEnd(next + 1) + 1;
        }

        var content = Content(statement, next, takes);
        return content < 0 || content >= statement.Count ? null : new Report
        {
            Rule = "saying-noun",
            Kind = ReportingKind.Speech,
            Stance = Stance.Asserts,
            SourceFirst = first,
            SourceLast = last,
            SourceHead = giver >= 0 ? statement[giver].Head : last,
            SourceEnd = last,
            CueFirst = chunk.Head,
            CueLast = chunk.Head,
            ContentFirst = statement[content].First,
            ContentLast = statement[End(statement, content, statement.KindAt(next) == ChunkKind.That)].Last,
        };
    }

    /// <summary>"The mayor made a pledge to", "raised doubts about": the subject of a verb that only says that the thing was said; -1 when there is none.</summary>
    private static int GivenBy(Statement statement, int noun) =>
        noun > 0 && statement[noun - 1].Is(VerbTraits.Finite | VerbTraits.Gerund | VerbTraits.Infinitive) && !statement[noun - 1].Is(VerbTraits.Passive | VerbTraits.Copula) && statement.VerbAt(noun - 1) is null
        && statement.Text.BaseOf(statement[noun - 1].Head) is "make" or "give" or "have" or "raise" or "issue" or "share" or "hold" or "reach" or "deliver" or "launch" or "cast" or "file" or "renew" or "air"
        && statement.Subjects[noun - 1] is var subject and >= 0 && SourceWords.CanBe(statement, subject, ReportingKind.Will) ? subject : -1;

    private static int Content(Statement statement, int next, ReportedContent takes) => statement.KindAt(next) switch
    {
        ChunkKind.That => (takes & ReportedContent.Clause) != 0 ? next + 1 : -1,
        ChunkKind.Verb => (takes & ReportedContent.Infinitive) != 0 && statement[next].Is(VerbTraits.Infinitive) ? next : -1,
        ChunkKind.Preposition => (takes & ContentStart.PrepositionAt(statement, next)) != 0 ? next + 1 : -1,
        _ => -1,
    };

    /// <summary>A clause ends before the verb that the noun itself is the subject of: "the claim that it was late | came early".</summary>
    private static int End(Statement statement, int first, bool isClause)
    {
        if (!isClause)
        {
            return ContentReader.EndOfPhrase(statement, first);
        }

        var end = ContentReader.EndOfClause(statement, first);
        var hasVerb = false;
        for (var i = first; i <= end; i++)
        {
            if (statement[i].Is(VerbTraits.Finite))
            {
                if (hasVerb)
                {
                    return i - 1;
                }

                hasVerb = true;
            }
            else if (hasVerb && statement.KindAt(i) is ChunkKind.Relative or ChunkKind.That or ChunkKind.Question or ChunkKind.Subordinator or ChunkKind.Coordinator or ChunkKind.Comma)
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Tokens of whoever owns the noun: "the mayor" of "the mayor's claim", "her" of "her claim"; -1 when nobody does.</summary>
    private static (int First, int Last) Possessor(ParsedText text, Chunk chunk)
    {
        if (text.Is(chunk.First, "his") || text.Is(chunk.First, "her") || text.Is(chunk.First, "their"))
        {
            return (chunk.First, chunk.First);
        }

        if (chunk.Head > chunk.First && text.Tokens[chunk.Head - 1].IsCapitalised && !string.IsNullOrEmpty(NameWords.CountryOfDemonym(text.Word(chunk.Head - 1))))
        {
            // "Norwegian assertions that": the country says so.
            return (chunk.Head - 1, chunk.Head - 1);
        }

        for (var i = chunk.Head - 1; i > chunk.First; i--)
        {
            if (text.Tokens[i].Kind is TokenKind.Clitic or TokenKind.Apostrophe)
            {
                return text.IsA(i - 1, WordClass.Name) || (text.NounMeaningOf(i - 1) & (WordMeaning.Person | WordMeaning.Group)) != 0 || ListedWords.SourceNoun(text, i - 1) == SourceNounKind.Organisation
                    ? (chunk.First, i - 1) : (-1, -1);
            }
        }

        return (-1, -1);
    }
}
