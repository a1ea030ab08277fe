using ClaimTracker.Reconciliation.Origins;

namespace ClaimTracker.Data.Stories;

/// <summary>The narration of all articles of a story as it is stored, in the order of its tables.</summary>
/// <param name="Keys">Under each key of a sentence the piece of narration that it belongs to.</param>
/// <param name="Sentences">The sentences of each article; of piece 0 where one has no keys.</param>
internal sealed record NarrationRows(IReadOnlyList<(long Id, long Piece)> Keys, IReadOnlyList<(string ArticleId, int Ordinal, NarratedSentence Sentence, long Piece)> Sentences)
{
    /// <param name="articles">All articles of the story.</param>
    /// <param name="keyOf">The store's own key for a key of the library.</param>
    public static NarrationRows Of(IReadOnlyList<(string ArticleId, NarratedArticle Narration)> articles, Func<long, long> keyOf)
    {
        var pieces = new NarrationPieces();
        foreach (var (_, narration) in articles)
        {
            pieces.Add(narration);
        }

        return new NarrationRows(
            [.. pieces.Keys.Select(key => (Id: keyOf(key), Piece: pieces.PieceOf(key))).OrderBy(row => row.Id)],
            [
                .. articles.OrderBy(article => article.ArticleId, StringComparer.Ordinal).SelectMany(article => article.Narration.Sentences.Select(
                    (sentence, i) => (article.ArticleId, i, sentence, sentence.Keys.Count == 0 ? 0 : pieces.PieceOf(sentence.Keys[0])))),
            ]);
    }
}
