using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Figures.SettingAside;

/// <summary>Sets aside the numbers of page furniture, which has no tokens, so that they too are accounted for.</summary>
internal static class FurnitureNumbers
{
    private const string Rule = "furniture";

    /// <summary>Adds the numbers of all furniture to the list, which stays in order of position.</summary>
    public static void SetAside(ParsedText text, List<SetAsideNumber> setAside)
    {
        if (text.Furniture.Count == 0)
        {
            return;
        }

        var body = setAside.Count;
        foreach (var span in text.Furniture)
        {
            for (var i = span.Start; i < span.End;)
            {
                if (!char.IsLetterOrDigit(text.Text[i]))
                {
                    i++;
                    continue;
                }

                var start = i;
                var hasDigit = false;
                while (i < span.End && (char.IsLetterOrDigit(text.Text[i]) || (hasDigit && text.Text[i] is ',' or '.' && i + 1 < span.End && char.IsDigit(text.Text[i + 1]))))
                {
                    hasDigit |= char.IsDigit(text.Text[i]);
                    i++;
                }

                if (hasDigit || NumberWords.Find(text.Text.AsSpan(start, i - start)) is { StartsCardinal: true } or { Kind: NumberWordKind.Ordinal })
                {
                    setAside.Add(new SetAsideNumber(new TextSpan(start, i), Rule, "furniture"));
                }
            }
        }

        if (setAside.Count > body)
        {
            setAside.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        }
    }
}
