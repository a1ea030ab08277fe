namespace ClaimTracker.Export.References;

/// <summary>A citation as it is being put together, with the punctuation of American English.</summary>
internal sealed class CitationLine
{
    private readonly List<CitationRun> _runs = [];

    /// <summary>Whether a sentence that ends with these words needs no full stop.</summary>
    public static bool EndsSentence(string text)
    {
        var end = text.AsSpan().TrimEnd("\u201D\u2019\"");
        return end.Length > 0 && end[^1] is '.' or '?' or '!';
    }

    public CitationLine Text(string text, bool isItalic = false)
    {
        if (text.Length == 0)
        {
            return this;
        }

        if (_runs.Count > 0 && _runs[^1].IsItalic == isItalic)
        {
            _runs[^1] = new CitationRun(_runs[^1].Text + text, isItalic);
        }
        else
        {
            _runs.Add(new CitationRun(text, isItalic));
        }

        return this;
    }

    /// <summary>A full stop, unless there is one; inside a quotation mark that closes before it.</summary>
    public CitationLine Stop() => EndsSentence(_runs[^1].Text) ? this : Punctuate(".");

    /// <summary>A comma, unless a sign that is stronger stands there.</summary>
    public CitationLine Comma() => Punctuate(_runs[^1].Text.Length > 0 && _runs[^1].Text[^1] is '?' or '!' or ',' ? "" : ",");

    /// <summary>A title in quotation marks, with the sign that follows inside them.</summary>
    public CitationLine Quoted(string title, string sign)
    {
        Text("\u201C" + title);
        if (title.Length > 0 && title[^1] is '?' or '!' or ',' || (sign == "." && title.EndsWith('.')))
        {
            sign = "";
        }

        // Of two quotation marks that close at once, the sign goes behind the inner one.
        return Text((title.EndsWith('\u2019') && EndsSentence(title) && sign == "." ? "" : sign) + "\u201D");
    }

    public FormattedCitation ToCitation() => new([.. _runs]);

    private CitationLine Punctuate(string sign)
    {
        var last = _runs[^1];
        if (sign.Length > 0 && !last.IsItalic && last.Text[^1] is '\u201D')
        {
            _runs[^1] = last with { Text = last.Text[..^1] + sign + "\u201D" };
            return this;
        }

        return Text(sign);
    }
}
