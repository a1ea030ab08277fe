using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Locations;

/// <summary>Tells the town that stands for its club, in an article about sport: "fourth-placed Lund", "joined Lund on loan", "signed him from Lund".</summary>
internal struct ClubNames
{
    private const int SignReach = 12;

    private static readonly WordFlag Sports = new(SportWords.Sport.Contains);

    private bool? _isSport;

    /// <summary>Whether the town at these tokens is spoken of as a club.</summary>
    public bool IsClub(ParsedText text, int first, int key) => IsBesideDeed(text, first) && IsTown(key) && IsSport(text);

    private static bool IsBesideDeed(ParsedText text, int first)
    {
        var before = first - 1;
        if (before < 1 || text.Tokens[before].Kind != TokenKind.Word)
        {
            return false;
        }

        if (text.Is(before, "from"))
        {
            for (var at = before - 1; at > 0 && at > before - SignReach && !text.Tokens[at + 1].Has(TokenShape.StartsSentence); at--)
            {
                if (text.Tokens[at].Kind == TokenKind.Word && text.BaseOf(at) is "sign" or "buy" or "loan" or "transfer")
                {
                    return true;
                }
            }

            return false;
        }

        return text.Is(before, "joined") || text.Is(before, "joins") || text.Is(before, "joining") || text.Is(before, "against") || (text.Is(before, "placed") && text.Tokens[before].IsJoined)
            || (text.Is(before, "down") && text.BaseOf(before - 1) is "turn") || ((text.Is(before, "by") || text.Is(before, "to") || text.Is(before, "over")) && text.BaseOf(before - 1) is "defeat" or "loss" or "win" or "victory" or "lose");
    }

    private static bool IsTown(int key)
    {
        foreach (var place in Gazetteer.World.Named(key))
        {
            if (Gazetteer.World.KindOf(place) is GazetteerKind.Country or GazetteerKind.Continent or GazetteerKind.WorldRegion)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsSport(ParsedText text) => _isSport ??= Sports.IsOfTwo(text);
}
