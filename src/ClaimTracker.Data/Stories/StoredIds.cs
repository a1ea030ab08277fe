using System.Globalization;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Stories;

/// <summary>Makes the ids under which a story's quantities and findings are stored.</summary>
internal static class StoredIds
{
    /// <summary>An id that nothing else has: of the same thing always the same, as long as nothing that has become another still has it.</summary>
    /// <param name="kind">What it is of, in a word.</param>
    /// <param name="storyId">The story.</param>
    /// <param name="key">What comparing calls it.</param>
    /// <param name="taken">The ids given so far, to which the new one is added.</param>
    /// <param name="isStored">Whether something stored has an id.</param>
    public static async Task<string> NewAsync(string kind, string storyId, string key, HashSet<string> taken, Func<string, Task<bool>> isStored)
    {
        var id = ContentHash.Id(kind, storyId, key);
        for (var i = 1; !taken.Add(id); i++)
        {
            id = ContentHash.Id(kind, storyId, key, i.ToString(CultureInfo.InvariantCulture)); // what had this id has become another matter
            if (await isStored(id))
            {
                taken.Add(id);
            }
        }

        return id;
    }
}
