using ClaimTracker.Mentions.Locations;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Places;

/// <summary>Finds where a casualty figure's event happened, in its own sentence: "a shooting in Malmo killed three", "in the village of Ashby".</summary>
internal static class EventPlaces
{
    private static readonly string[] Settlements = [" village of ", " town of ", " city of ", " hamlet of ", " suburb of ", " port of "];

    /// <returns>Null when no place stands behind a preposition in the sentence.</returns>
    public static PlaceReference? In(StoryArticle article, TextSpan sentence)
    {
        var text = article.Reading.Text;
        var locations = article.Reading.Locations;
        for (var i = First(article, sentence); i < locations.Count && locations[i].Span.Start < sentence.End; i++)
        {
            var before = text.AsSpan(sentence.Start, locations[i].Span.Start - sentence.Start).TrimEnd();
            if (!locations[i].IsInName && Leads(before))
            {
                return locations[i].Place;
            }
        }

        return Named(text, sentence);
    }

    /// <summary>Whether a place that a figure was given stands before it in its clause and opens no sentence: "a shooting in Malmo killed three", not "in Malmo, three were killed".</summary>
    public static bool IsOfClause(StoryArticle article, TextSpan sentence, int figure, PlaceReference place)
    {
        var locations = article.Reading.Locations;
        for (var i = First(article, sentence); i < locations.Count && locations[i].Span.Start < figure; i++)
        {
            if (locations[i].Place.Name == place.Name)
            {
                return locations[i].Span.End >= article.Reading.Text.Length || article.Reading.Text[locations[i].Span.End] != ',';
            }
        }

        return false;
    }

    private static int First(StoryArticle article, TextSpan sentence)
    {
        var locations = article.Reading.Locations;
        int low = 0, high = locations.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = locations[middle].Span.Start < sentence.Start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static bool Leads(ReadOnlySpan<char> before) => before.EndsWith(" in", StringComparison.Ordinal) || before.EndsWith(" near", StringComparison.Ordinal)
        || before.EndsWith(" at", StringComparison.Ordinal) || before.EndsWith(" off", StringComparison.Ordinal) || before.EndsWith(" outside", StringComparison.Ordinal);

    // A name that no gazetteer has, told to be a place.
    private static PlaceReference? Named(string text, TextSpan sentence)
    {
        var stretch = text.AsSpan(sentence.Start, sentence.Length);
        foreach (var words in Settlements)
        {
            var at = stretch.IndexOf(words, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            var name = stretch[(at + words.Length)..];
            var end = 0;
            while (end < name.Length && (char.IsLetter(name[end]) || name[end] is '-' or '\'' or '’' || (name[end] == ' ' && end + 1 < name.Length && char.IsUpper(name[end + 1]))))
            {
                end++;
            }

            if (end > 1 && char.IsUpper(name[0]))
            {
                return new PlaceReference(name[..end].ToString(), null, null, null, PlaceKind.Unknown, null);
            }
        }

        return null;
    }
}
