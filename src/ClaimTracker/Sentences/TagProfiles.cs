using ClaimTracker.Lexicons;

namespace ClaimTracker.Sentences;

/// <summary>The states that a word of the lexicon can have, worked out once for all words that share a profile.</summary>
internal static class TagProfiles
{
    private static readonly TagCandidates[] ByProfile = new TagCandidates[WordLexicon.English.ProfileCount];

    /// <summary>The states of a word that is no clitic.</summary>
    public static ref readonly TagCandidates Of(in WordEntry word)
    {
        ref var kept = ref ByProfile[word.ProfileNumber];
        if (!kept.IsFilled)
        {
            var candidates = default(TagCandidates);
            candidates.Add(word.Profile, isClitic: false);
            kept.Fill(candidates);
        }

        return ref kept;
    }
}
