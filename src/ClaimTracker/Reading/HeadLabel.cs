namespace ClaimTracker.Reading;

/// <summary>A line of an article's head that says itself what it holds: "Title: Floods close roads", "Source: Valley News".</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Value">What stands behind the colon.</param>
internal readonly record struct HeadLabel(HeadLabelKind Kind, string Value)
{
    private static readonly (string Word, HeadLabelKind Kind)[] Labels =
    [
        ("title", HeadLabelKind.Title), ("headline", HeadLabelKind.Title), ("author", HeadLabelKind.Author), ("authors", HeadLabelKind.Author), ("byline", HeadLabelKind.Author),
        ("source", HeadLabelKind.Publisher), ("publisher", HeadLabelKind.Publisher), ("publication", HeadLabelKind.Publisher), ("outlet", HeadLabelKind.Publisher), ("newspaper", HeadLabelKind.Publisher),
        ("contact", HeadLabelKind.Other), ("contacts", HeadLabelKind.Other), ("media contact", HeadLabelKind.Other), ("press contact", HeadLabelKind.Other), ("release number", HeadLabelKind.Other), ("tags", HeadLabelKind.Other),
        ("category", HeadLabelKind.Other), ("section", HeadLabelKind.Other), ("location", HeadLabelKind.Other), ("photo", HeadLabelKind.Other), ("image", HeadLabelKind.Other), ("credit", HeadLabelKind.Other), ("url", HeadLabelKind.Other),
        ("media contacts", HeadLabelKind.Other), ("press office", HeadLabelKind.Other), ("embargo", HeadLabelKind.Other), ("keywords", HeadLabelKind.Other), ("language", HeadLabelKind.Other),
    ];

    /// <summary>Reads a line; null when it has no such label, as "Storm: Thousands lose power" has none.</summary>
    public static HeadLabel? Read(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon <= 0 || colon > 20)
        {
            return null;
        }

        var label = line[..colon].Trim();
        foreach (var (word, kind) in Labels)
        {
            if (label.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return new HeadLabel(kind, line[(colon + 1)..].Trim().ToString());
            }
        }

        return null;
    }
}
