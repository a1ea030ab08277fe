using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Statements;

namespace ClaimTracker.Mentions.Attributions.Contents;

/// <summary>Tells what kind of clause stands around content or behind it.</summary>
internal static class ClauseBeside
{
    /// <summary>Whether the content stands in a clause or phrase that the main clause of the statement follows.</summary>
    public static bool IsSubordinate(Statement statement, int first)
    {
        var comma = first - 1;
        while (comma >= 0 && statement.KindAt(comma) != ChunkKind.Comma)
        {
            comma--;
        }

        var start = comma + 1;
        while (start < first && statement.KindAt(start) is ChunkKind.Coordinator or ChunkKind.Adverb)
        {
            start++;
        }

        if (statement.KindAt(start) == ChunkKind.Subordinator || (statement.IsTime(start) && (statement.KindAt(start + 1) == ChunkKind.Subordinator || statement.IsWord(start + 1, "after") || statement.IsWord(start + 1, "before")) && start + 1 < first))
        {
            // "Two weeks after Lund said that it was safe, | the bridge fell"; of "He left early, as Lund said" the main clause stands before.
            return comma <= 0 || !HasFinite(statement, comma);
        }

        if (comma == 1 && statement.KindAt(0) == ChunkKind.Adverb && statement.KindAt(2) == ChunkKind.Preposition && statement[3].Is(VerbTraits.Gerund))
        {
            // "Now, after saying that it was late, | she is going"
            return true;
        }

        return comma < 0 && statement.KindAt(0) is ChunkKind.Question or ChunkKind.Preposition or ChunkKind.Verb;
    }

    /// <summary>Whether a clause ends somewhere before a comma.</summary>
    private static bool HasFinite(Statement statement, int comma)
    {
        for (var i = comma - 1; i >= 0 && i > comma - Statement.Reach; i--)
        {
            if (statement[i].Is(VerbTraits.Finite))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"When Lund admitted that it was “a long night,” | she left": the comma before the main clause stands in the marks.</summary>
    public static bool IsMainBehindQuote(Statement statement, int first, int noun) =>
        statement.KindAt(noun - 1) == ChunkKind.Quote && statement[noun - 1].Last is var close and > 0 && statement.Text.Is(close - 1, ',') && IsClauseOfItsOwn(statement, noun) && IsSubordinate(statement, first);

    /// <summary>"When Lund said that it was late, | on Monday she left": when the main clause took place.</summary>
    public static bool IsTimeOfMain(Statement statement, int first, int preposition) =>
        statement.IsTime(preposition + 1) && statement.GroupEnd(preposition + 1) + 1 is var noun && IsClauseOfItsOwn(statement, noun) && IsSubordinate(statement, first);

    /// <summary>Whether no comma follows in the sentence: a relative clause that begins here ends it.</summary>
    public static bool IsLast(Statement statement, int relative)
    {
        for (var i = relative + 1; i < statement.Count && i < relative + Statement.Reach; i++)
        {
            if (statement.KindAt(i) is ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Quote)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Police say he went in and demanded cash": a verb in the past goes on from the content of a cue in the present.</summary>
    public static bool IsOfOtherTense(Statement statement, int first, int verb)
    {
        for (var cue = first - 1; cue >= 0 && cue > first - 4; cue--)
        {
            if (statement.VerbAt(cue) is { Kind: ReportingKind.Speech } && statement[cue].Is(VerbTraits.Finite))
            {
                return IsPresent(statement, cue) && !IsPresent(statement, verb);
            }
        }

        return false;
    }

    /// <summary>Whether a verb without auxiliary stands in the present.</summary>
    public static bool IsPresent(Statement statement, int verb) =>
        statement[verb].First == statement[verb].Head && statement.Text.IsA(statement[verb].Head, WordClass.Verb | WordClass.VerbThird) && !statement.Text.IsA(statement[verb].Head, WordClass.VerbPast);

    /// <summary>Whether a noun phrase begins a clause here.</summary>
    public static bool IsClauseOfItsOwn(Statement statement, int noun) =>
        statement.KindAt(noun) == ChunkKind.Noun && statement.GroupEnd(noun) + 1 is var verb && (statement.KindAt(verb) == ChunkKind.Verb ? statement[verb].Is(VerbTraits.Finite) : statement.KindAt(verb) == ChunkKind.Comma && IsBehindAside(statement, noun, verb));

    /// <summary>"critics, among them the mayor, say": whether a verb behind commas has the noun phrase as its subject.</summary>
    private static bool IsBehindAside(Statement statement, int noun, int comma)
    {
        for (var i = comma + 2; i < comma + 14 && i < statement.Count; i++)
        {
            if (statement.KindAt(i) == ChunkKind.Comma && statement[i + 1 < statement.Count ? i + 1 : i].Is(VerbTraits.Finite))
            {
                return statement.Subjects[i + 1] == noun;
            }

            if (statement.KindAt(i) is ChunkKind.Stop or ChunkKind.Semicolon or ChunkKind.Quote)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"denied the report, | with an aide calling it a tale": what somebody does meanwhile is told by the writer.</summary>
    public static bool IsOthersDeed(Statement statement, int noun)
    {
        for (var i = noun; i < noun + 6 && i < statement.Count; i++)
        {
            if (statement[i].Is(VerbTraits.Gerund))
            {
                return i > noun;
            }

            if (statement.KindAt(i) is not (ChunkKind.Noun or ChunkKind.Comma or ChunkKind.Parenthesis or ChunkKind.Preposition))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether nothing but who says it stands from here to the end.</summary>
    public static bool IsTrailingCue(Statement statement, int noun)
    {
        var verb = statement.GroupEnd(noun) + 1;
        return statement.VerbAt(verb) is { Kind: ReportingKind.Speech } said && said.Has(ReportedContent.Quote) && statement[verb].Is(VerbTraits.Finite) && (statement.KindAt(verb + 1) == ChunkKind.Stop || (statement.IsTime(verb + 1) && statement.KindAt(verb + 2) == ChunkKind.Stop) || (statement.IsWord(verb + 1, "on") && statement.IsTime(verb + 2) && statement.KindAt(verb + 3) == ChunkKind.Stop));
    }
}
