namespace ClaimTracker.Web.Tests;

/// <summary>The pages that every test of all pages goes through.</summary>
public static class PageList
{
    /// <summary>Pages with an address of their own.</summary>
    public static IReadOnlyList<string> Paths { get; } =
        ["/", "/stories", "/review", "/review?status=all", "/articles", "/articles?q=nothing-has-this", "/articles/new", "/claims", "/claims?q=nothing-has-this", "/sources", "/sources/reliance", "/locations", "/coverage", "/claims?kind=direct_quote", "/quotes", "/quotes?q=nothing-has-this", "/search", "/search?q=fire", "/search?q=nothing-has-this", "/history", "/history?kind=decision", "/help", "/help/problems", "/about", "/exports", "/exports/new", "/exports/new?list=figures&columns=value,counted", "/exports/new?format=bib", "/exports/new?format=datapackage", "/exports/new?q=nothing-has-this"];

    /// <summary>The same for a theory.</summary>
    public static TheoryData<string> Fixed => new(Paths);

    /// <summary>Pages that belong to another page: what is put behind the address of that page.</summary>
    public static IReadOnlyList<(string List, string Prefix, string Behind)> Behind { get; } =
        [("/articles", "/articles/", "/correct"), ("/articles", "/articles/", "/correct?words=the"), ("/articles", "/articles/", "/correct?at=0-4"), ("/articles", "/articles/", "/withdraw"), ("/stories", "/stories/", "/withdraw"), ("/claims", "/sources/", "/correct"), ("/", "/quantities/", "/same")];

    /// <summary>Lists, with the beginning of the addresses of the pages that they lead to.</summary>
    public static IReadOnlyList<(string List, string Prefix)> Details { get; } =
        [("/stories", "/stories/"), ("/review?status=all", "/review/"), ("/articles", "/articles/"), ("/quotes", "/quotes/"), ("/sources", "/sources/"), ("/locations", "/locations/"), ("/", "/quantities/"), ("/articles/new", "/imports/")];
}
