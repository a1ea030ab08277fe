namespace ClaimTracker.Sentences;

/// <summary>A question of yes or no that is asked of each form of a word once. Its answers stand beside those of all other such questions, so that few lines of memory hold them for the words of a text.</summary>
/// <remarks>Safe for any number of threads, which at worst ask the same twice.</remarks>
internal sealed class WordFlag
{
    private readonly Func<ReadOnlySpan<char>, bool> _tell;
    private readonly int _word;
    private readonly ulong _isFalse, _isTrue;

    /// <param name="tell">Answers for a form; the same on every call and every thread.</param>
    /// <exception cref="InvalidOperationException">There are too many already.</exception>
    public WordFlag(Func<ReadOnlySpan<char>, bool> tell)
    {
        _tell = tell;
        (_word, _isFalse, _isTrue) = WordFacts.Take(2);
    }

    /// <summary>What is told of the token's word.</summary>
    public bool Of(ParsedText text, int token)
    {
        var facts = text.FactsOf(token, _word);
        return (facts & _isFalse) == 0 && ((facts & _isTrue) != 0 || Ask(text, token));
    }

    /// <summary>Whether the text has two such words: a single one may stand for something else.</summary>
    public bool IsOfTwo(ParsedText text)
    {
        var words = 0;
        for (var i = 0; i < text.TokenCount && words < 2; i++)
        {
            words += text.Tokens[i].Kind == TokenKind.Word && Of(text, i) ? 1 : 0;
        }

        return words > 1;
    }

    private bool Ask(ParsedText text, int token)
    {
        var told = _tell(text.Word(token));
        if (text.FormOf(token) is > 0 and var form)
        {
            text.Vocabulary.AddFact(form, _word, told ? _isTrue : _isFalse);
        }

        return told;
    }
}
