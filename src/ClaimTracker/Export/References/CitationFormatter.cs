using System.Globalization;
using ClaimTracker.Quantities;

namespace ClaimTracker.Export.References;

/// <summary>Prints citations of articles, and of claims in them, as citeproc does with the styles of the same names.</summary>
public static class CitationFormatter
{
    private static readonly string[] ShortMonths = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

    private static readonly (string Article, string End)[] PlainNames = [.. Enum.GetValues<CitationStyle>().Select(style => ($"citation {style}", $"citation end {style}"))];

    /// <summary>The article in the style, then the claim in its exact words, when it was accessed, and the archived copy by address and hash.</summary>
    public static FormattedCitation Whole(Reference item, CitationStyle style)
    {
        ArgumentNullException.ThrowIfNull(item);
        var line = new CitationLine();
        Append(line, item.Print, style);
        var end = End(item.Print, line.ToCitation(), style);
        return line.Text(ClaimWords(item)).Text(end).ToCitation();
    }

    /// <summary>The words of the same, without italics; what items of one article have in common is put together once.</summary>
    internal static string Plain(Reference item, CitationStyle style)
    {
        var names = PlainNames[(int)style];
        var article = item.Print.Text(names.Article, print => Article(print, style).ToString());
        var end = item.Print.Text(names.End, print => End(print, Article(print, style), style));
        return string.Concat(article, ClaimWords(item), end);
    }

    /// <summary>The article in the style, and nothing that the style does not ask for.</summary>
    public static FormattedCitation Article(Reference item, CitationStyle style)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Article(item.Print, style);
    }

    private static FormattedCitation Article(ArticleInPrint item, CitationStyle style)
    {
        var line = new CitationLine();
        Append(line, item, style);
        return line.ToCitation();
    }

    private static string ClaimWords(Reference item)
    {
        if (item.Claim is not { } claim)
        {
            return "";
        }

        var words = ReferenceText.OneLine(claim.Anchor.Exact);
        return string.Concat(
            claim.Claimant is { } claimant ? $" Claim by {ReferenceText.OneLine(claimant)}: \u201C" : " Claim: \u201C", QuoteMarks.Within(words, 1), CitationLine.EndsSentence(words) ? "\u201D" : ".\u201D");
    }

    /// <summary>When it was accessed, unless the citation says so already, and the archived copy.</summary>
    private static string End(ArticleInPrint item, FormattedCitation citation, CitationStyle style)
    {
        var accessed = Day(item.Article.AccessedUtc, style);
        return (citation.Runs.Any(run => run.Text.Contains(accessed, StringComparison.Ordinal)) ? "" : $" Accessed {accessed}.") + (item.Article.ArchiveUrl is { } archive
            ? $" Archived copy: {ReferenceText.Url(archive)} (SHA-256 {item.Article.Sha256})."
            : $" Archived copy: SHA-256 {item.Article.Sha256}.");
    }

    private static void Append(CitationLine line, ArticleInPrint item, CitationStyle style)
    {
        switch (style)
        {
            case CitationStyle.Apa: AppendApa(line, item); break;
            case CitationStyle.Chicago: AppendChicago(line, item); break;
            case CitationStyle.Mla: AppendMla(line, item); break;
            default: throw new ArgumentOutOfRangeException(nameof(style), style, "No such style.");
        }
    }

    private static void AppendApa(CitationLine line, ArticleInPrint item)
    {
        var authors = item.Names;
        var title = QuoteMarks.Within(item.Title, 0);
        var date = "(" + (item.Article.Published is { } published ? ApaDate(published, item.Outlet is null && item.Url is null) : "n.d.") + ").";
        if (authors.Count > 0)
        {
            line.Text(NameLists.Apa(authors)).Stop().Text(" " + date + " ").Text(title, item.Outlet is null).Stop();
        }
        else
        {
            line.Text(title, item.Outlet is null).Stop().Text(" " + date);
        }

        if (item.Outlet is { } outlet)
        {
            line.Text(" ").Text(QuoteMarks.Within(outlet, 0), true).Stop();
        }

        if (item.Url is { } url)
        {
            line.Text(item.Article.Published is null ? $" Retrieved {Day(item.Article.AccessedUtc, CitationStyle.Apa)}, from {url}" : " " + url);
        }
    }

    private static void AppendChicago(CitationLine line, ArticleInPrint item)
    {
        var authors = item.Names;
        if (authors.Count > 0)
        {
            line.Text(NameLists.Chicago(authors)).Text(", ");
        }

        line.Quoted(QuoteMarks.Within(TitleWords.Capitalize(item.Title, item.Article.Language), 1), ",");
        if (item.Outlet is { } outlet)
        {
            line.Text(" ").Text(QuoteMarks.Within(outlet, 0), true).Comma();
        }

        var published = item.Article.Published;
        if (published is { } date)
        {
            line.Text(" " + LongDate(date));
        }
        else
        {
            line.Text($"{(item.Url is null ? " n.d.," : "")} accessed {Day(item.Article.AccessedUtc, CitationStyle.Chicago)}");
        }

        line.Text(item.Url is { } url ? $", {url}." : ".");
    }

    private static void AppendMla(CitationLine line, ArticleInPrint item)
    {
        var authors = item.Names;
        if (authors.Count > 0)
        {
            line.Text(NameLists.Mla(authors)).Stop().Text(" ");
        }

        var title = TitleWords.Capitalize(item.Title, item.Article.Language);
        var published = item.Article.Published is { } date ? MlaDate(date) : null;
        var facts = string.Join(", ", new[] { published, item.Url }.Where(part => part is not null));
        if (item.Outlet is { } outlet)
        {
            line.Quoted(QuoteMarks.Within(title, 1), ".").Text(" ").Text(QuoteMarks.Within(outlet, 0), true);
            line.Text(facts.Length > 0 ? $", {facts}." : ".");
        }
        else
        {
            line.Text(QuoteMarks.Within(title, 0), true).Stop().Text(facts.Length > 0 ? $" {facts}." : "");
        }

        if (published is null)
        {
            line.Text($" Accessed {Day(item.Article.AccessedUtc, CitationStyle.Mla)}.");
        }
    }

    private static string Day(DateTime instant, CitationStyle style) => style == CitationStyle.Mla
        ? MlaDate(new PartialDate(DateOnly.FromDateTime(instant)))
        : LongDate(new PartialDate(DateOnly.FromDateTime(instant)));

    private static string LongDate(PartialDate date) => date switch
    {
        { Day: { } day, Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"{Month(month)} {day}, {date.Year}"),
        { Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"{Month(month)} {date.Year}"),
        _ => date.Year.ToString(CultureInfo.InvariantCulture),
    };

    /// <param name="date">The date.</param>
    /// <param name="isYearOnly">Of what is neither on paper nor on the net, APA gives the year alone.</param>
    private static string ApaDate(PartialDate date, bool isYearOnly) => date switch
    {
        { Day: { } day, Month: { } month } when !isYearOnly => string.Create(CultureInfo.InvariantCulture, $"{date.Year}, {Month(month)} {day}"),
        { Month: { } month } when !isYearOnly => string.Create(CultureInfo.InvariantCulture, $"{date.Year}, {Month(month)}"),
        _ => date.Year.ToString(CultureInfo.InvariantCulture),
    };

    private static string MlaDate(PartialDate date) => date switch
    {
        { Day: { } day, Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"{day} {ShortMonths[month - 1]} {date.Year}"),
        { Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"{ShortMonths[month - 1]} {date.Year}"),
        _ => date.Year.ToString(CultureInfo.InvariantCulture),
    };

    private static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
