using System.Text;
using ClaimTracker.Furniture;
using ClaimTracker.Text;

namespace ClaimTracker.Benchmarks;

/// <summary>Texts to measure on: the sample articles, or any folder of text files, cut to one length.</summary>
internal static class Corpus
{
    /// <summary>Articles of about this many characters, cut between paragraphs.</summary>
    public static IReadOnlyList<SourceDocument> Articles(string folder, int length)
    {
        var articles = new List<SourceDocument>();
        var piece = new StringBuilder();
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            foreach (var paragraph in File.ReadAllText(file).Split('\n'))
            {
                piece.Append(paragraph).Append('\n');
                if (piece.Length >= length)
                {
                    articles.Add(Document(piece.ToString(), articles.Count));
                    piece.Clear();
                }
            }
        }

        return articles;
    }

    /// <summary>One text of at least this many characters: the articles one behind the other, again and again, without furniture, which would set aside all that follows it.</summary>
    public static SourceDocument OneText(IReadOnlyList<SourceDocument> articles, int length)
    {
        var text = new StringBuilder(length);
        for (var i = 0; text.Length < length; i++)
        {
            var article = articles[i % articles.Count].Text;
            var from = 0;
            foreach (var furniture in FurnitureFinder.Find(article))
            {
                text.Append(article, from, furniture.Start - from);
                from = furniture.End;
            }

            text.Append(article, from, article.Length - from).Append('\n');
        }

        return Document(text.ToString(), 0);
    }

    public static SourceDocument Document(string text, int number) =>
        new(FormattableString.Invariant($"{number}.txt"), ContentHash.Sha256(Encoding.UTF8.GetBytes(text)), text, "utf-8", []);
}
