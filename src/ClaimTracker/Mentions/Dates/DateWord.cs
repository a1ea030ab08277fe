namespace ClaimTracker.Mentions.Dates;

/// <summary>What a word means in a date.</summary>
/// <param name="Kind">What part it takes; <see cref="DateWordKind.None"/> for any other word.</param>
/// <param name="Value">Which one of its kind, as <c>date-words.tsv</c> numbers them.</param>
internal readonly record struct DateWord(DateWordKind Kind, short Value)
{
    public DateUnit Unit => (DateUnit)Value;

    public bool IsMonth => Kind is DateWordKind.Month or DateWordKind.MonthShort;

    public bool IsUnit => Kind is DateWordKind.Unit or DateWordKind.Units;
}
