namespace ClaimTracker.Data.Contract;

/// <summary>A remark on odd or ambiguous text.</summary>
/// <param name="Start">UTF-16 code units from the beginning of the text.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Code">What kind of remark.</param>
/// <param name="Message">A plain sentence.</param>
public sealed record NoteBody(int Start, int End, string Code, string Message);
