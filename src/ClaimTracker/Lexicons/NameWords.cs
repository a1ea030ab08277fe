namespace ClaimTracker.Lexicons;

/// <summary>The word lists that tell names of people, bodies, outlets and places apart.</summary>
internal static class NameWords
{
    private const string CalendarWords =
        "January February March April May June July August September October November December Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec "
        + "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Mon Tue Tues Wed Thu Thurs Fri Sat "
        + "Christmas Easter Thanksgiving Halloween Ramadan Hanukkah Eid Lent Summer Winter Spring Autumn Fall "
        + "EDT EST CDT CST MDT MST PDT PST GMT BST UTC CET CEST";

    private static readonly Dictionary<string, string> DemonymTable = new(800, StringComparer.Ordinal);

    private static readonly WordMap<NameSign> Signs = ReadSigns().ToWordMap(pair => pair.Key, pair => pair.Value, StringComparison.OrdinalIgnoreCase);

    private static readonly WordMap<string> Demonyms = DemonymTable.ToWordMap(pair => pair.Key, pair => pair.Value, StringComparison.Ordinal);

    private static readonly WordSet Outlets = WordTable.Read("outlets.tsv").Select(row => row[0]).ToWordSet(StringComparison.OrdinalIgnoreCase);

    private static readonly WordSet Organisations = WordTable.Read("organisations.tsv").Select(row => row[0]).ToWordSet(StringComparison.Ordinal);

    private static readonly WordMap<GazetteerKind> PlaceKinds = ReadPlaceKinds().ToWordMap(pair => pair.Key, pair => pair.Value, StringComparison.Ordinal);

    /// <summary>The signs of a word by the lists alone, letter case aside.</summary>
    public static NameSign SignsOf(ReadOnlySpan<char> word) => ListedSignsOf(word) | (GivenNames.Contains(word) ? NameSign.Given : NameSign.None);

    /// <summary>The signs of a word without looking among the given names.</summary>
    public static NameSign ListedSignsOf(ReadOnlySpan<char> word) => Signs.GetValueOrDefault(word);

    /// <summary>Whether this is the whole name of a known outlet, letter case aside.</summary>
    public static bool IsOutlet(ReadOnlySpan<char> name) => Outlets.Contains(name);

    /// <summary>Whether this is the name of a known firm, group or body, as written.</summary>
    public static bool IsOrganisation(ReadOnlySpan<char> name) => Organisations.Contains(name);

    /// <summary>The country that an adjective or a people's name points to, ISO 3166-1 alpha-2; empty where it points to none or to several; null where it is no such word.</summary>
    public static string? CountryOfDemonym(ReadOnlySpan<char> words) => Demonyms.TryGetValue(words, out var country) ? country : null;

    /// <summary>What kind of place a word such as County or Lake makes of the name beside it.</summary>
    public static GazetteerKind PlaceKindOf(ReadOnlySpan<char> word) => PlaceKinds.TryGetValue(word, out var kind) ? kind : default;

    private static Dictionary<string, NameSign> ReadSigns()
    {
        var signs = new Dictionary<string, NameSign>(1_600, StringComparer.OrdinalIgnoreCase);
        void Add(string word, NameSign sign)
        {
            signs.TryGetValue(word, out var before);
            signs[word] = before | sign;
        }

        foreach (var row in WordTable.Read("person-titles.tsv"))
        {
            Add(row[0], row[1] switch { "honorific" => NameSign.Honorific, "rank" => NameSign.Rank, "role" => NameSign.Role, "given" => NameSign.Rank | NameSign.TitleOrGiven, _ => throw Unknown("person-titles.tsv", row[1]) });
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
                // A word for two peoples, as Georgian is, points to neither.
                DemonymTable[word] = DemonymTable.ContainsKey(word) ? "" : row[0];
                if (!word.Contains(' ', StringComparison.Ordinal))
                {
                    Add(word, NameSign.Demonym);
                }
            }
        }

        foreach (var word in CalendarWords.Split(' '))
        {
            Add(word, NameSign.Calendar);
        }

        return signs;
    }

    private static Dictionary<string, GazetteerKind> ReadPlaceKinds()
    {
        var kinds = new Dictionary<string, GazetteerKind>(StringComparer.Ordinal);
        foreach (var row in WordTable.Read("place-words.tsv"))
        {
            kinds.TryAdd(row[0], row[2] switch
            {
                "region" => GazetteerKind.Region,
                "city" => GazetteerKind.City,
                "natural" => GazetteerKind.Natural,
                "spot" => GazetteerKind.Spot,
                _ => throw Unknown("place-words.tsv", row[2]),
            });
        }

        return kinds;
    }

    private static InvalidDataException Unknown(string table, string kind) => new($"{table}: '{kind}' is no kind of word there");
}
