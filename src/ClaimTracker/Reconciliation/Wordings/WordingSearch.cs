using ClaimTracker.Reading;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Wordings;

/// <summary>Holds quotations that a store found by their rows of words against each other. For one thread at a time.</summary>
public sealed class WordingSearch
{
    /// <summary>Rows of words that more wordings than this have are common phrases, by which nothing meets.</summary>
    public const int MostWordings = QuotationVariants.MostWordings;

    private readonly Dictionary<long, Wording> _wordings = [];
    private readonly Dictionary<string, List<(long Key, TextSpan Span)>> _places = new(StringComparer.Ordinal);

    /// <summary>Takes in the quotations of an article.</summary>
    /// <returns>The keys of their wordings.</returns>
    public IReadOnlyList<long> Learn(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (!_places.TryGetValue(reading.Path, out var places))
        {
            _places.Add(reading.Path, places = []);
            foreach (var wording in WordingReader.Collect(Reconciler.InOrder([reading])))
            {
                _wordings.TryAdd(wording.Key, wording);
                places.AddRange(wording.Places.Select(place => (wording.Key, place.Span)));
            }
        }

        return [.. places.Select(place => place.Key).Distinct()];
    }

    public bool Knows(long wording) => _wordings.ContainsKey(wording);

    /// <summary>The rows of words of a wording that was learnt.</summary>
    public IReadOnlyCollection<long> RowsOf(long wording) => _wordings[wording].Rows();

    /// <summary>Whether two wordings that were learnt are one quotation, with words changed or cut.</summary>
    public bool AreOne(long one, long other) => QuotationVariants.AreOne(_wordings[one], _wordings[other]);

    /// <summary>Where an article that was learnt has one of the wordings.</summary>
    public IEnumerable<TextSpan> PlacesOf(string document, IReadOnlySet<long> wordings) =>
        _places[document].Where(place => wordings.Contains(place.Key)).Select(place => place.Span);
}
