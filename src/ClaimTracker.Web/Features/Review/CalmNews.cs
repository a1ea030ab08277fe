using ClaimTracker.Data.Review;

namespace ClaimTracker.Web.Features.Review;

/// <summary>Follows the review's news for a part of a page: what moves in bursts, such as an import, is told once for the burst.</summary>
internal sealed class CalmNews : IDisposable
{
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(400);

    private readonly ReviewNews _news;
    private readonly Func<Func<Task>, Task> _invoke;
    private readonly Func<Task> _follow;
    private bool _isWaiting;
    private bool _isGone;

    /// <param name="news">What moves.</param>
    /// <param name="invoke">Runs work where the part of the page lives: a component's <c>InvokeAsync</c>.</param>
    /// <param name="follow">What to do once it is calm.</param>
    public CalmNews(ReviewNews news, Func<Func<Task>, Task> invoke, Func<Task> follow)
    {
        (_news, _invoke, _follow) = (news, invoke, follow);
        _news.Moved += OnMoved;
    }

    public void Dispose()
    {
        _isGone = true;
        _news.Moved -= OnMoved;
    }

    private void OnMoved(object? sender, ReviewChange change) => _ = _invoke(async () =>
    {
        if (_isWaiting)
        {
            return;
        }

        _isWaiting = true;
        await Task.Delay(Calm);
        _isWaiting = false;
        if (!_isGone)
        {
            await _follow();
        }
    });
}
