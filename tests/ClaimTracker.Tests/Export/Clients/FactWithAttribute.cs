namespace ClaimTracker.Tests.Export.Clients;

/// <summary>A fact about what programs that are not ours make of our files; skipped by name where one of them is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWithAttribute : FactAttribute
{
    public FactWithAttribute(params string[] programs)
    {
        Programs = programs;
        var missing = Array.FindAll(programs, program => !OutsideProgram.IsThere(program));
        if (missing.Length > 0)
        {
            Skip = $"{string.Join(", ", missing)} not installed: .ci/run says from where.";
        }
    }

    public IReadOnlyList<string> Programs { get; }
}
