using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Text;

namespace ClaimTracker.Claims;

/// <summary>Tells for each figure whom the text says it is from.</summary>
internal static class FigureSources
{
    /// <summary>Attributions stand in one another; deeper than this nobody follows.</summary>
    private const int Depth = 6;

    /// <summary>The names, nearest to the article first; <paramref name="isAttributed"/> also counts what is said without a source.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(IReadOnlyList<AttributionMention> attributions, IReadOnlyList<FigureMention> figures, out bool[] isAttributed)
    {
        var chains = new IReadOnlyList<string>[figures.Count];
        isAttributed = new bool[figures.Count];
        var open = Spares.RentList<AttributionMention>();
        var next = 0;
        for (var i = 0; i < chains.Length; i++)
        {
            var figure = figures[i].Span;
            for (; next < attributions.Count && attributions[next].Span.Start <= figure.Start; next++)
            {
                if (open.Count == Depth)
                {
                    Close(open, figure.Start);
                }

                if (open.Count < Depth)
                {
                    open.Add(attributions[next]);
                }
            }

            Close(open, figure.Start);
            isAttributed[i] = open.Count > 0;
            chains[i] = open.Count == 0 ? [] : Chain(open);
        }

        Spares.Return(open);
        return chains;
    }

    /// <summary>Drops what ends before a place.</summary>
    private static void Close(List<AttributionMention> open, int start)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (open[i].Span.End <= start)
            {
                open.RemoveAt(i);
            }
        }
    }

    /// <summary>From the widest content, which the article tells at first hand, to the narrowest.</summary>
    private static List<string> Chain(List<AttributionMention> open)
    {
        var chain = new List<string>();
        foreach (var attribution in open)
        {
            for (var hop = 0; hop < attribution.Via.Count; hop++)
            {
                Add(chain, attribution.Via[hop].Name);
            }

            if (attribution.Source is not null)
            {
                Add(chain, attribution.Source.Name);
            }
        }

        return chain;
    }

    private static void Add(List<string> chain, string name)
    {
        if (!chain.Contains(name))
        {
            chain.Add(name);
        }
    }
}
