using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Numbers;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures;

/// <summary>Tells whose pesos, rupees or kroner are meant, by the countries that the article names: those of the one it names most.</summary>
internal static class HomeCurrency
{
    private static readonly (string Word, string Country, string Code)[] All = WordTable.Read("home-currencies.tsv").Select(row => (row[0], row[1], row[2])).ToArray();

    private static readonly WordSet Shared = All.Select(row => row.Word).ToWordSet(StringComparison.OrdinalIgnoreCase);

    /// <summary>Gives sums in a currency of several countries that of the article's own.</summary>
    public static void Apply(ParsedText text, Span<FigureDraft> drafts, IReadOnlyList<LocationMention> locations)
    {
        Dictionary<string, string?>? meant = null;
        foreach (ref var draft in drafts)
        {
            if (draft.Phrase.Measure != Measure.Money || Word(text, draft.Phrase) is not { } word)
            {
                continue;
            }

            meant ??= new(StringComparer.Ordinal);
            if (!meant.TryGetValue(word, out var code))
            {
                meant.Add(word, code = Meant(word, locations));
            }

            draft.Phrase.Unit = code ?? draft.Phrase.Unit;
        }
    }

    /// <summary>The bare word for the currency, in the singular; null where the text says more, or names a currency of one country.</summary>
    private static string? Word(ParsedText text, in NumberPhrase phrase)
    {
        var last = phrase.Last;
        if (text.Is(phrase.First, "Rs"))
        {
            return "rs";
        }

        if (last <= phrase.NumberLast || text.Tokens[last].Kind != TokenKind.Word || text.IsA(last - 1, WordClass.Adjective))
        {
            return null;
        }

        var word = text.SingularOf(last);
        word = word is "kroner" ? "krone" : word is "kronor" ? "krona" : word;
        return Shared.Contains(word) ? word : null;
    }

    private static string? Meant(string word, IReadOnlyList<LocationMention> locations)
    {
        string? best = null;
        var most = 0;
        foreach (var (name, country, code) in All)
        {
            if (name != word)
            {
                continue;
            }

            var count = 0;
            for (var i = 0; i < locations.Count; i++)
            {
                count += locations[i].Place.CountryCode == country ? 1 : 0;
            }

            (best, most) = count > most ? (code, count) : (best, most);
        }

        return best;
    }
}
