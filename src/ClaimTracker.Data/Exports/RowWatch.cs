using System.Runtime.CompilerServices;

namespace ClaimTracker.Data.Exports;

/// <summary>Looks on while rows pass: says how many have, and ends after the most wanted.</summary>
/// <param name="most">How many rows may pass.</param>
/// <param name="progress">Told now and then how many have; null when nobody asks.</param>
internal sealed class RowWatch(int most = int.MaxValue, IProgress<int>? progress = null)
{
    private const int ToldEvery = 200;

    private int _passed;

    public async IAsyncEnumerable<TRow> Pass<TRow>(IAsyncEnumerable<TRow> rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (most == 0)
        {
            yield break;
        }

        var here = 0;
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            if (++_passed % ToldEvery == 0)
            {
                progress?.Report(_passed);
            }

            yield return row;
            if (++here == most)
            {
                yield break;
            }
        }

        progress?.Report(_passed);
    }
}
