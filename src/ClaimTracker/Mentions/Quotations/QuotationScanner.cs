using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Quotations;

/// <summary>Pairs the quotation marks of a text, paragraph by paragraph. Linear: no mark is looked at more than a few times.</summary>
/// <remarks>Only the outer marks count: what a quotation quotes is part of it.</remarks>
internal sealed class QuotationScanner
{
    /// <summary>How many paragraphs without any mark may stand inside one quotation that is opened once and closed once.</summary>
    private const int LongestRun = 8;

    private readonly ParsedText _text;
    private readonly List<Paragraph> _paragraphs = Spares.RentList<Paragraph>();
    private readonly List<QuotationMark> _marks = Spares.RentList<QuotationMark>();
    private readonly List<QuotedStretch> _stretches = Spares.RentList<QuotedStretch>();
    private readonly MarkPairing _pairing;

    /// <summary>Index of the first mark that is not read yet.</summary>
    private int _next;

    private QuotationScanner(ParsedText text)
    {
        _text = text;
        _pairing = new MarkPairing(text, _marks);
    }

    /// <summary>The stretches in order, none overlapping, none empty.</summary>
    public static List<QuotedStretch> Scan(ParsedText text)
    {
        var scanner = new QuotationScanner(text);
        scanner.ReadMarks();
        if (scanner._marks.Count > 0)
        {
            for (var i = 0; i < scanner._paragraphs.Count;)
            {
                i = scanner.ScanParagraph(i);
            }
        }

        Spares.Return(scanner._paragraphs);
        Spares.Return(scanner._marks);
        return scanner._stretches;
    }

    private void ReadMarks()
    {
        var tokens = _text.Tokens;
        for (var first = 0; first < tokens.Length;)
        {
            var end = first + 1;
            while (end < tokens.Length && !tokens[end].Has(TokenShape.StartsParagraph))
            {
                end++;
            }

            var firstMark = _marks.Count;
            MarkReader.Read(_text, first, end, _marks);
            _paragraphs.Add(new Paragraph(first, end, firstMark, _marks.Count));
            first = end;
        }
    }

    /// <summary>Reads what is left of one paragraph, and those that its last quotation runs into; returns the number of the paragraph to read next.</summary>
    private int ScanParagraph(int number)
    {
        var paragraph = _paragraphs[number];
        bool isFlat = false, hasNoGuillemets = false;
        var mark = Math.Max(_next, paragraph.FirstMark);
        while (mark < paragraph.EndMark)
        {
            var opener = _marks[mark];
            if (!opener.CanOpen || (opener.FollowsNumber && opener.Drawn == MarkSide.Either) || (hasNoGuillemets && opener.Family == MarkFamily.Guillemet))
            {
                mark++;
                continue;
            }

            var close = opener.Family switch
            {
                MarkFamily.Double => _pairing.DoubleClose(mark, paragraph.EndMark, isFlat),
                MarkFamily.Single => _pairing.SingleClose(mark, paragraph.EndMark),
                _ => _pairing.GuillemetClose(mark, paragraph.EndMark),
            };
            if (close >= 0)
            {
                var isReopened = _marks[close].Placed == MarkSide.Opens && _marks[close].Drawn == opener.Drawn && opener.Drawn != MarkSide.Closes && !_pairing.IsMisplaced(_marks[close]);
                Add(opener.Token + 1, isReopened ? BeforeCue(opener.Token + 1, _marks[close].Token) : _marks[close].Token, opener.Family, isReopened ? StretchEnd.Unclosed : StretchEnd.Closed);
                mark = isReopened ? close : close + 1;
                continue;
            }

            if (GoesOn(number, opener.Family))
            {
                Add(opener.Token + 1, paragraph.End, opener.Family, StretchEnd.Continues);
                return number + 1;
            }

            if (opener.Family != MarkFamily.Double)
            {
                hasNoGuillemets |= opener.Family == MarkFamily.Guillemet;
                mark++;
                continue;
            }

            if (Closing(number) is var last && last > number)
            {
                return CloseLater(number, last, opener);
            }

            if (!isFlat)
            {
                // Perhaps not nested marks but one that was never closed: read again, each opening mark ending what stands open.
                isFlat = true;
                continue;
            }

            Add(opener.Token + 1, BeforeCue(opener.Token + 1, paragraph.End), opener.Family, StretchEnd.Unclosed);
            break;
        }

        return number + 1;
    }

    /// <summary>Where words whose closing mark is missing must end: “It is late, | said Ann Lund.” The end of the paragraph where nobody says them.</summary>
    private int BeforeCue(int first, int end)
    {
        for (var i = first + 1; i < end - 2; i++)
        {
            if (_text.Is(i, ',') && (IsSaid(i + 1) || (IsSaid(i + 2) && (_text.Tokens[i + 1].IsCapitalised || _text.IsA(i + 1, WordClass.Pronoun))) || (IsSaid(i + 3) && _text.Tokens[i + 1].IsCapitalised && _text.Tokens[i + 2].IsCapitalised)))
            {
                return i + 1;
            }
        }

        return end;
    }

    private bool IsSaid(int token) => ListedWords.Has(_text, token, ContextRole.Said);

    private void Add(int first, int end, MarkFamily family, StretchEnd how)
    {
        if (end > first)
        {
            _stretches.Add(new QuotedStretch(first, end, family, how));
        }
    }

    /// <summary>Whether the next paragraph begins with a mark that opens the same quotation again.</summary>
    private bool GoesOn(int number, MarkFamily family)
    {
        if (number + 1 >= _paragraphs.Count)
        {
            return false;
        }

        var next = _paragraphs[number + 1];
        return next.FirstMark < next.EndMark && _marks[next.FirstMark] is var mark && mark.Token == next.First && mark.Family == family && mark.CanOpen;
    }

    /// <summary>The paragraph whose first double mark closes what this one leaves open, though the ones between have no mark; this one when there is none.</summary>
    private int Closing(int number)
    {
        for (var i = number + 1; i < _paragraphs.Count && i <= number + LongestRun; i++)
        {
            for (var mark = _paragraphs[i].FirstMark; mark < _paragraphs[i].EndMark; mark++)
            {
                if (_marks[mark].Family == MarkFamily.Double)
                {
                    return _marks[mark].Placed == MarkSide.Closes && !_marks[mark].FollowsNumber ? i : number;
                }
            }
        }

        return number;
    }

    /// <summary>Adds a quotation that runs over paragraphs without marks, one stretch each; goes on behind the mark that closes it.</summary>
    private int CloseLater(int number, int last, QuotationMark opener)
    {
        var close = _paragraphs[last].FirstMark;
        while (_marks[close].Family != MarkFamily.Double)
        {
            close++;
        }

        if (last == number + 1 && IsSignature(_paragraphs[last].First, _marks[close].Token, _paragraphs[last].End))
        {
            // A quotation set apart from the text, its speaker on a line of its own before the closing mark.
            Add(opener.Token + 1, _paragraphs[number].End, opener.Family, StretchEnd.Closed);
            return last + 1;
        }

        var first = opener.Token + 1;
        for (var i = number + 1; i <= last; i++)
        {
            // A line that begins in the middle of a sentence belongs to the one before it.
            if (!char.IsLower(_text.Text[_text.Tokens[_paragraphs[i].First].Start]))
            {
                Add(first, _paragraphs[i].First, opener.Family, StretchEnd.Continues);
                first = _paragraphs[i].First;
            }
        }

        Add(first, _marks[close].Token, opener.Family, StretchEnd.Closed);
        _next = close + 1;
        return last;
    }

    /// <summary>Whether a line is a name, perhaps with a role, that ends with the closing mark.</summary>
    private bool IsSignature(int first, int close, int end) =>
        close == end - 1 && close - first <= 12 && _text.Tokens[first].IsCapitalised && _text.Tokens[first + 1 < close ? first + 1 : first].IsCapitalised;

    private readonly record struct Paragraph(int First, int End, int FirstMark, int EndMark);
}
