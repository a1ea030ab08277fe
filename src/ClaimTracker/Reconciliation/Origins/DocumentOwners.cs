using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions;

namespace ClaimTracker.Reconciliation.Origins;

/// <summary>Whose report, study or letter an article means: the organisation that it says made one.</summary>
internal sealed class DocumentOwners
{
    private const int MostNames = 40;
    private const int MostPlaces = 6;
    private const int LongestAfter = 24;
    private const int LongestBefore = 120;

    private static readonly string[] Nouns = BesideWords.That("document");

    private static readonly string[] MakingWords = BesideWords.That("making");

    private readonly Dictionary<int, string?> _owners = [];

    public DocumentOwners(IReadOnlyList<StoryArticle> articles)
    {
        foreach (var article in articles)
        {
            _owners[article.Ordinal] = article.Reading.Claims.Any(claim => claim.Claimant?.Kind == SourceKind.Document)
                ? Names(article).Select(name => (Name: name, Count: Beside(article, name))).Where(pair => pair.Count > 0).OrderByDescending(pair => pair.Count).FirstOrDefault().Name
                : null;
        }
    }

    /// <summary>The organisations that the article gives claims to, those with most claims first.</summary>
    private static IEnumerable<string> Names(StoryArticle article)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var claim in article.Reading.Claims)
        {
            foreach (var source in claim.Claimant is { } claimant ? claim.Via.Prepend(claimant) : claim.Via)
            {
                if (source is { Kind: SourceKind.Organisation, Name: { Length: > 3 } name } && char.IsUpper(name[0]))
                {
                    counts[name] = counts.GetValueOrDefault(name) + 1;
                }
            }
        }

        return counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(MostNames).Select(pair => pair.Key);
    }

    /// <summary>The organisation whose report the article speaks of; null when it speaks of none, or names nobody who made it.</summary>
    public string? OwnerIn(StoryArticle article) => _owners.GetValueOrDefault(article.Ordinal);

    /// <summary>The source, a document replaced by the organisation that made it where the article names one.</summary>
    public SourceReference Resolve(StoryArticle article, SourceReference source) =>
        source.Kind == SourceKind.Document && _owners.GetValueOrDefault(article.Ordinal) is { } owner ? source with { Name = owner, Kind = SourceKind.Organisation } : source;

    /// <summary>At how many of its first places the text says that a document is its: "a report by the Harbour Trust", "the Harbour Trust's report".</summary>
    private static int Beside(StoryArticle article, string name)
    {
        var text = article.Reading.Text;
        var count = 0;
        for (int at = text.IndexOf(name, StringComparison.Ordinal), i = 0; at >= 0 && i < MostPlaces; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal), i++)
        {
            var after = text.AsSpan(at + name.Length, Math.Min(LongestAfter, text.Length - at - name.Length));
            var stop = after.IndexOfAny(",.;\n");
            var before = text.AsSpan(Math.Max(0, at - LongestBefore), Math.Min(at, LongestBefore));
            before = before[(before.LastIndexOfAny('.', '\n') + 1)..];
            count += HasNoun(stop < 0 ? after : after[..stop]) || IsMadeBy(before) ? 1 : 0;
        }

        return count;
    }

    private static bool IsMadeBy(ReadOnlySpan<char> before)
    {
        var by = Math.Max(before.LastIndexOf(" by ", StringComparison.Ordinal), before.LastIndexOf(" from ", StringComparison.Ordinal));
        if (by < 0 || before.Length - by > LongestAfter * 2)
        {
            return false;
        }

        var said = before[..by];
        var word = said[(said.LastIndexOf(' ') + 1)..];
        return HasNoun(word) || (HasNoun(said) && MakingWords.Contains(word.ToString(), StringComparer.OrdinalIgnoreCase)); // "a report, out today, published by"
    }

    private static bool HasNoun(ReadOnlySpan<char> words)
    {
        foreach (var noun in Nouns)
        {
            if (words.Contains(noun, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
