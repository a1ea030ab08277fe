using System.Text;

namespace ClaimTracker.Text;

/// <summary>Brings wordings that differ in case, marks and spaces only to one form, by which things are recognised.</summary>
public static class Folding
{
    private static readonly string[] ArticleWords = ["the ", "a ", "an "];

    /// <summary>Letters and digits in lower case, one space between words. Empty when there are none.</summary>
    public static string Words(string text)
    {
        var folded = new StringBuilder(text.Length);
        var isApart = false;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                if (isApart && folded.Length > 0)
                {
                    folded.Append(' ');
                }

                folded.Append(char.ToLowerInvariant(c));
                isApart = false;
            }
            else if (c is not ('\'' or '\u2019' or '\u00AD' or '\u200B'))
            {
                isApart = true;
            }
        }

        return folded.ToString();
    }

    /// <summary>A name without its article: "The Courier" and "the courier" are one. What has neither letter nor digit stays as it is.</summary>
    public static string Name(string name)
    {
        var folded = Words(name);
        foreach (var article in ArticleWords)
        {
            if (folded.Length > article.Length && folded.StartsWith(article, StringComparison.Ordinal))
            {
                return folded[article.Length..];
            }
        }

        return folded.Length > 0 ? folded : name.Trim();
    }
}
