using System.Text;

namespace ClaimTracker.Export.References;

/// <summary>What all items of one article have in common in a bibliography. Each part is made when it is first asked for, so that many claims of one article cost little more than one.</summary>
internal sealed class ArticleInPrint(CitedArticle article)
{
    private Dictionary<string, string>? _texts;

    public CitedArticle Article => article;

    /// <summary>The names of the byline.</summary>
    public IReadOnlyList<CitedName> Names => field ??= CitedNames.Of(article.Author);

    /// <summary>The title, or what stands for one.</summary>
    public string Title => field ??= FindTitle(article);

    /// <summary>The outlet on one line; null when unknown.</summary>
    public string? Outlet { get; } = ReferenceText.OneLine(article.Outlet ?? "") is { Length: > 0 } outlet ? outlet : null;

    /// <summary>The address as a program can follow it; null when there is none, or following it would do something else than fetch a page.</summary>
    public string? Url { get; } = ReferenceText.Url(article.Url ?? "") is { Length: > 0 } url && ReferenceText.IsFetched(url) ? url : null;

    /// <summary>How keys of its items begin: first author or outlet, lower case, ASCII letters and digits, and the year.</summary>
    public string KeyHead => field ??= FindKeyHead();

    /// <summary>A text that depends on the article alone.</summary>
    /// <param name="name">What text it is.</param>
    /// <param name="make">Makes it; not called again.</param>
    public string Text(string name, Func<ArticleInPrint, string> make)
    {
        _texts ??= new Dictionary<string, string>(StringComparer.Ordinal);
        if (!_texts.TryGetValue(name, out var text))
        {
            _texts[name] = text = make(this);
        }

        return text;
    }

    private static string FindTitle(CitedArticle article)
    {
        foreach (var name in (ReadOnlySpan<string?>)[article.Title, article.Label, article.File])
        {
            if (name is not null && ReferenceText.OneLine(name) is { Length: > 0 } title)
            {
                return title;
            }
        }

        return "Untitled";
    }

    private string FindKeyHead()
    {
        var name = (Names.Count > 0 ? Names[0].Family : article.Outlet) ?? "";
        var key = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c) && key.Length < 20)
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return $"{(key.Length == 0 || !char.IsAsciiLetter(key[0]) ? "claim" : "")}{key}{article.Published?.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
    }
}
