using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Locations;

/// <summary>Tells firms and clubs that bear a town's name from the town: they say things, and nothing is in them. "Lund said profits fell."</summary>
internal static class SpeakingTowns
{
    private const PlaceSign StandsThere = PlaceSign.Locative | PlaceSign.Dateline | PlaceSign.Called | PlaceSign.CalledTown | PlaceSign.CalledRegion;

    /// <summary>Takes the names of towns that speak out of the list, unless something is in the town as well. Linear in the list.</summary>
    public static void Remove(ParsedText text, List<NamedPlace> places)
    {
        HashSet<int>? speakers = null;
        foreach (var place in places)
        {
            if (Speaks(text, place))
            {
                (speakers ??= Spares.RentSet<int>()).Add(place.Key);
            }
        }

        if (speakers is null)
        {
            return;
        }

        foreach (var place in places)
        {
            if (((place.Signs & StandsThere) != 0 && !text.Is(place.First - 1, "at")) || place.Container >= 0)
            {
                speakers.Remove(place.Key);
            }
        }

        var kept = 0;
        for (var i = 0; i < places.Count; i++)
        {
            if (places[i].Key < 0 || !speakers.Contains(places[i].Key))
            {
                places[kept++] = places[i];
            }
        }

        places.RemoveRange(kept, places.Count - kept);
        Spares.Return(speakers);
    }

    private static bool Speaks(ParsedText text, in NamedPlace place) =>
        place is { Key: >= 0, Place: < 0, Container: < 0 } && (place.Signs & (StandsThere | PlaceSign.Direction | PlaceSign.Part | PlaceSign.Listed | PlaceSign.PlaceWord | PlaceSign.Possessive)) == 0
        && text.IsA(place.Last + 1, WordClass.VerbPast | WordClass.VerbThird) && ListedWords.ReportingVerb(text, place.Last + 1) is { Kind: ReportingKind.Speech } verb && verb.Has(ReportedContent.Quote) && !text.IsA(place.Last + 1, WordClass.AnyNoun)
        && IsTown(place.Key) && !(text.Is(place.First - 1, "and") || text.IsA(place.First - 1, WordClass.Preposition));

    /// <summary>Capitals, states and countries speak for their governments.</summary>
    private static bool IsTown(int key)
    {
        var name = Gazetteer.World.Named(key);
        foreach (var place in name)
        {
            if (Gazetteer.World.KindOf(place) switch
            {
                GazetteerKind.City => Gazetteer.World.IsCapital(place),
                GazetteerKind.Region => Gazetteer.World[place].Name.IndexOf(' ', StringComparison.Ordinal) < 0,
                _ => true,
            })
            {
                return false;
            }
        }

        return !name.IsEmpty;
    }
}
