using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Contents;
using ClaimTracker.Mentions.Attributions.Statements;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions.Reports;

/// <summary>Reads what is passed on without saying who says it: "reportedly".</summary>
internal static class HearsayReader
{
    private static readonly WordSet Hearsays = WordTable.Read("hearsay-words.tsv")
        .Select(row => row[0]).ToWordSet(StringComparison.OrdinalIgnoreCase);

    private static readonly WordFlag AreHearsay = new(Hearsays.Contains);

    /// <summary>"The bridge was reportedly closed": somebody says it, nobody knows who.</summary>
    public static Report? Read(Statement statement, int i)
    {
        if (statement[i].Kind is not (ChunkKind.Adverb or ChunkKind.Verb) || statement.KindAt(i - 1) == ChunkKind.Preposition)
        {
            // "of allegedly stolen cars" doubts a word, not a sentence.
            return null;
        }

        if (statement[i].Is(VerbTraits.Finite) && statement.KindAt(i + 1) == ChunkKind.That && i + 2 < statement.Count && statement.IsWord(i - 1, "it") && statement.Text.BaseOf(statement[i].Head) is "emerge" or "transpire")
        {
            // "It emerged that the bank had lost millions."
            return Report.Of(statement, "hearsay", null, i, statement[i].Last, -1, (i + 2, ContentReader.EndOfClause(statement, i + 2))) with { Stance = Stance.Reports };
        }

        for (var token = statement[i].First; token <= statement[i].Last; token++)
        {
            if (AreHearsay.Of(statement.Text, token))
            {
                int first = i, last = i;
                while (first > 0 && statement.KindAt(first - 1) is not (ChunkKind.Comma or ChunkKind.Semicolon or ChunkKind.Dash or ChunkKind.Quote) && i - first < Statement.Reach)
                {
                    first--;
                }

                last = first == i && last + 1 < statement.Count ? ContentReader.EndOfClause(statement, i + 1) : ContentReader.EndOfClause(statement, i);
                return Report.Of(statement, "hearsay", null, i, token, -1, (first, last)) with { Stance = Stance.Reports, CueFirst = token, CueLast = token };
            }
        }

        return null;
    }
}
