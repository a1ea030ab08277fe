using System.Globalization;
using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Dates;

/// <summary>Looks up the words that dates are made of.</summary>
internal static class DateWords
{
    private const int LongestWord = 11;

    private static readonly WordMap<DateWord> List = WordTable.Read("date-words.tsv")
        .ToWordMap(row => row[0], row => new DateWord(KindOf(row[1]), short.Parse(row[2], CultureInfo.InvariantCulture)), StringComparison.OrdinalIgnoreCase);

    private static readonly WordMemo<DateWord> Words = new(Find);

    /// <summary>What the word means in a date; nothing for most words.</summary>
    public static DateWord Find(ReadOnlySpan<char> word) => word.Length <= LongestWord && List.TryGetValue(word, out var found) ? found : default;

    /// <summary>What the token means in a date; nothing for most words, and outside the text.</summary>
    public static DateWord At(ParsedText parsed, int token) => (uint)token < (uint)parsed.TokenCount ? Words.Of(parsed, token) : default;

    private static DateWordKind KindOf(string name) => name switch
    {
        "month" => DateWordKind.Month,
        "month_short" => DateWordKind.MonthShort,
        "weekday" => DateWordKind.Weekday,
        "weekday_short" => DateWordKind.WeekdayShort,
        "season" => DateWordKind.Season,
        "unit" => DateWordKind.Unit,
        "units" => DateWordKind.Units,
        "day" => DateWordKind.Day,
        "day_part" => DateWordKind.DayPart,
        "last" => DateWordKind.Last,
        "this" => DateWordKind.This,
        "next" => DateWordKind.Next,
        "that" => DateWordKind.That,
        "part" => DateWordKind.Part,
        "number" => DateWordKind.Number,
        "tens" => DateWordKind.Tens,
        "vague_number" => DateWordKind.VagueNumber,
        "ordinal" => DateWordKind.Ordinal,
        "year_word" => DateWordKind.YearWord,
        "year_preposition" => DateWordKind.YearPreposition,
        "ago" => DateWordKind.Ago,
        "future" => DateWordKind.Future,
        "past" => DateWordKind.Past,
        _ => throw new InvalidDataException($"date-words.tsv: '{name}' is no kind of word"),
    };
}
