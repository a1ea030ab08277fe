namespace ClaimTracker.Counterparts;

/// <summary>Fits the logarithm of odds as a weighted sum of signs, small weights preferred, by Newton's method.</summary>
internal static class LogisticFit
{
    // How strongly small weights are preferred, for signs that are scaled to one standard deviation.
    private const double Ridge = 20;

    private const int Steps = 25;

    /// <returns>The weight of each sign as it is read; the first sign is always 1 and is not kept small.</returns>
    public static double[] Of(IReadOnlyList<Candidate> candidates)
    {
        var n = candidates[0].Signs.Length;
        var (mean, scale) = (new double[n], new double[n]);
        for (var k = 0; k < n; k++)
        {
            mean[k] = k == 0 ? 0 : candidates.Average(candidate => candidate.Signs[k]);
            scale[k] = k == 0 ? 1 : Math.Sqrt(candidates.Average(candidate => Math.Pow(candidate.Signs[k] - mean[k], 2))) + 1e-9;
        }

        var rows = candidates.Select(candidate => candidate.Signs.Select((sign, k) => (sign - mean[k]) / scale[k]).ToArray()).ToList();
        var weights = new double[n];
        for (var step = 0; step < Steps; step++)
        {
            var (gradient, curve) = (new double[n], new double[n, n]);
            for (var k = 1; k < n; k++)
            {
                gradient[k] = Ridge * weights[k];
                curve[k, k] = Ridge;
            }

            for (var i = 0; i < rows.Count; i++)
            {
                var chance = 1 / (1 + Math.Exp(-Odds(weights, rows[i])));
                for (var k = 0; k < n; k++)
                {
                    gradient[k] += (chance - (candidates[i].IsOne ? 1 : 0)) * rows[i][k];
                    for (var l = 0; l < n; l++)
                    {
                        curve[k, l] += chance * (1 - chance) * rows[i][k] * rows[i][l];
                    }
                }
            }

            var change = Solve(curve, gradient);
            for (var k = 0; k < n; k++)
            {
                weights[k] -= change[k];
            }
        }

        for (var k = 1; k < n; k++)
        {
            weights[k] /= scale[k];
            weights[0] -= weights[k] * mean[k];
        }

        return weights;
    }

    /// <returns>The weighted sum of the signs.</returns>
    public static double Odds(double[] weights, double[] signs) => weights.Zip(signs, (weight, sign) => weight * sign).Sum();

    // Gauss: the matrix is symmetric and positive, so that no row need be exchanged.
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        var x = (double[])right.Clone();
        for (var k = 0; k < n; k++)
        {
            for (var i = k + 1; i < n; i++)
            {
                var factor = matrix[i, k] / (matrix[k, k] + 1e-12);
                for (var j = k; j < n; j++)
                {
                    matrix[i, j] -= factor * matrix[k, j];
                }

                x[i] -= factor * x[k];
            }
        }

        for (var k = n - 1; k >= 0; k--)
        {
            for (var j = k + 1; j < n; j++)
            {
                x[k] -= matrix[k, j] * x[j];
            }

            x[k] /= matrix[k, k] + 1e-12;
        }

        return x;
    }
}
