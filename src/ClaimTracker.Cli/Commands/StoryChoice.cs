using ClaimTracker.Cli.Desk;

namespace ClaimTracker.Cli.Commands;

/// <summary>Finds the story that a command names.</summary>
internal static class StoryChoice
{
    /// <returns>Its id; null when none is named, or none has that name, which is said.</returns>
    public static async Task<string?> FindAsync(IStoreDesk desk, Terminal terminal, string? name, CancellationToken cancellationToken)
    {
        if (name is null)
        {
            return null;
        }

        var stories = await desk.StoriesAsync(cancellationToken);
        var story = stories.FirstOrDefault(s => string.Equals(s.Name, name, StringComparison.OrdinalIgnoreCase) || s.Id == name);
        if (story is null)
        {
            terminal.Fail(stories.Count == 0
                ? "there is no story yet; add articles first: claimtracker add PATH"
                : $"there is no story \"{name}\"; there are: {string.Join(", ", stories.Select(s => $"\"{s.Name}\""))}");
        }

        return story?.Id;
    }
}
