using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>Finds names that stand in the same slot of one statement.</summary>
internal static class StatementLinks
{
    /// <summary>A slot that more names than this fill tells nothing.</summary>
    private const int MostNames = 8;

    /// <summary>The slots by which a figure's name meets others: its value with what stands beside it. Empty when it tells nothing.</summary>
    public static IEnumerable<string> KeysOf(StoryFigure figure, StatementIndex statements)
    {
        if (figure.Thing.Head.Length == 0 || figure.Thing.IsPeople || figure.Value is not { } value || figure.Measure != Measure.Count || !statements.HasCompanions(figure))
        {
            return [];
        }

        return KeysOf(figure, value, statements);
    }

    private static IEnumerable<string> KeysOf(StoryFigure figure, decimal value, StatementIndex statements)
    {
        var number = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return statements.CompanionsOf(figure, NameLinks.LexiconName).Select(companion => $"{number}, {companion}");
    }

    /// <summary>One link for each two names of a slot, with the first passage of each.</summary>
    public static IReadOnlyList<NameLink> Find(IReadOnlyList<StoryFigure> figures, StatementIndex statements)
    {
        var told = WorkShares.Run(figures.Count, (from, to) =>
        {
            var keys = new List<(string Key, StoryFigure Figure)>();
            for (var i = from; i < to; i++)
            {
                foreach (var key in KeysOf(figures[i], statements))
                {
                    keys.Add((key, figures[i]));
                }
            }

            return keys;
        });
        var slots = new Dictionary<string, List<StoryFigure>>(StringComparer.Ordinal);
        foreach (var (key, figure) in told.SelectMany(keys => keys))
        {
            if (!slots.TryGetValue(key, out var names))
            {
                slots.Add(key, names = []);
            }

            if (names.Count < MostNames && !names.Exists(other => other.Thing.Head == figure.Thing.Head))
            {
                names.Add(figure);
            }
        }

        var links = new Dictionary<(string, string), NameLink>();
        foreach (var names in slots.Values)
        {
            foreach (var one in names)
            {
                foreach (var other in names)
                {
                    if (string.CompareOrdinal(one.Thing.Head, other.Thing.Head) < 0 && NameLinks.LexiconName(one.Thing.Head) != NameLinks.LexiconName(other.Thing.Head))
                    {
                        links.TryAdd((one.Thing.Head, other.Thing.Head), new NameLink(one.Thing.Head, other.Thing.Head, one.Passage, other.Passage));
                    }
                }
            }
        }

        return [.. links.Values.OrderBy(link => link.One, StringComparer.Ordinal).ThenBy(link => link.Other, StringComparer.Ordinal)];
    }
}
