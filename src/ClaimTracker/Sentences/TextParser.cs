using System.Buffers;
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
        var tokens = new RentedList<Token>(text.Length / 5);
        var isHardWrapped = LineLayout.IsHardWrapped(text);
        var position = 0;
        foreach (var gap in furniture)
        {
            Tokenizer.Tokenize(text, position, gap.Start, isHardWrapped, ref tokens);
            position = gap.End;
        }

        Tokenizer.Tokenize(text, position, text.Length, isHardWrapped, ref tokens);
        var sentences = SentenceSplitter.Split(text, tokens.Items.AsSpan(0, tokens.Count));
        var classes = ArrayPool<WordClass>.Shared.Rent(Math.Max(16, tokens.Count));
        var words = ArrayPool<int>.Shared.Rent(Math.Max(16, tokens.Count));
        PartOfSpeechTagger.Tag(text, tokens.Items.AsSpan(0, tokens.Count), sentences.Items.AsSpan(0, sentences.Count), words, classes);
        return new ParsedText(text, furniture, tokens.Items, tokens.Count, classes, words, sentences.Items, sentences.Count);
    }
}
