using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Locations;

/// <summary>Finds the words that may name a place: the longest name of the gazetteer at each capitalised word that is no person's, outlet's or team's.</summary>
internal sealed class PlaceScanner
{
    private const int LongestName = 6;
    private const int LongestAcronym = 4;
    private const int LargeTown = 100_000;

    private readonly ParsedText _text;
    private readonly IReadOnlyList<NameMention> _names;
    private readonly PlaceEvidence _evidence;
    private readonly List<NamedPlace> _places = new(16);

    public PlaceScanner(ParsedText text, IReadOnlyList<NameMention> names, PlaceEvidence evidence)
    {
        _text = text;
        _names = names;
        _evidence = evidence;
    }

    /// <summary>The candidates in order of position, none overlapping; what peoples' names say is added to the evidence.</summary>
    public List<NamedPlace> Scan()
    {
        var name = 0;
        for (var i = 0; i < _text.TokenCount;)
        {
            while (name < _names.Count && _names[name].LastToken < i)
            {
                name++;
            }

            var token = _text.Tokens[i];
            if (token.Kind != TokenKind.Word || !token.IsCapitalised || IsNoPlace(i))
            {
                i++;
                continue;
            }

            var inside = name < _names.Count && _names[name].FirstToken <= i ? _names[name] : null;
            if (inside is { Kind: NameKind.Person or NameKind.Outlet or NameKind.Work })
            {
                i = inside.LastToken + 1;
                continue;
            }

            i = Read(i, inside) + 1;
        }

        return _places;
    }

    /// <summary>Months, days and feasts, and the country in a sum of money: "US$40", "$US40".</summary>
    private bool IsNoPlace(int token) => (token > 0 && _text.Tokens[token - 1].Kind == TokenKind.Currency && _text.Tokens[token].IsJoined) || (token + 1 < _text.TokenCount && _text.Tokens[token + 1].Kind == TokenKind.Currency && _text.Tokens[token + 1].IsJoined)
        || (ListedWords.ListedNameSigns(_text, token) & NameSign.Calendar) != 0;

    /// <summary>Reads what begins at a capitalised word; returns the last token that it used.</summary>
    private int Read(int first, NameMention? inside)
    {
        var shorts = ShortBehindTown(first, out var shortEnd);
        if (shorts >= 0)
        {
            _places.Add(new NamedPlace(first, shortEnd, -1, shorts, -1, PlaceSign.None));
            SetContainer(first, shorts);
            return shortEnd;
        }

        var key = LongestAt(first, inside, out var last);
        var demonym = NameWords.CountryOfDemonym(_text.Word(first));
        if (demonym is not null && last <= first)
        {
            _evidence.AddCountry(Gazetteer.World.NumberOfCountry(demonym), 1);
            return first;
        }

        // "South Korean", "Costa Rican": a people of two words, the first a place or a direction.
        if (last <= first && first + 1 < _text.TokenCount && (ListedWords.ListedNameSigns(_text, first + 1) & NameSign.Demonym) != 0 && !_text.Tokens[first + 1].Has(TokenShape.StartsSentence)
            && NameWords.CountryOfDemonym(_text.Text.AsSpan(_text.Tokens[first].Start, _text.Tokens[first + 1].End - _text.Tokens[first].Start)) is { } people)
        {
            _evidence.AddCountry(Gazetteer.World.NumberOfCountry(people), 1);
            return first + 1;
        }

        if (key < 0)
        {
            return ReadUnknown(first, inside);
        }

        if (inside is not null && !MayBePartOf(inside, first, last))
        {
            return inside.LastToken;
        }

        if (inside is { Kind: NameKind.Place, Rule: "place-word" } && inside.FirstToken == first && last < inside.LastToken && !IsWellKnown(key))
        {
            // "Lund Road" is a road, not the town of Lund.
            _places.Add(new NamedPlace(first, inside.LastToken, -1, -1, -1, SignsOf(first, inside.LastToken, inside)));
            return inside.LastToken;
        }

        var place = new NamedPlace(first, last, key, -1, -1, SignsOf(first, last, inside));
        _places.Add(place);
        return last;
    }

    /// <summary>A name that the gazetteer does not have: kept where its own words or the words around it call it a place.</summary>
    private int ReadUnknown(int first, NameMention? inside)
    {
        if (inside is null || inside.FirstToken != first)
        {
            return first;
        }

        if (inside.Kind == NameKind.Place || (inside.Kind == NameKind.Unknown && MayBeUnknownPlace(first, inside.LastToken)))
        {
            _places.Add(new NamedPlace(first, inside.LastToken, -1, -1, -1, SignsOf(first, inside.LastToken, inside)));
            return inside.LastToken;
        }

        return first;
    }

    /// <summary>Whether an unknown name stands where places do: "in Quorra", "the village of Quorra", "in Lund, Quorra and Bergen".</summary>
    private bool MayBeUnknownPlace(int first, int last)
    {
        if (IsCalledPlace(first, last))
        {
            return true;
        }

        if (last - first > 2 || _text.Tokens[first].Has(TokenShape.AllCapitals))
        {
            return false;
        }

        if (IsListed(first, last))
        {
            return true;
        }

        for (var i = first; i <= last; i++)
        {
            if (_text.Tokens[i].Kind == TokenKind.Word && _text.TryFind(i, out _))
            {
                return false;
            }
        }

        return (NameContext.FollowsLocative(_text, first) && !_text.Is(first - 1, "at")) || IsBeforeContainer(last);
    }

    /// <summary>Whether a place stands right before the words in a list that goes on or ends with them.</summary>
    private bool IsListed(int first, int last) => _places.Count > 0 && _places[^1].Last == first - 2 && (_text.Is(first - 1, ',') || _text.Is(first - 1, "and") || _text.Is(first - 1, "or"))
        && (_text.Is(last + 1, ',') || _text.Is(last + 1, "and") || _text.Is(last + 1, '.') || _text.Is(last + 1, ';') || last + 1 >= _text.TokenCount);

    /// <summary>Whether a comma and a country or state stand behind: "Quorra, Kenya".</summary>
    private bool IsBeforeContainer(int last)
    {
        if (!_text.Is(last + 1, ',') || last + 2 >= _text.TokenCount || !_text.Tokens[last + 2].IsCapitalised)
        {
            return false;
        }

        return IsContainer(Gazetteer.World.Find(_text.Word(last + 2)))
            || (last + 3 < _text.TokenCount && _text.Tokens[last + 3].IsCapitalised && IsContainer(Gazetteer.World.Find(_text.Text.AsSpan(_text.Tokens[last + 2].Start, _text.Tokens[last + 3].End - _text.Tokens[last + 2].Start))));
    }

    private static bool IsContainer(GazetteerMatch match)
    {
        foreach (var place in match)
        {
            if (Gazetteer.World.KindOf(place) == GazetteerKind.Country || (Gazetteer.World.KindOf(place) == GazetteerKind.Region && Gazetteer.World.PopulationOf(place) > 1_000_000))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number of the longest name that begins at this token, or -1.</summary>
    private int LongestAt(int first, NameMention? inside, out int last)
    {
        last = first - 1;
        var key = -1;
        var end = Math.Min(_text.TokenCount, first + (2 * LongestName));
        for (int i = first, count = 0; i < end && count < LongestName; i++)
        {
            var token = _text.Tokens[i];
            if (i > first && (token.Has(TokenShape.StartsParagraph) || !GoesOn(i)))
            {
                break;
            }

            if (token.Kind == TokenKind.Word)
            {
                count++;
            }
            else if (token.Kind != TokenKind.Clitic)
            {
                continue;
            }

            if (token.Kind == TokenKind.Word && !token.IsCapitalised && !token.Has(TokenShape.MixedCase))
            {
                continue;
            }

            var match = Gazetteer.World.Find(_text.Text.AsSpan(_text.Tokens[first].Start, token.End - _text.Tokens[first].Start), out var isBeginning);
            if (!isBeginning && !(i + 1 < end && _text.Tokens[i + 1].Kind == TokenKind.Clitic))
            {
                // No name begins so; but "St John" may be the beginning of "St John's", which folds into one word.
                break;
            }

            if (!match.IsEmpty && (i > first ? token.Kind != TokenKind.Clitic || HasApostrophe(match) : token.Length > LongestAcronym || (token.Has(TokenShape.AllCapitals) ? IsAcronym(match) : token.Length > 2)))
            {
                (key, last) = (match.Key, i);
            }
        }

        if (key < 0 || last == first)
        {
            // "the Hudson" is a river where Hudson alone is a man or a town.
            if (_text.Is(first - 1, "the"))
            {
                var match = Gazetteer.World.Find(_text.Text.AsSpan(_text.Tokens[first - 1].Start, _text.Tokens[first].End - _text.Tokens[first - 1].Start));
                if (!match.IsEmpty)
                {
                    (key, last) = (match.Key, first);
                }
            }
        }

        return key;
    }

    /// <summary>Whether the letters stand for a longer name, as UK does, or are the name of a city in capitals.</summary>
    private static bool IsAcronym(GazetteerMatch match)
    {
        foreach (var place in match)
        {
            if (Gazetteer.World.NameOf(place).Length > LongestAcronym || (Gazetteer.World.KindOf(place) <= GazetteerKind.City && Gazetteer.World.PopulationOf(place) > 300_000 && Gazetteer.World.KindOf(place) != GazetteerKind.Region))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWellKnown(int key)
    {
        foreach (var place in Gazetteer.World.Named(key))
        {
            if (Gazetteer.World.PopulationOf(place) >= LargeTown)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name with a clitic is one of the gazetteer's, as "King's Lynn" is; "Ivins" is not Ivin's.</summary>
    private static bool HasApostrophe(GazetteerMatch match)
    {
        foreach (var place in match)
        {
            if (Gazetteer.World.NameOf(place).AsSpan().ContainsAny('\'', '’', '‘'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a place's name can go on with this token.</summary>
    private bool GoesOn(int token)
    {
        var it = _text.Tokens[token];
        if (it.Kind == TokenKind.Word)
        {
            return it.IsCapitalised || it.Has(TokenShape.MixedCase) || _text.Word(token) is "of" or "the" or "and" or "de" or "la" or "del" or "du" or "da" or "do" or "dos" or "le" or "les" or "los" or "las" or "upon" or "on" or "en" or "sur"
                or "am" or "el" or "al" or "es" or "ez" or "ash" or "under" or "by" or "in" or "an" or "der" or "di" or "aux" or "au" or "i" or "e" or "ad" or "az" or "ar" or "as" or "al";
        }

        return it.Kind == TokenKind.Clitic || (it.IsJoined && (_text.Is(token, '-') || _text.Is(token, '‑') || _text.Is(token, '–') || (_text.Is(token, '.') && _text.Tokens[token - 1].Length <= 3)
            || _text.Is(token, '’') || _text.Is(token, '\''))) || _text.Is(token, '&');
    }

    /// <summary>Whether a place that begins a longer name is spoken of by it: "Lund Police" yes, "Lund Hilton" and "Lund United" no.</summary>
    private bool MayBePartOf(NameMention name, int first, int last)
    {
        if (last >= name.LastToken && first <= name.FirstToken)
        {
            return true;
        }

        var rest = NameSign.None;
        for (var i = name.FirstToken; i <= name.LastToken; i++)
        {
            if (i < first || i > last)
            {
                rest |= ListedWords.NameSigns(_text, i);
            }
        }

        if ((rest & (NameSign.Learning | NameSign.Team)) != 0 || ((rest & NameSign.Firm) != 0 && (rest & (NameSign.PublicBody | NameSign.PrivateBody)) == 0))
        {
            return false;
        }

        if (first == name.FirstToken)
        {
            var next = last + 1;
            return name.Kind is NameKind.Organisation or NameKind.Place || !_text.Tokens[next].IsCapitalised || ListedWords.NameSigns(_text, next) != NameSign.None && (ListedWords.NameSigns(_text, next) & NameSign.Given) == 0
                || (_text.TryFind(next, out var entry) && !entry.IsProper);
        }

        return _text.Is(first - 1, "of") || _text.Is(first - 1, '-') || (_text.Is(first - 1, "the") && _text.Is(first - 2, "of")) || last == name.LastToken && name.Kind == NameKind.Unknown;
    }

    private PlaceSign SignsOf(int first, int last, NameMention? inside)
    {
        var signs = PlaceSign.None;
        if (NameContext.FollowsLocative(_text, first))
        {
            signs |= PlaceSign.Locative;
        }
        else if (NameContext.FollowsPreposition(_text, first))
        {
            signs |= PlaceSign.Direction;
        }

        if (first == last)
        {
            var word = ListedWords.NameSigns(_text, first);
            signs |= (word & NameSign.Given) != 0 || _text.Tokens[first].Has(TokenShape.MixedCase) ? PlaceSign.Given : 0;
            signs |= (word & (NameSign.AnyBody | NameSign.OutletWord | NameSign.AnyTitle)) != 0 ? PlaceSign.Given | PlaceSign.Common : 0;
            signs |= _text.TryFind(first, out var entry) && !entry.IsProper ? PlaceSign.Common : 0;
        }
        else
        {
            for (var i = first; i <= last; i++)
            {
                signs |= (ListedWords.ListedNameSigns(_text, i) & NameSign.AnyPlaceWord) != 0 ? PlaceSign.PlaceWord : 0;
            }
        }

        signs |= last + 1 < _text.TokenCount && _text.Tokens[last + 1].Kind is TokenKind.Clitic or TokenKind.Apostrophe ? PlaceSign.Possessive : 0;
        signs |= inside is not null && (first > inside.FirstToken || last < inside.LastToken) ? PlaceSign.Part : 0;
        signs |= _text.Tokens[first].Has(TokenShape.StartsSentence) ? PlaceSign.StartsSentence : 0;
        signs |= IsCalledPlace(first, last) ? PlaceSign.Called : 0;
        signs |= IsListed(first, last) ? PlaceSign.Listed : 0;
        signs |= IsRegionWord(last + 1) || (_text.Is(first - 1, "of") && IsRegionWord(first - 2)) ? PlaceSign.CalledRegion : 0;
        signs |= _text.Tokens[first].Has(TokenShape.StartsParagraph) && IsDateline(last) ? PlaceSign.Dateline : 0;
        return signs;
    }

    /// <summary>Whether a dash or an agency in brackets follows, as behind the place that an article is sent from: "LUND (AP) —".</summary>
    private bool IsDateline(int last) => _text.Is(last + 1, '—') || _text.Is(last + 1, '–') || _text.Is(last + 1, "--") || (_text.Is(last + 1, '-') && !_text.Tokens[last + 1].IsJoined)
        || (_text.Is(last + 1, '(') && last + 2 < _text.TokenCount && _text.Tokens[last + 2].Has(TokenShape.AllCapitals));

    /// <summary>"the village of X", "the X district", "X, a town in".</summary>
    private bool IsCalledPlace(int first, int last)
    {
        if ((_text.Is(first - 1, "of") || _text.Is(first - 1, "called") || _text.Is(first - 1, "named") || _text.Is(first - 1, ':')) && first >= 2 && IsKindOfPlace(first - 2))
        {
            return true;
        }

        // "the island Quorra", but not "the city Senator".
        if (first > 0 && _text.Tokens[first - 1].Kind == TokenKind.Word && !_text.Tokens[first - 1].IsCapitalised
            && _text.Word(first - 1) is "island" or "village" or "town" or "suburb" or "slum" or "neighborhood" or "neighbourhood" or "resort" or "hamlet" or "township" or "villages" or "towns" or "islands")
        {
            return true;
        }

        if (last + 1 < _text.TokenCount && !_text.Tokens[last + 1].IsCapitalised && IsKindOfPlace(last + 1) && _text.Tokens[last + 1].Kind == TokenKind.Word)
        {
            return true;
        }

        if (last + 1 < _text.TokenCount && _text.Word(last + 1) is "police" or "residents" or "firefighters" or "businesses" or "airport" or "suburbs" && Gazetteer.World.Find(_text.Text.AsSpan(_text.Tokens[first].Start, _text.Tokens[last].End - _text.Tokens[first].Start)) is { IsEmpty: false })
        {
            return true;
        }

        return _text.Is(last + 1, ',') && (_text.Is(last + 2, "a") || _text.Is(last + 2, "the")) && IsKindOfPlace(last + 3);
    }

    private bool IsRegionWord(int token) => (uint)token < (uint)_text.TokenCount && _text.Word(token) is "state" or "province" or "governorate" or "prefecture" or "oblast";

    private bool IsKindOfPlace(int token) => (uint)token < (uint)_text.TokenCount && _text.Word(token) is "village" or "town" or "city" or "district" or "province" or "county" or "state" or "region"
        or "municipality" or "suburb" or "neighborhood" or "neighbourhood" or "island" or "islands" or "area" or "towns" or "cities" or "villages" or "provinces" or "districts" or "states" or "hamlet" or "port"
        or "resort" or "community" or "communities" or "slum" or "slums" or "camp" or "river" or "peninsula" or "prefecture" or "township" or "capital" or "borough" or "valley";

    /// <summary>The state that a short form behind a town and a comma stands for, or -1.</summary>
    private int ShortBehindTown(int first, out int end)
    {
        end = first;
        var isDotted = _text.Is(first + 1, '.') && _text.Tokens[first + 1].IsJoined;
        var isBehindParty = _text.Tokens[first].IsJoined && _text.Is(first - 1, '-') && first >= 3 && _text.Tokens[first - 2].Length == 1 && _text.Tokens[first - 2].IsCapitalised && _text.Is(first - 3, '(');
        if (_text.Tokens[first].Length > 6 || (!isBehindParty && (!_text.Is(first - 1, ',') || first < 2 || (!_text.Tokens[first - 2].IsCapitalised && _text.Tokens[first - 2].Kind != TokenKind.Number))))
        {
            return -1;
        }

        var places = RegionShorts.Find(_text.Word(first));
        if (places.IsEmpty || !(isDotted || _text.Tokens[first].Has(TokenShape.AllCapitals | TokenShape.Dotted) || _text.Is(first + 1, '(') || _text.Is(first + 1, ',')))
        {
            return -1;
        }

        end = isDotted && !_text.Tokens[first + 1].Has(TokenShape.StartsSentence) ? first + 1 : first;
        if (places.Length == 1)
        {
            return places[0];
        }

        // "WA" is Washington or Western Australia: the one that has the town.
        if (_places.Count > 0 && _places[^1] is { Key: >= 0 } town && town.Last == first - 2)
        {
            foreach (var candidate in Gazetteer.World.Named(town.Key))
            {
                foreach (var place in places)
                {
                    if (Gazetteer.World.RegionOf(candidate) == Gazetteer.World.RegionOf(place))
                    {
                        return place;
                    }
                }
            }
        }

        return places[0];
    }

    private void SetContainer(int first, int container)
    {
        if (_places.Count >= 2 && _places[^2].Last == first - 2)
        {
            _places[^2] = _places[^2] with { Container = container };
        }
    }
}
