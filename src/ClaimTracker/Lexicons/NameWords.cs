using System.Collections.Frozen;

namespace ClaimTracker.Lexicons;

/// <summary>The word lists that tell names of people, bodies, outlets and places apart.</summary>
internal static class NameWords
{
    private static readonly Dictionary<string, NameSign>.AlternateLookup<ReadOnlySpan<char>> Signs = Read().GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Outlets =
        WordTable.Read("outlets.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Demonyms = WordTable.Read("demonyms.tsv")
        .SelectMany(row => row[1].Split('|').Select(word => (Word: word, Country: row[0])))
        .GroupBy(pair => pair.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Count() == 1 ? group.First().Country : "", StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The signs of a word by the lists alone; letter case aside for titles, as written for given names.</summary>
    public static NameSign SignsOf(ReadOnlySpan<char> word) => Signs.TryGetValue(word, out var signs) ? signs : NameSign.None;

    /// <summary>Whether this is the whole name of a known outlet, article aside.</summary>
    public static bool IsOutlet(ReadOnlySpan<char> name) => Outlets.Contains(name);

    /// <summary>The country that an adjective or a people's name points to, ISO 3166-1 alpha-2; empty where it points to none or to several; null where it is no such word.</summary>
    public static string? CountryOfDemonym(ReadOnlySpan<char> words) => Demonyms.TryGetValue(words, out var country) ? country : null;

    /// <summary>What kind of place a word such as County or Lake makes of the name beside it.</summary>
    public static GazetteerKind PlaceKindOf(ReadOnlySpan<char> word) => PlaceKinds.TryGetValue(word, out var kind) ? kind : default;

    private static readonly FrozenDictionary<string, GazetteerKind>.AlternateLookup<ReadOnlySpan<char>> PlaceKinds = WordTable.Read("place-words.tsv")
        .DistinctBy(row => row[0])
        .ToFrozenDictionary(row => row[0], row => row[2] switch
        {
            "region" => GazetteerKind.Region,
            "city" => GazetteerKind.City,
            "natural" => GazetteerKind.Natural,
            "spot" => GazetteerKind.Spot,
            _ => throw new InvalidDataException($"place-words.tsv: '{row[2]}' is no kind of place"),
        }, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static Dictionary<string, NameSign> Read()
    {
        var signs = new Dictionary<string, NameSign>(24_000, StringComparer.OrdinalIgnoreCase);
        void Add(string word, NameSign sign) => signs[word] = signs.GetValueOrDefault(word) | sign;

        foreach (var row in WordTable.Read("given-names.tsv"))
        {
            Add(row[0], NameSign.Given);
        }

        foreach (var row in WordTable.Read("person-titles.tsv"))
        {
            Add(row[0], row[1] switch { "honorific" => NameSign.Honorific, "rank" => NameSign.Rank, "role" => NameSign.Role, _ => throw Unknown("person-titles.tsv", row[1]) });
        }

        foreach (var row in WordTable.Read("organisation-words.tsv"))
        {
            Add(row[0], row[1] switch
            {
                "public" => NameSign.PublicBody,
                "private" => NameSign.PrivateBody,
                "firm" => NameSign.Firm,
                "learning" => NameSign.Learning,
                "outlet" => NameSign.OutletWord,
                "team" => NameSign.Team,
                _ => throw Unknown("organisation-words.tsv", row[1]),
            });
        }

        foreach (var row in WordTable.Read("place-words.tsv"))
        {
            Add(row[0], row[1] switch { "before" => NameSign.PlaceBefore, "behind" => NameSign.PlaceBehind, _ => throw Unknown("place-words.tsv", row[1]) });
        }

        foreach (var row in WordTable.Read("demonyms.tsv"))
        {
            foreach (var word in row[1].Split('|'))
            {
                if (!word.Contains(' ', StringComparison.Ordinal))
                {
                    Add(word, NameSign.Demonym);
                }
            }
        }

        foreach (var word in new[]
        {
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Sep",
            "Oct", "Nov", "Dec", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays",
            "Sundays", "Christmas", "Easter", "Thanksgiving", "Halloween", "Ramadan", "Hanukkah", "Eid", "Lent", "Summer", "Winter", "Spring", "Autumn", "Mon", "Tue", "Tues", "Wed", "Thu", "Thurs", "Fri", "Sat",
        })
        {
            Add(word, NameSign.Calendar);
        }

        return signs;
    }

    private static InvalidDataException Unknown(string table, string kind) => new($"{table}: '{kind}' is no kind of word there");
}
