namespace ClaimTracker.Sentences;

/// <summary>Keeps what is told of each form of a word, so that lists are asked once a form.</summary>
/// <param name="tell">Tells something of a form; the same on every call and every thread.</param>
/// <remarks>Safe for any number of threads, which at worst ask the same twice.</remarks>
internal sealed class WordMemo<T>(Func<ReadOnlySpan<char>, T> tell)
{
    /// <summary>The bit of a form of which there is nothing to tell: what lists say of most words.</summary>
    private readonly (int Word, ulong IsNothing, ulong) _fact = WordFacts.Take(1);

    private Page? _page;

    /// <summary>What is told of the token's word.</summary>
    public T Of(ParsedText text, int token)
    {
        var form = text.FormOf(token);
        if ((text.Vocabulary.FactsOf(form, _fact.Word) & _fact.IsNothing) != 0)
        {
            return default!;
        }

        var page = _page;
        if (page is not null && page.Vocabulary == text.Vocabulary)
        {
            ref var told = ref page.Told[form];
            if (Volatile.Read(ref told.IsKnown))
            {
                return told.What;
            }
        }

        return Ask(text, token, form);
    }

    private T Ask(ParsedText text, int token, int form)
    {
        var told = tell(text.Word(token));
        if (form > 0 && EqualityComparer<T>.Default.Equals(told, default))
        {
            text.Vocabulary.AddFact(form, _fact.Word, _fact.IsNothing);
        }
        else if (form > 0 && text.Vocabulary == Vocabulary.Current)
        {
            var page = _page;
            if (page?.Vocabulary != text.Vocabulary)
            {
                _page = page = new Page(text.Vocabulary);
            }

            page.Told[form].What = told;

            // Whoever sees that it is known sees what it is.
            Volatile.Write(ref page.Told[form].IsKnown, true);
        }

        return told;
    }

    /// <summary>What is known of the forms of one vocabulary, by their numbers. Nothing is ever known of number 0.</summary>
    private sealed class Page(Vocabulary vocabulary)
    {
        public readonly Vocabulary Vocabulary = vocabulary;
        public readonly Answer[] Told = new Answer[Vocabulary.Capacity];
    }

    private struct Answer
    {
        public T What;
        public bool IsKnown;
    }
}
