using ClaimTracker.Lexicons;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>
/// Which head nouns name the same thing: by the lexicon ("nation" and "country"), by an editor's word, or because they stand in the same
/// slot of the same statement, which is a suggestion until a person confirms it.
/// </summary>
/// <remarks>What the lexicon says of a name does not depend on the story, so that a quantity keeps its id when articles come.</remarks>
internal sealed class NameLinks
{
    private static readonly Dictionary<string, string> SameThings = WordTable.Read("same-things.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);
    private readonly HashSet<string> _suggested = new(StringComparer.Ordinal);
    private readonly HashSet<string> _alone = new(StringComparer.Ordinal);

    /// <param name="suggested">Every link that statements of the story give.</param>
    /// <param name="decisions">What editors said; a later one of two on the same names holds.</param>
    public NameLinks(IEnumerable<NameLink> suggested, IReadOnlyList<NameDecision> decisions)
    {
        var said = new Dictionary<(string, string), bool>();
        foreach (var decision in decisions)
        {
            said[NameDecision.Pair(decision.One, decision.Other)] = decision.AreSame;
        }

        // Two names of one sense that an editor tells apart are names of their own.
        foreach (var ((one, other), areSame) in said)
        {
            if (!areSame && LexiconName(one) == LexiconName(other))
            {
                _alone.Add(one);
                _alone.Add(other);
            }
        }

        foreach (var ((one, other), _) in said.Where(pair => pair.Value).OrderBy(pair => pair.Key.Item1, StringComparer.Ordinal).ThenBy(pair => pair.Key.Item2, StringComparer.Ordinal))
        {
            Union(NameWithin(one), NameWithin(other));
        }

        var apart = said.Where(pair => !pair.Value).Select(pair => pair.Key).ToList();
        foreach (var link in suggested.OrderBy(link => link.One, StringComparer.Ordinal).ThenBy(link => link.Other, StringComparer.Ordinal))
        {
            var (a, b) = (NameOf(link.One), NameOf(link.Other));
            if (a == b || apart.Exists(pair => Meets(pair, a, b)))
            {
                continue;
            }

            _suggested.Add(link.One);
            _suggested.Add(link.Other);
            Union(a, b);
        }
    }

    /// <summary>The name by the lexicon alone, which every word for the same thing has; the word itself where the lexicon does not have it.</summary>
    public static string LexiconName(string head)
    {
        head = SameThings.GetValueOrDefault(head, head);
        var sense = head.Length == 0 ? -1 : WordLexicon.English.FirstSenseOf(head);
        return sense < 0 ? head : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{sense}.");
    }

    /// <summary>The name that the head and all names linked with it share.</summary>
    public string NameOf(string head) => head.Length == 0 ? head : Root(NameWithin(head));

    /// <summary>Whether the head meets others only through a statement that they share.</summary>
    public bool IsSuggested(string head) => _suggested.Contains(head);

    /// <summary>Whether any head does that.</summary>
    public bool HasSuggested => _suggested.Count > 0;

    /// <summary>All names that are linked with the name, itself included.</summary>
    public IReadOnlyList<string> Linked(string name)
    {
        var root = Root(name);
        return [root, .. _parents.Keys.Where(other => other != root && Root(other) == root).Order(StringComparer.Ordinal)];
    }

    private bool Meets((string One, string Other) apart, string a, string b)
    {
        var (one, other) = (NameOf(apart.One), NameOf(apart.Other));
        return (one == a && other == b) || (one == b && other == a);
    }

    private string NameWithin(string head)
    {
        if (_alone.Contains(head))
        {
            return head;
        }

        if (!_names.TryGetValue(head, out var name))
        {
            _names.Add(head, name = LexiconName(head));
        }

        return name;
    }

    private string Root(string name)
    {
        while (_parents.TryGetValue(name, out var parent))
        {
            name = parent;
        }

        return name;
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
