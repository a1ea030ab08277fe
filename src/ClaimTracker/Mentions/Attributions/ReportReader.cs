using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions;

/// <summary>Reads who says what in one statement.</summary>
internal static class ReportReader
{
    /// <summary>How many chunks may stand between a cue and the colon that ends its sentence: "wrote on Friday in a letter to the council:".</summary>
    private const int Introduction = 10;

    private static readonly WordSet Hearsays = WordTable.Read("hearsay-words.tsv")
        .Select(row => row[0]).ToWordSet(StringComparison.OrdinalIgnoreCase);

    /// <summary>Adds the reports of the statement in order of their cues.</summary>
    public static void Read(Statement statement, List<Report> reports)
    {
        statement.FindMainVerbs();
        SubjectFinder.Find(statement);
        if (Labelled(statement) is { } labelled)
        {
            reports.Add(labelled);
        }

        for (var i = 0; i < statement.Count; i++)
        {
            var report = statement[i].Kind switch
            {
                ChunkKind.Verb => Verb(statement, i),
                ChunkKind.Noun => SayingNounReader.Read(statement, i),
                ChunkKind.Preposition when ContentReader.IsAccording(statement, i) => According(statement, i, i),
                ChunkKind.Subordinator or ChunkKind.Preposition when statement.IsWord(i, "as") => AsStated(statement, i),
                _ => null,
            };
            if (report is not null)
            {
                reports.Add(report);
            }
            else if (Hearsay(statement, i) is { } hearsay)
            {
                reports.Add(hearsay);
            }
        }
    }

    /// <summary>"The bridge was reportedly closed": somebody says it, nobody knows who.</summary>
    private static Report? Hearsay(Statement statement, int i)
    {
        if (statement[i].Kind is not (ChunkKind.Adverb or ChunkKind.Verb))
        {
            return null;
        }

        for (var token = statement[i].First; token <= statement[i].Last; token++)
        {
            if (Hearsays.Contains(statement.Text.Word(token)))
            {
                int first = i, last = i;
                while (first > 0 && statement.KindAt(first - 1) is not (ChunkKind.Comma or ChunkKind.Semicolon or ChunkKind.Dash or ChunkKind.Quote) && i - first < Statement.Reach)
                {
                    first--;
                }

                last = first == i && last + 1 < statement.Count ? ContentReader.EndOfClause(statement, i + 1) : ContentReader.EndOfClause(statement, i);
                return Make(statement, "hearsay", null, i, token, -1, (first, last)) with { Stance = Stance.Reports, CueFirst = token, CueLast = token };
            }
        }

        return null;
    }

    private static Report? Verb(Statement statement, int verb)
    {
        var entry = statement.VerbAt(verb);
        int start = verb + 1, cueLast = statement[verb].Last;
        if (statement.KindAt(start) is ChunkKind.Adverb or ChunkKind.Preposition or ChunkKind.Adjective
            && !statement[verb].Is(VerbTraits.Copula)
            && ReportingVerbs.Find(statement.Text.BaseOf(statement[verb].Head), statement.Text.Word(statement[start].First)) is { } phrasal)
        {
            entry = phrasal;
            cueLast = statement[start].First;
            start++;
        }

        if (entry is null || statement[verb].Is(VerbTraits.Participle))
        {
            return null;
        }

        if (entry.Kind is ReportingKind.Mind or ReportingKind.Will && !statement[verb].Is(entry.Kind == ReportingKind.Mind ? VerbTraits.Finite | VerbTraits.Gerund : VerbTraits.Finite))
        {
            return null;
        }

        if (statement[verb].Is(VerbTraits.Passive))
        {
            return Passive(statement, verb, entry, start, cueLast);
        }

        var (subject, isInverted) = Source(statement, verb, entry);
        if (subject < 0 || !SourceWords.CanBe(statement, subject, entry.Kind) || IsGoverned(statement, verb))
        {
            return null;
        }

        var subjectEnd = isInverted ? statement.GroupEnd(subject) : subject;
        var reportStart = isInverted || subject > verb ? verb : ReportStart(statement, subject, verb);
        var behind = isInverted ? subjectEnd + 1 : start;
        if (entry.Has(ReportedContent.Quote) && EndsWithColon(statement) && (statement.KindAt(behind) == ChunkKind.Colon || behind > statement.Count - Introduction))
        {
            // The words follow in the next paragraph.
            return Make(statement, "introduction", entry, verb, cueLast, subject, (verb, verb)) with { ContentFirst = -1, ContentLast = -1 };
        }

        var found = ContentReader.TryBehind(statement, verb, entry, behind, out var content, out var after);
        var isQuoteBefore = statement.KindAt(reportStart - 1) == ChunkKind.Quote && entry.Has(ReportedContent.Quote);
        var isBefore = isQuoteBefore || (statement.KindAt(reportStart - 1) is ChunkKind.Comma or ChunkKind.Dash && statement[verb].Is(VerbTraits.Finite));
        if (isQuoteBefore && found && statement.KindAt(content.First) != ChunkKind.Quote)
        {
            // "…," he said of the bridge. "…," she said as she left.
            found = false;
        }

        if (isInverted && found && statement.KindAt(content.First) != ChunkKind.Quote && statement.KindAt(reportStart - 1) is ChunkKind.Quote or ChunkKind.Comma)
        {
            found = false;
        }

        if (found && isBefore && entry.Has(ReportedContent.Quote) && statement.KindAt(content.First) == ChunkKind.Quote && ContentReader.TryBefore(statement, reportStart, out var around) && IsQuoteBetween(statement, around.First, around.Last))
        {
            content = (around.First, content.Last);
        }
        else if (!found && isBefore && entry.Has(ReportedContent.Quote) && ContentReader.TryBefore(statement, reportStart, out content))
        {
            found = HasClause(statement, content);
            if (statement.KindAt(after) == ChunkKind.Comma && statement.KindAt(reportStart - 1) == ChunkKind.Comma && after + 1 < statement.Count && (!found || IsInterrupted(statement, content, after + 1)))
            {
                content = (content.First, ContentReader.EndOfClause(statement, after + 1));
                found = true;
            }
        }
        else if (!found && statement.KindAt(reportStart - 1) is ChunkKind.Relative or ChunkKind.That && statement.KindAt(after) == ChunkKind.Verb && statement[after].Is(VerbTraits.Finite) && entry.Has(ReportedContent.Clause))
        {
            content = (after, ContentReader.EndOfClause(statement, after));
            found = true;
        }

        return found ? Make(statement, "verb", entry, verb, cueLast, subject, content) : null;
    }

    private static bool EndsWithColon(Statement statement) => statement.KindAt(statement.Count - 1) == ChunkKind.Colon;

    /// <summary>The source of a verb, and whether it stands behind: "said the mayor".</summary>
    private static (int Subject, bool IsInverted) Source(Statement statement, int verb, ReportingVerb entry)
    {
        var next = verb + 1;
        var isQuote = statement.KindAt(verb - 1) == ChunkKind.Quote;
        if (entry.Has(ReportedContent.Quote) && statement[verb].Is(VerbTraits.Finite) && statement.KindAt(next) == ChunkKind.Noun && !statement.IsTime(next)
            && (isQuote || statement.KindAt(verb - 1) is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Dash) && (isQuote || statement.Subjects[verb] < 0)
            && (!ContentReader.IsClause(statement, next) || (EndsOpen(statement, verb - 1) && statement.Subjects[verb] < 0)))
        {
            return (next, true);
        }

        return (statement.Subjects[verb], false);
    }

    /// <summary>Whether a quotation ends with the comma, question or exclamation mark that its cue follows.</summary>
    private static bool EndsOpen(Statement statement, int quote)
    {
        if (statement.KindAt(quote) != ChunkKind.Quote)
        {
            return false;
        }

        var last = statement[quote].Last;
        while (last > statement[quote].First && statement.Text.Tokens[last].Kind is TokenKind.Quote or TokenKind.Apostrophe)
        {
            last--;
        }

        return statement.Text.Text[statement.Text.Tokens[last].Start] is ',' or '?' or '!';
    }

    /// <summary>An infinitive after a verb that reports too: the "say" of "wants to say".</summary>
    private static bool IsGoverned(Statement statement, int verb) =>
        statement[verb].Is(VerbTraits.Infinitive) && statement.VerbAt(verb - 1) is { } governor && governor.Has(ReportedContent.Infinitive);

    /// <summary>First chunk of source and verb together; the verb alone where its subject stands elsewhere.</summary>
    private static int ReportStart(Statement statement, int subject, int verb)
    {
        for (var i = subject + 1; i < verb; i++)
        {
            if (statement[i].Is(VerbTraits.Finite) && !statement[verb].Is(VerbTraits.Finite))
            {
                return verb;
            }

            if (statement.KindAt(i) is ChunkKind.Coordinator && statement.KindAt(i + 1) is ChunkKind.Verb or ChunkKind.Adverb)
            {
                return verb;
            }
        }

        return statement.IsWord(subject - 1, "as") || statement.IsWord(subject - 1, "and") ? subject - 1 : subject;
    }

    private static bool IsQuoteBetween(Statement statement, int first, int last)
    {
        for (var i = last; i >= first && i > last - 6; i--)
        {
            if (statement.KindAt(i) == ChunkKind.Quote)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether something can be said by these chunks alone: a finite verb or words in marks are among them.</summary>
    private static bool HasClause(Statement statement, (int First, int Last) content)
    {
        for (var i = content.First; i <= content.Last; i++)
        {
            if (statement[i].Is(VerbTraits.Finite) || statement.KindAt(i) == ChunkKind.Quote)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether source and cue stand in the middle of one clause: "The bridge, he said, is not safe".</summary>
    private static bool IsInterrupted(Statement statement, (int First, int Last) before, int behind)
    {
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

    private static Report? Passive(Statement statement, int verb, ReportingVerb entry, int start, int cueLast)
    {
        var by = -1;
        for (var i = start; i < start + 4 && i < statement.Count; i++)
        {
            if (statement.IsWord(i, "by") && statement.KindAt(i + 1) == ChunkKind.Noun)
            {
                by = i;
                break;
            }
        }

        var subject = statement.Subjects[verb];
        if (by >= 0)
        {
            if (subject < 0 || !SourceWords.CanBe(statement, by + 1, entry.Kind))
            {
                return null;
            }

            var end = statement.GroupEnd(by + 1);
            var content = statement.KindAt(end + 1) is ChunkKind.Preposition or ChunkKind.That && !ContentReader.IsAccording(statement, end + 1)
                ? (subject, ContentReader.EndOfClause(statement, end + 1)) : (subject, statement.GroupEnd(subject));
            return Make(statement, "passive", entry, verb, cueLast, by + 1, content);
        }

        // "is said to be safe", "it was reported that": nobody says it.
        if (entry.Kind is ReportingKind.Speech or ReportingKind.Mind && !entry.Has(ReportedContent.Addressee)
            && (statement.KindAt(start) == ChunkKind.That || (statement.KindAt(start) == ChunkKind.Verb && statement[start].Is(VerbTraits.Infinitive))))
        {
            var isThat = statement.KindAt(start) == ChunkKind.That;
            var first = isThat || subject < 0 ? start + (isThat ? 1 : 0) : subject;
            return first >= statement.Count ? null : Make(statement, "passive-without-source", entry, verb, cueLast, -1, (first, ContentReader.EndOfClause(statement, first))) with { Stance = Stance.Reports };
        }

        return null;
    }

    /// <summary>"Lund: Bridge to stay closed": a name before a colon at the start of a headline or of a line in an interview.</summary>
    private static Report? Labelled(Statement statement)
    {
        return statement.Count > 2 && statement.KindAt(1) == ChunkKind.Colon && statement.KindAt(0) == ChunkKind.Noun
            && statement.Text.IsA(statement[0].Head, WordClass.Name) && statement[0].Last - statement[0].First < 8 && SourceWords.CanBe(statement, 0, ReportingKind.Will)
            ? Make(statement, "label", null, 1, statement[1].Last, 0, (2, ContentReader.EndOfClause(statement, 2))) : null;
    }

    /// <summary>"As stated in the report," "as reported by the agency"</summary>
    private static Report? AsStated(Statement statement, int first)
    {
        var verb = first + 1;
        while (statement.KindAt(verb) == ChunkKind.Adverb)
        {
            verb++;
        }

        return statement.VerbAt(verb) is { Kind: ReportingKind.Speech } && statement.KindAt(verb + 1) == ChunkKind.Preposition && (statement.IsWord(verb + 1, "in") || statement.IsWord(verb + 1, "by"))
            ? According(statement, first, verb + 1) : null;
    }

    /// <summary>"according to the ministry", before, behind or inside what it says.</summary>
    private static Report? According(Statement statement, int according, int preposition)
    {
        var source = preposition + 1;
        if (statement.KindAt(source) != ChunkKind.Noun)
        {
            return null;
        }

        var end = statement.GroupEnd(source);
        var isFirst = according == 0 || (according == 1 && statement.KindAt(0) is ChunkKind.Coordinator or ChunkKind.Adverb);
        (int First, int Last) content;
        if (isFirst)
        {
            var comma = end + 1;
            while (comma < statement.Count && comma < end + 24 && !(statement.KindAt(comma) == ChunkKind.Comma && IsMain(statement, comma + 1)))
            {
                comma++;
            }

            if (statement.KindAt(comma) != ChunkKind.Comma || comma + 1 >= statement.Count)
            {
                return null;
            }

            content = (comma + 1, ContentReader.EndOfClause(statement, comma + 1));
        }
        else if (!ContentReader.TryBefore(statement, according, out content))
        {
            return null;
        }
        else if (statement.KindAt(according - 1) == ChunkKind.Comma && statement.KindAt(end + 1) == ChunkKind.Comma && IsInterrupted(statement, content, end + 2) && end + 2 < statement.Count)
        {
            content = (content.First, ContentReader.EndOfClause(statement, end + 2));
        }

        var report = Make(statement, "according-to", null, according, statement[preposition].Last, source, content);
        return report with { SourceEnd = statement[end].Last };
    }

    /// <summary>Whether the main clause begins here, and not an apposition: a finite verb comes before the next comma, or words in marks stand here.</summary>
    private static bool IsMain(Statement statement, int i)
    {
        var isRelative = statement.KindAt(i) is ChunkKind.Relative;
        for (var end = i; end < i + Statement.Reach && end < statement.Count; end++)
        {
            if (statement.KindAt(end) == ChunkKind.Quote || (statement[end].Is(VerbTraits.Finite) && !isRelative))
            {
                return true;
            }

            if (statement.KindAt(end) == ChunkKind.Comma)
            {
                return false;
            }
        }

        return false;
    }

    private static Report Make(Statement statement, string rule, ReportingVerb? entry, int verb, int cueLast, int source, (int First, int Last) content) => new()
    {
        Rule = rule,
        Kind = entry?.Kind ?? ReportingKind.Speech,
        Stance = StanceOf(entry, statement[verb].Is(VerbTraits.Negated)),
        SourceFirst = source < 0 ? -1 : statement[source].First,
        SourceLast = source < 0 ? -1 : statement[source].Last,
        SourceHead = source < 0 ? -1 : statement[source].Head,
        SourceEnd = source < 0 ? -1 : statement[statement.GroupEnd(source)].Last,
        CueFirst = rule == "according-to" ? statement[verb].First : statement[verb].Head,
        CueLast = Math.Max(cueLast, statement[verb].Head),
        ContentFirst = statement[content.First].First,
        ContentLast = statement[content.Last].Last,
    };

    private static Stance StanceOf(ReportingVerb? entry, bool isNegated)
    {
        var stance = entry is null ? Stance.Asserts : Enum.Parse<Stance>(entry.Stance, ignoreCase: true);
        return isNegated ? stance == Stance.Asserts ? Stance.Doubts : Stance.Asserts : stance;
    }
}
