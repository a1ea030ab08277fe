namespace ClaimTracker.Lexicons;

/// <summary>What can follow a reporting verb as the content reported; one bit each.</summary>
[Flags]
public enum ReportedContent : uint
{
    None = 0,

    /// <summary>Words in marks; the source may stand behind such a verb: <c>said Smith</c>.</summary>
    Quote = 1 << 0,

    /// <summary>A clause, with or without <c>that</c>.</summary>
    Clause = 1 << 1,

    /// <summary>A noun phrase: <c>praised the plan</c>.</summary>
    Noun = 1 << 2,

    /// <summary><c>wants to leave</c>.</summary>
    Infinitive = 1 << 3,

    /// <summary>The person spoken to comes first: <c>told reporters that</c>.</summary>
    Addressee = 1 << 4,

    /// <summary>A clause with <c>whether</c> or <c>if</c>.</summary>
    Whether = 1 << 5,

    About = 1 << 6,
    Of = 1 << 7,
    For = 1 << 8,
    On = 1 << 9,
    Against = 1 << 10,
    To = 1 << 11,
    At = 1 << 12,
    With = 1 << 13,
    In = 1 << 14,
    As = 1 << 15,
    Upon = 1 << 16,

    /// <summary>A clause, with <c>that</c> only: <c>saw that it was late</c>.</summary>
    That = 1 << 17,

    AnyPreposition = About | Of | For | On | Against | To | At | With | In | As | Upon,
}
