namespace ClaimTracker.Data.Contract;

/// <summary>A number that is no figure.</summary>
/// <param name="Start">UTF-16 code units from the beginning of the text.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Surface">As it stands.</param>
/// <param name="Reason">Why it is none.</param>
public sealed record SetAsideBody(int Start, int End, string Surface, string Reason);
