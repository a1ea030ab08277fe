using ClaimTracker.Lexicons;

namespace ClaimTracker.Sentences;

/// <summary>The states that a word of the lexicon can have, worked out once for all words that share a profile.</summary>
internal static class TagProfiles
{
    private static readonly Kept?[] ByProfile = new Kept?[WordLexicon.English.ProfileCount];

    /// <summary>The states of a word that is no clitic.</summary>
    public static ref readonly TagCandidates Of(in WordEntry word)
    {
        ref var kept = ref ByProfile[word.ProfileNumber];
        if (kept is null)
        {
            var candidates = default(TagCandidates);
            candidates.Add(word.Profile, isClitic: false);
            kept = new Kept(candidates);
        }

        return ref kept.Candidates;
    }

    private sealed class Kept(TagCandidates candidates)
    {
        public readonly TagCandidates Candidates = candidates;
    }
}
