using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Figures.SettingAside;

/// <summary>Walks a list of mentions in step with the numbers, so that each is looked at once.</summary>
internal struct MentionCursor<T>(IReadOnlyList<T> mentions)
    where T : Mention
{
    private int _next;

    /// <summary>The mention that overlaps the span; null when none does. Spans are asked for in order of position.</summary>
    public T? Overlapping(TextSpan span)
    {
        while (_next < mentions.Count && mentions[_next].Span.End <= span.Start)
        {
            _next++;
        }

        return _next < mentions.Count && mentions[_next].Span.Overlaps(span) ? mentions[_next] : null;
    }
}
