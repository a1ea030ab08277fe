namespace ClaimTracker.Web.Shared;

/// <summary>What a finding says, in two: what does not fit, and what else there is to say of it.</summary>
/// <param name="Head">The first clause, as a headline has it, without a full stop.</param>
/// <param name="Rest">The other clauses as a sentence; null when there are none.</param>
internal sealed record Explained(string Head, string? Rest)
{
    /// <summary>Cuts behind the first clause. What stands in quotation marks is never cut.</summary>
    public static Explained Of(string explanation)
    {
        var depth = 0;
        for (var i = 0; i < explanation.Length - 2; i++)
        {
            depth += explanation[i] switch { '\u201C' => 1, '\u201D' when depth > 0 => -1, _ => 0 };
            if (depth == 0 && explanation[i] == ';' && explanation[i + 1] == ' ')
            {
                return new Explained(explanation[..i], char.ToUpperInvariant(explanation[i + 2]) + explanation[(i + 3)..]);
            }
        }

        return new Explained(explanation.EndsWith('.') ? explanation[..^1] : explanation, null);
    }
}
