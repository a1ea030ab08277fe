using ClaimTracker.Text;

namespace ClaimTracker.Data.Search;

/// <summary>Words that were searched in, with the places of the hits.</summary>
/// <param name="Text">The words; an ellipsis stands where they are cut.</param>
/// <param name="Hits">Where in <paramref name="Text"/> the hits are, in order; none overlap.</param>
public sealed record HitText(string Text, IReadOnlyList<TextSpan> Hits)
{
    // Characters that no text means anything by: they are set around hits by the database.
    internal const char Open = '\uFDD0', Close = '\uFDD1';

    /// <summary>Reads what the database marked.</summary>
    internal static HitText Read(string marked)
    {
        var text = new System.Text.StringBuilder(marked.Length);
        var hits = new List<TextSpan>();
        var open = -1;
        foreach (var c in marked)
        {
            if (c == Open)
            {
                open = text.Length;
            }
            else if (c != Close)
            {
                text.Append(c);
            }
            else if (open >= 0)
            {
                hits.Add(new TextSpan(open, text.Length));
                open = -1;
            }
        }

        return new HitText(text.ToString(), hits);
    }
}
