using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Figures.SettingAside;

/// <summary>Walks a list of mentions in step with the numbers, so that each is looked at once.</summary>
internal ref struct MentionCursor<T>(ReadOnlySpan<T> mentions)
    where T : Mention
{
    private readonly ReadOnlySpan<T> _mentions = mentions;
    private int _next;

    /// <summary>The mention that overlaps the span; null when none does. Spans are asked for in order of position.</summary>
    public T? Overlapping(TextSpan span)
    {
        while (_next < _mentions.Length && _mentions[_next].Span.End <= span.Start)
        {
            _next++;
        }

        return _next < _mentions.Length && _mentions[_next].Span.Overlaps(span) ? _mentions[_next] : null;
    }
}
