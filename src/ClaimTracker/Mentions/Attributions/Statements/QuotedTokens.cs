using ClaimTracker.Mentions.Quotations;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions.Statements;

/// <summary>Where the quotations of an article stand among its tokens.</summary>
internal sealed class QuotedTokens
{
    private readonly (int First, int Last)[] _ranges;

    public QuotedTokens(ParsedText text, IReadOnlyList<QuotationMention> quotations)
    {
        _ranges = new (int, int)[quotations.Count];
        for (var i = 0; i < _ranges.Length; i++)
        {
            var first = text.TokenAt(quotations[i].Span.Start);
            var last = text.TokenAt(quotations[i].Span.End - 1);
            if (!quotations[i].IsBlock)
            {
                first -= first > 0 && text.Tokens[first - 1].Kind is TokenKind.Quote or TokenKind.Apostrophe ? 1 : 0;
                last += last + 1 < text.TokenCount && text.Tokens[last + 1].Kind is TokenKind.Quote or TokenKind.Apostrophe && text.Tokens[last + 1].IsJoined ? 1 : 0;
            }

            _ranges[i] = (first, last);
        }
    }

    public int Count => _ranges.Length;

    /// <summary>First and last token of a quotation, its marks included.</summary>
    public (int First, int Last) this[int quotation] => _ranges[quotation];

    /// <summary>Index of the first quotation that ends at this token or behind it; <see cref="Count"/> when none does.</summary>
    public int From(int token)
    {
        int low = 0, high = _ranges.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_ranges[middle].Last < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
