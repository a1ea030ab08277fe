namespace ClaimTracker.Lexicons;

/// <summary>A noun for what somebody says, thinks or wants: <c>claim</c>, <c>belief</c>, <c>plan</c>.</summary>
/// <param name="Stance">What its owner does with the content: the name of a stance of attributions.</param>
/// <param name="Takes">What can follow it.</param>
internal sealed record SayingNoun(string Stance, ReportedContent Takes);
