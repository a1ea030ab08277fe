using System.Security.Cryptography;
using ClaimTracker.Data.Ingest;

namespace ClaimTracker.Web.Features.Articles;

/// <summary>Keeps what somebody is looking at in the preview until it is saved: a few articles, in memory, the oldest dropped first.</summary>
public sealed class DraftShelf
{
    private const int Most = 12;

    private readonly Lock _turn = new();
    private readonly LinkedList<(string Key, ArticleSubmission Draft)> _drafts = [];

    /// <returns>The key under which it is found again; not to be guessed.</returns>
    public string Keep(ArticleSubmission draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var key = RandomNumberGenerator.GetHexString(32, lowercase: true);
        lock (_turn)
        {
            _drafts.AddLast((key, draft));
            if (_drafts.Count > Most)
            {
                _drafts.RemoveFirst();
            }
        }

        return key;
    }

    /// <returns>The draft, no longer kept; null when there is none under that key any more.</returns>
    public ArticleSubmission? Take(string? key)
    {
        lock (_turn)
        {
            for (var node = _drafts.First; node is not null; node = node.Next)
            {
                if (string.Equals(node.Value.Key, key, StringComparison.Ordinal))
                {
                    _drafts.Remove(node);
                    return node.Value.Draft;
                }
            }
        }

        return null;
    }
}
