namespace ClaimTracker.Lexicons;

/// <summary>What a reporting verb tells of its subject.</summary>
public enum ReportingKind : byte
{
    /// <summary>It says something: <c>said</c>, <c>denied</c>, <c>praised</c>.</summary>
    Speech,

    /// <summary>It shows something, as papers and figures do: <c>indicates</c>.</summary>
    Show,

    /// <summary>It thinks or feels something: <c>believes</c>.</summary>
    Mind,

    /// <summary>It wants something, or takes a side: <c>plans to</c>, <c>opposes</c>.</summary>
    Will,
}
