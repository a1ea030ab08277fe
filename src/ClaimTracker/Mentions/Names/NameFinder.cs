using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Names;

/// <summary>Finds proper names, tells what they name, and gives each its fullest form in the article. Without state, linear in the text.</summary>
public static class NameFinder
{
    /// <returns>The names in order of position, none overlapping. Words of a people ("Turkish"), titles and bare roles are no names.</returns>
    public static IReadOnlyList<NameMention> Find(ParsedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var signed = new SignedText(text);
        var names = new NameReader(signed).Read();
        var mentions = FullNames.Resolve(text, names);
        Spares.Return(names);
        return mentions;
    }
}
