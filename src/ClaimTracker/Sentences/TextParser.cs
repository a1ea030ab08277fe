using ClaimTracker.Lexicons;
using ClaimTracker.Text;

namespace ClaimTracker.Sentences;

/// <summary>Cuts a text into tokens and sentences, and gives each word its part of speech. Linear in the text, total on any string, without state.</summary>
public static class TextParser
{
    /// <param name="text">The decoded text of a document.</param>
    /// <param name="furniture">Stretches to leave out, in order, none overlapping.</param>
    public static ParsedText Parse(string text, IReadOnlyList<TextSpan>? furniture = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        furniture ??= [];
        var tokens = new TokenList(text.Length / 5, Vocabulary.Current);
        var isHardWrapped = LineLayout.IsHardWrapped(text);
        var position = 0;
        for (var i = 0; i < furniture.Count; i++)
        {
            var gap = furniture[i];
            Tokenizer.Tokenize(text, position, gap.Start, isHardWrapped, ref tokens);
            position = gap.End;
        }

        Tokenizer.Tokenize(text, position, text.Length, isHardWrapped, ref tokens);
        var count = tokens.Count;
        var sentences = SentenceSplitter.Split(text, tokens.Tokens.AsSpan(0, count));
        var classes = SpareArrays<WordClass>.Rent(count);
        PartOfSpeechTagger.Tag(text, tokens.Tokens.AsSpan(0, count), sentences.Items.AsSpan(0, sentences.Count), tokens.Entries.AsSpan(0, count), classes);
        return new ParsedText(text, furniture, tokens, classes, sentences);
    }
}
