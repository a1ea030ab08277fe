using System.Runtime.InteropServices;

namespace ClaimTracker.Mentions;

/// <summary>Lays mentions open for those who look at them again and again: an array or a list answers for each of them much faster than what it is handed on as.</summary>
internal static class MentionSpans
{
    /// <summary>The mentions of a list that nobody changes meanwhile.</summary>
    public static ReadOnlySpan<T> Of<T>(IReadOnlyList<T> mentions)
        where T : Mention => mentions switch
        {
            T[] array => array,
            List<T> list => CollectionsMarshal.AsSpan(list),
            _ => mentions.ToArray(),
        };
}
