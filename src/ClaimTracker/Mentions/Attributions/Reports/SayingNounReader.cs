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
        if (!statement.Text.IsA(chunk.Head, WordClass.AnyNoun) || ListedWords.SayingNoun(statement.Text, chunk.Head) is not { } word || statement.VerbAt(noun - 1) is { Kind: ReportingKind.Speech })
        {
            return null;
        }

        var takes = word.Takes;
        var (first, last) = Possessor(statement.Text, chunk);
        var next = noun + 1;
        var giver = first < 0 ? GivenBy(statement, noun) : -1;
        if (giver >= 0)
        {
            (first, last) = (statement[giver].First, statement[giver].Last);
        }
        else if (first < 0)
        {
            // "a demand, by the union, that"
            next += statement.KindAt(next) == ChunkKind.Comma && statement.IsWord(next + 1, "by") ? 1 : 0;
            if (!statement.IsWord(next, "by") || !SourceWords.CanBe(statement, next + 1, ReportingKind.Will))
            {
                return Alone(statement, noun, takes);
            }

            (first, last) = (statement[next + 1].First, statement[next + 1].Last);
            next = statement.GroupEnd(next + 1) + 1;
            next += statement.KindAt(next) == ChunkKind.Comma && statement.KindAt(next + 1) == ChunkKind.That ? 1 : 0;
        }

        if (giver >= 0 && statement.IsWord(next, "to") && statement.KindAt(next + 1) == ChunkKind.Noun && statement.KindAt(statement.GroupEnd(next + 1) + 1) == ChunkKind.That)
        {
            // "made the case to investors that"
            next = statement.GroupEnd(next + 1) + 1;
        }

        if (giver < 0 && IsBefore(statement, next))
        {
            // "Her hope is that the bridge will hold."
            next++;
        }

        var content = Content(statement, next, takes);
        if (content < 0 && first >= 0 && statement[noun - 1].Is(VerbTraits.Copula) && statement.KindAt(noun - 2) == ChunkKind.Quote && (takes & (ReportedContent.Clause | ReportedContent.That | ReportedContent.Quote)) != 0)
        {
            // “It is late,” was her message.
            return Report.Of(statement, "saying-noun", null, noun, chunk.Head, noun, (noun - 2, noun - 2)) with { SourceFirst = first, SourceLast = last, SourceHead = last, SourceEnd = last };
        }

        return content < 0 || content >= statement.Count ? null : new Report
        {
            Rule = "saying-noun",
            Kind = ReportingKind.Speech,
            Stance = Report.StanceOf(word.Stance),
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

    /// <summary>"The claim that it was late", "Fears that it will flood are growing", "One theory is that": what nobody is named for; null where the clause only tells which claim is meant.</summary>
    private static Report? Alone(Statement statement, int noun, ReportedContent takes)
    {
        var that = IsBefore(statement, noun + 1) ? noun + 2 : noun + 1;
        var holder = -1;
        if (statement.IsWord(that, "among") && statement.KindAt(that + 1) == ChunkKind.Noun && statement.KindAt(statement.GroupEnd(that + 1) + 1) == ChunkKind.That && SourceWords.CanBe(statement, that + 1, ReportingKind.Will))
        {
            // "a belief among voters that"
            holder = that + 1;
            that = statement.GroupEnd(holder) + 1;
        }

        if (statement.KindAt(that) != ChunkKind.That || statement.KindAt(that + 1) != ChunkKind.Noun || (takes & ReportedContent.Clause) == 0 || statement.Text.Is(statement[noun].First, "no")
            || ListedWords.Has(statement.Text, statement[noun].Head, ContextRole.OwnWords))
        {
            return null;
        }

        var verb = that + 1;
        while (verb < statement.Count && verb < that + 12 && !statement[verb].Is(VerbTraits.Finite))
        {
            verb++;
        }

        if (!statement[verb].Is(VerbTraits.Finite) || (statement.KindAt(verb + 1) != ChunkKind.Noun && ListedWords.Has(statement.Text, statement[verb].Head, ContextRole.HandlesClaim)))
        {
            // "the claim that he made"
            return null;
        }

        if (that == noun + 1 && SayerBefore(statement.Text, statement[noun]) is var sayer && sayer >= 0)
        {
            // "The council estimates that": the verb looks like the noun.
            return Report.Of(statement, "saying-noun", null, noun, statement[noun].Head, noun, (that + 1, ContentReader.EndOfClause(statement, that + 1))) with { SourceLast = sayer, SourceHead = sayer, SourceEnd = sayer };
        }

        return holder >= 0 ? Report.Of(statement, "saying-noun", null, noun, statement[noun].Head, holder, (that + 1, End(statement, that + 1, isClause: true)))
            : Report.Of(statement, "saying-noun-alone", null, noun, statement[noun].Head, -1, (that + 1, End(statement, that + 1, isClause: true))) with { Stance = Stance.Reports };
    }

    /// <summary>Token of the one that can say something right before a noun in the plural that is a verb elsewhere; -1 where none stands there.</summary>
    private static int SayerBefore(ParsedText text, Chunk chunk)
    {
        var before = chunk.Head - 1;
        return before >= chunk.First && text.IsA(chunk.Head, WordClass.PluralNoun) && text.TryFind(chunk.Head, out var form) && (form.Classes & WordClass.VerbThird) != 0 && text.IsA(before, WordClass.Noun | WordClass.Name) && !text.IsA(before, WordClass.PluralNoun)
            && (text.IsA(chunk.First, WordClass.Determiner) || text.IsA(before, WordClass.Name))
            && (text.IsA(before, WordClass.Name) || (text.NounMeaningOf(before) & (WordMeaning.Person | WordMeaning.Group)) != 0 || ListedWords.SourceNoun(text, before) == SourceNounKind.Organisation) ? before : -1;
    }

    /// <summary>Whether "is that" begins here.</summary>
    private static bool IsBefore(Statement statement, int verb) => statement.KindAt(verb + 1) == ChunkKind.That && statement[verb].Is(VerbTraits.Copula) && statement[verb].Is(VerbTraits.Finite);

    /// <summary>"The mayor made a pledge to", "raised doubts about": the subject of a verb that only says that the thing was said; -1 when there is none.</summary>
    private static int GivenBy(Statement statement, int noun) =>
        noun > 0 && statement[noun - 1].Is(VerbTraits.Finite | VerbTraits.Gerund | VerbTraits.Infinitive) && !statement[noun - 1].Is(VerbTraits.Passive | VerbTraits.Copula) && statement.VerbAt(noun - 1) is null
        && ListedWords.Has(statement.Text, statement[noun - 1].Head, ContextRole.GivesVoice)
        && statement.Subjects[noun - 1] is var subject and >= 0 && SourceWords.CanBe(statement, subject, ReportingKind.Will) ? subject : -1;

    private static int Content(Statement statement, int next, ReportedContent takes) => statement.KindAt(next) switch
    {
        ChunkKind.That => (takes & (ReportedContent.Clause | ReportedContent.That)) != 0 ? next + 1 : -1,
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
