using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Quotations;

/// <summary>Tells words that somebody said from names, titles, nicknames and scare quotes, which stand in the same marks.</summary>
internal sealed partial class QuotedTerms(ParsedText text)
{
    private const int LongestTerm = 14;

    /// <summary>A noun phrase of more words than this is somebody's wording, not a name for a thing.</summary>
    private const int LongestPhrase = 6;

    private const int ShortestVerbPhrase = 2;

    private static readonly WordSet Names = Words("directly");

    private static readonly WordSet NamesWithAs = Words("as");

    private static readonly WordSet NamesOfWorks = Words("work");

    private static readonly WordSet NamesIfBrief = Words("briefly");

    private int _sentence = -1;
    private bool _isReporting;

    /// <summary>Whether the stretch names something; the rule that says so, else the rule by which it is a quotation, is in <paramref name="rule"/>.</summary>
    /// <param name="stretch">Words in marks.</param>
    /// <param name="followsTerm">Whether another such name stands right before it, joined by "and" or "or".</param>
    /// <param name="rule">Name of the rule.</param>
    public bool IsTerm(QuotedStretch stretch, bool followsTerm, out string rule)
    {
        var shape = WordsShape.Of(text, stretch, LongestTerm);
        int before = stretch.First - 2, after = stretch.End + 1;
        rule = "quoted-words";
        if (shape.Words == 0)
        {
            return true;
        }

        if (shape.Words > LongestTerm)
        {
            return false;
        }

        if (IsWordsOf(before) || IsSentenceBehindColon(before, stretch))
        {
            rule = "said";
            return false;
        }

        if (IsNamed(before, shape))
        {
            rule = "named";
            return true;
        }

        if (IsSaid(before, stretch, after, shape.IsTitle && shape.Words > 1))
        {
            rule = "said";
            return false;
        }

        if (shape.IsTitle && shape.Words > 1 && !IsTitleCaseLine(stretch))
        {
            rule = "title-case";
            return true;
        }

        if (shape.IsClause)
        {
            return false;
        }

        if (IsSentence(stretch, shape))
        {
            rule = "whole-sentence";
            return false;
        }

        if (shape.Words <= LongestPhrase && IsCounted(before))
        {
            rule = "counted";
            return true;
        }

        if (shape.Words <= ShortestVerbPhrase + 1 && IsOwned(before) && IsBeforeNoun(stretch, after))
        {
            // the force's "stop and search" powers
            rule = "naming-phrase";
            return true;
        }

        if (shape.Words > LongestPhrase || (shape.IsVerbal && shape.Words > ShortestVerbPhrase))
        {
            rule = "quoted-phrase";
            return false;
        }

        if (followsTerm || IsBeforeNoun(stretch, after))
        {
            rule = "naming-phrase";
            return true;
        }

        rule = "quoted-in-report";
        return !IsReporting(stretch) || (shape.Words <= 2 && !IsJudgement(stretch, before));
    }

    /// <summary>Whether the words make a sentence of their own, behind others in their paragraph: "Three points, no more."</summary>
    private bool IsSentence(QuotedStretch stretch, WordsShape shape)
    {
        var open = text.Tokens[stretch.First - 1];
        return shape.Words > 1 && open.Has(TokenShape.StartsSentence) && (!open.Has(TokenShape.StartsParagraph) || (shape.Words > 2 && stretch.First > 1)) && text.Text[text.Tokens[stretch.End - 1].Start] is '.' or '?' or '!';
    }

    /// <summary>Whether a verb of saying, thinking or showing stands in the sentence, quoted words aside.</summary>
    public bool IsReporting(QuotedStretch stretch)
    {
        var sentence = text.SentenceOf(Math.Max(0, stretch.First - 1));
        if (sentence != _sentence)
        {
            _sentence = sentence;
            _isReporting = HasReport(text.Sentences[sentence].First, text.Sentences[sentence].End);
        }

        return _isReporting || (stretch.End < text.TokenCount && text.SentenceOf(stretch.End) is var last && last != sentence && HasReport(stretch.End, Math.Min(text.Sentences[last].End, stretch.End + 12)));
    }

    private bool HasReport(int first, int end)
    {
        var depth = false;
        for (var i = first; i < end; i++)
        {
            var token = text.Tokens[i];
            if (token.Kind == TokenKind.Quote)
            {
                depth = !depth;
            }
            else if (!depth && token.Kind == TokenKind.Word && (VerbAt(i) is { Kind: not ReportingKind.Will } || text.Is(i, "according") || text.Is(i, "per")))
            {
                return true;
            }
        }

        return false;
    }

    private ReportingVerb? VerbAt(int token) =>
        (uint)token < (uint)text.TokenCount && text.Tokens[token].Kind == TokenKind.Word && text.TryFind(token, out var entry)
            && (entry.Classes & WordClass.AnyVerb) != 0 && ((entry.Usual & WordClass.AnyNoun) == 0 || (entry.Usual & WordClass.AnyVerb) != 0)
            ? ListedWords.ReportingVerb(text, token) : null;

    private bool IsNamed(int before, WordsShape shape)
    {
        if (before < 0)
        {
            return false;
        }

        if (text.Is(before, ',') || text.Is(before, ':'))
        {
            before--;
        }

        if (text.Is(before, "as") && before > 1)
        {
            // known as, known widely as
            return NamesWithAs.Contains(text.Word(before - 1)) || NamesWithAs.Contains(text.Word(before - 2)) || Names.Contains(text.Word(before - 2));
        }

        if (text.Is(before, "called") && text.Is(before - 2, "so"))
        {
            return true;
        }

        return before >= 0 && ((Names.Contains(text.Word(before)) && !shape.IsClause)
            || (shape.IsTitle && NamesOfWorks.Contains(text.Word(before))) || (shape.Words <= 3 && NamesIfBrief.Contains(text.Word(before))));
    }

    /// <summary>Whether the sentence that holds the words writes most of its own words with capitals, as headlines do.</summary>
    private bool IsTitleCaseLine(QuotedStretch stretch)
    {
        var sentence = text.Sentences[text.SentenceOf(Math.Max(0, stretch.First - 1))];
        int words = 0, capitalised = 0;
        for (var i = sentence.First; i < sentence.End && i < sentence.First + 40; i++)
        {
            if ((i < stretch.First || i >= stretch.End) && text.Tokens[i].Kind == TokenKind.Word && text.Tokens[i].Length > 3)
            {
                words++;
                capitalised += text.Tokens[i].IsCapitalised ? 1 : 0;
            }
        }

        return words > 0 && capitalised * 5 >= words * 4;
    }

    /// <summary>Whether one or two words pass judgement: called him a "liar", called it "a disgrace", was "very charming", had shown "great courage".</summary>
    private bool IsJudgement(QuotedStretch stretch, int before) =>
        text.Is(before, "a") || text.Is(before, "an") || text.Is(before, "as")
        || text.Is(stretch.First, "a") || text.Is(stretch.First, "an") || text.Is(stretch.First, "this")
        || ((text.Is(before, "was") || text.Is(before, "is") || text.Is(before, "were") || text.Is(before, "are")) && (text.Is(before - 1, "it") || text.Is(before - 1, "that") || text.Is(before - 1, "this") || text.Is(before - 1, "he") || text.Is(before - 1, "she") || text.Is(before - 1, "they")))
        || (stretch.First + 1 < stretch.End && before >= 0 && text.IsA(stretch.First, WordClass.VerbPast | WordClass.VerbThird) && text.IsA(before, WordClass.AnyNoun | WordClass.Name | WordClass.Pronoun))
        || (stretch.First + 1 < stretch.End && text.IsA(before, WordClass.AnyVerb) && !text.IsA(before, WordClass.Auxiliary) && text.IsA(stretch.First, WordClass.Adjective) && !text.Tokens[stretch.First].IsCapitalised)
        || (text.TryFind(stretch.End - 1, out var entry) && (entry.Usual & WordClass.AnyNoun) == 0);

    private bool IsBeforeNoun(QuotedStretch stretch, int after) =>
        after < text.TokenCount && text.Tokens[after].Kind == TokenKind.Word && !text.Tokens[after].Has(TokenShape.StartsParagraph)
        && text.Tokens[stretch.End - 1].Kind != TokenKind.Punctuation && text.TryFind(after, out var entry) && (entry.Usual & WordClass.AnyNoun) != 0;

    /// <summary>the council's "X", their "X".</summary>
    private bool IsOwned(int before) => before > 0 && (text.Tokens[before].Kind is TokenKind.Clitic or TokenKind.Apostrophe || text.Is(before, "its") || text.Is(before, "their") || text.Is(before, "the"));

    /// <summary>these "X", numerous "X", 12 "X", hundreds of "X".</summary>
    private bool IsCounted(int before)
    {
        if (before < 0)
        {
            return false;
        }

        if (text.Tokens[before].Kind == TokenKind.Number || text.Is(before, "these") || text.Is(before, "those") || text.Is(before, "such"))
        {
            return true;
        }

        if (text.Is(before, "of"))
        {
            before--;
        }

        return before >= 0 && text.TryFind(before, out var entry)
            && ((entry.Classes & WordClass.Numeral) != 0 || text.Is(before, "numerous") || text.Is(before, "several") || text.Is(before, "many") || text.Is(before, "various"));
    }

    private static WordSet Words(string place) => WordTable.Read("naming-words.tsv")
        .Where(row => row[1] == place).Select(row => row[0]).ToWordSet(StringComparison.OrdinalIgnoreCase);
}
