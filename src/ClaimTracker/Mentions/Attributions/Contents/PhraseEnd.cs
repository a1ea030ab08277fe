using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Statements;

namespace ClaimTracker.Mentions.Attributions.Contents;

/// <summary>Tells what still belongs to a thing that is praised, wanted or named, and what tells of the saying.</summary>
internal static class PhraseEnd
{
    /// <summary>"remarks she made", "signs the party sees": a noun phrase right behind another is the subject of a relative clause.</summary>
    public static bool IsRelative(Statement statement, int first, int subject) =>
        subject - 1 >= first && statement.KindAt(subject - 1) == ChunkKind.Noun
        && statement.Text.IsA(statement[subject].First, WordClass.Pronoun | WordClass.Determiner) && !statement.IsTime(subject) && !statement.IsTime(subject - 1);

    /// <summary>"praised the team | at a meeting on Friday", "discussed the plan | during the visit": when and where it was said.</summary>
    public static bool IsCircumstance(Statement statement, int first, int preposition)
    {
        if (IsBackground(statement, preposition))
        {
            return true;
        }

        if (statement.KindAt(first) != ChunkKind.Noun || preposition <= first || statement.KindAt(preposition + 1) != ChunkKind.Noun)
        {
            return false;
        }

        for (var i = first; i < preposition; i++)
        {
            if (statement.KindAt(i) is ChunkKind.Verb or ChunkKind.Relative || statement.Text.IsA(statement[i].Head, WordClass.Gerund))
            {
                // Of "for leaving the town at a meeting" one does not know.
                return false;
            }
        }

        if (statement.IsWord(preposition, "during") || ((statement.IsWord(preposition, "on") || statement.IsWord(preposition, "in")) && statement.IsTime(preposition + 1)))
        {
            return true;
        }

        return statement.IsWord(preposition, "at") && (statement.Text.NounMeaningOf(statement[preposition + 1].Head) & (WordMeaning.Event | WordMeaning.Act | WordMeaning.Group)) != 0;
    }

    /// <summary>"dismissed the charge | by pointing out": how it was said.</summary>
    public static bool IsManner(Statement statement, int first, int preposition) =>
        statement.KindAt(first) == ChunkKind.Noun && statement.IsWord(preposition, "by") && preposition + 1 < statement.Count && statement[preposition + 1].Is(VerbTraits.Gerund) && statement.VerbAt(preposition + 1) is not null;

    /// <summary>"the plan — its cost included — of the council": whether a second dash takes up what the first breaks off.</summary>
    public static bool IsBetweenDashes(Statement statement, int dash)
    {
        for (var i = dash + 1; i < dash + 10 && i < statement.Count; i++)
        {
            if (statement.KindAt(i) == ChunkKind.Dash)
            {
                return statement.KindAt(i + 1) is ChunkKind.Preposition or ChunkKind.That or ChunkKind.Verb;
            }

            if (statement[i].Is(VerbTraits.Finite) || statement.KindAt(i) is ChunkKind.Stop or ChunkKind.Semicolon)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a dash is the second of such a pair.</summary>
    public static bool EndsInsertion(Statement statement, int first, int dash)
    {
        for (var i = dash - 1; i > first && i > dash - 10; i--)
        {
            if (statement.KindAt(i) == ChunkKind.Dash)
            {
                return IsBetweenDashes(statement, i);
            }
        }

        return false;
    }

    /// <summary>"to slow down and spend more time": the plain form of a verb goes on from the infinitive before it.</summary>
    public static bool GoesOnFromInfinitive(Statement statement, int verb)
    {
        if (!statement.IsPlain(verb))
        {
            return false;
        }

        for (var i = verb - 1; i >= 0 && i > verb - Statement.Reach; i--)
        {
            if (statement.KindAt(i) == ChunkKind.Verb && !statement[i].Is(VerbTraits.Gerund | VerbTraits.Participle) && !statement.IsPlain(i))
            {
                return statement[i].Is(VerbTraits.Infinitive);
            }
        }

        return false;
    }

    /// <summary>"vowed to stay | in the wake of the vote", "called for a ban | amid protests": what went on when it was said.</summary>
    private static bool IsBackground(Statement statement, int preposition)
    {
        var text = statement.Text;
        return statement.KindAt(preposition + 1) == ChunkKind.Noun
            && (statement.IsWord(preposition, "amid") || statement.IsWord(preposition, "despite") || statement.IsWord(preposition, "following")
                || (statement.IsWord(preposition, "in") && statement.IsWord(preposition + 2, "of") && statement[preposition + 1].Head is var head && (text.Is(head, "wake") || text.Is(head, "aftermath") || text.Is(head, "light"))));
    }

    /// <summary>"praised the plan, | a copy of which": a noun phrase that says more of the last one, and no part of a list.</summary>
    public static bool IsApposition(Statement statement, int noun)
    {
        var text = statement.Text;
        if (!text.Is(statement[noun].First, "a") && !text.Is(statement[noun].First, "an") && !text.Is(statement[noun].First, "the"))
        {
            return false;
        }

        for (var i = noun + 1; i < noun + 8 && i < statement.Count && statement.KindAt(i) is not (ChunkKind.Verb or ChunkKind.Stop or ChunkKind.Relative or ChunkKind.That); i++)
        {
            if (statement.KindAt(i) == ChunkKind.Coordinator)
            {
                return false;
            }
        }

        return true;
    }
}
