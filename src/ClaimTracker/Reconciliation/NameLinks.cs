using ClaimTracker.Lexicons;

namespace ClaimTracker.Reconciliation;

/// <summary>
/// Which head nouns name the same thing in this story: by the lexicon ("nation" and "country"), or because they stand in the same slot
/// of the same statement ("54 sites in 30 countries", "54 stations in 30 countries"), which is a suggestion until a person confirms it.
/// </summary>
internal sealed class NameLinks
{
    /// <summary>How many of the commonest heads are held against each other; rarer ones meet only through statements.</summary>
    private const int MostHeads = 250;

    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);
    private readonly HashSet<string> _suggested = new(StringComparer.Ordinal);

    public NameLinks(IReadOnlyList<StoryFigure> figures, StatementIndex statements)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var figure in figures)
        {
            if (figure.Thing.Head.Length > 0 && !figure.Thing.IsPeople)
            {
                counts[figure.Thing.Head] = counts.GetValueOrDefault(figure.Thing.Head) + 1;
            }
        }

        LinkSynonyms([.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(MostHeads).Select(pair => pair.Key)]);
        LinkStatements(figures, statements);
    }

    /// <summary>The name chosen for the head and all its synonyms: the first in ordinal order.</summary>
    public string NameOf(string head) => Root(head);

    /// <summary>Whether the head meets others only through a statement that they share.</summary>
    public bool IsSuggested(string head) => _suggested.Contains(head);

    private void LinkSynonyms(List<string> heads)
    {
        for (var i = 0; i < heads.Count; i++)
        {
            for (var j = i + 1; j < heads.Count; j++)
            {
                if (WordLexicon.English.AreSynonyms(heads[i], heads[j]))
                {
                    Union(heads[i], heads[j]);
                }
            }
        }
    }

    private void LinkStatements(IReadOnlyList<StoryFigure> figures, StatementIndex statements)
    {
        var first = new Dictionary<(decimal, string), string>();
        foreach (var figure in figures)
        {
            if (figure.Thing.Head.Length == 0 || figure.Thing.IsPeople || figure.Value is not { } value || figure.Mention.Measure != Quantities.Measure.Count)
            {
                continue;
            }

            foreach (var companion in statements.CompanionsOf(figure, Root))
            {
                if (!first.TryGetValue((value, companion), out var head))
                {
                    first.Add((value, companion), figure.Thing.Head);
                }
                else if (Root(head) != Root(figure.Thing.Head))
                {
                    _suggested.Add(head);
                    _suggested.Add(figure.Thing.Head);
                    Union(head, figure.Thing.Head);
                }
            }
        }
    }

    private string Root(string head)
    {
        while (_parents.TryGetValue(head, out var parent))
        {
            head = parent;
        }

        return head;
    }

    private void Union(string one, string other)
    {
        var (a, b) = (Root(one), Root(other));
        if (a != b)
        {
            var isFirst = string.CompareOrdinal(a, b) < 0;
            _parents[isFirst ? b : a] = isFirst ? a : b;
        }
    }
}
