using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Locations;

/// <summary>Tells what only bears the name of a place.</summary>
internal static class NameBearers
{
    /// <summary>"Quorra plc", "Quorra Ltd", "the Quorra line": a firm or a railway bears the name.</summary>
    public static bool IsFirmOrLine(ParsedText text, int last)
    {
        var next = last + 1;
        return next < text.TokenCount && !text.Tokens[next].Has(TokenShape.StartsSentence) && !text.Tokens[next].IsJoined
            && (text.Is(next, "plc") || text.Is(next, "ltd") || text.Is(next, "inc") || (text.Is(next, "line") && !text.Tokens[next].IsCapitalised && !text.Is(next + 1, '-') && !text.Is(next + 1, "of")));
    }

    /// <summary>"analysts at Quorra": a bank or broker bears the name.</summary>
    public static bool IsEmployer(ParsedText text, int first) =>
        text.Is(first - 1, "at") && ListedWords.Has(text, first - 2, ContextRole.Employed);

    /// <summary>"…, Quorra said": a town that is no capital says nothing; a bank, a club or a person of its name does.</summary>
    public static bool IsSpeaker(ParsedText text, int first, int last, int key)
    {
        if (!(text.Is(last + 1, "said") || text.Is(last + 1, "says")) || first < 1 || !text.Is(first - 1, ','))
        {
            return false;
        }

        foreach (var place in Gazetteer.World.Named(key))
        {
            if (Gazetteer.World.KindOf(place) != GazetteerKind.City || Gazetteer.World.IsCapital(place))
            {
                return false;
            }
        }

        return true;
    }
}
