using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Locations;

/// <summary>Finds the words that may name a place: the longest name of the gazetteer at each capitalised word that is no person's, outlet's or team's.</summary>
internal sealed class PlaceScanner
{
    private const int LargeTown = 100_000;
    private const int ScoreReach = 9;

    private readonly ParsedText _text;
    private readonly NameMention[] _names;
    private readonly PlaceEvidence _evidence;
    private ClubNames _clubs;
    private readonly List<NamedPlace> _places = Spares.RentList<NamedPlace>();

    public PlaceScanner(ParsedText text, IReadOnlyList<NameMention> names, PlaceEvidence evidence)
    {
        _text = text;
        _names = names as NameMention[] ?? [.. names];
        _evidence = evidence;
    }

    /// <summary>The candidates in order of position, none overlapping; what peoples' names say is added to the evidence.</summary>
    public List<NamedPlace> Scan()
    {
        var name = 0;
        var tokens = _text.Tokens;
        for (var i = 0; i < tokens.Length;)
        {
            if (tokens[i].Kind != TokenKind.Word || !tokens[i].IsCapitalised || IsNoPlace(i))
            {
                i++;
                continue;
            }

            while (name < _names.Length && _names[name].LastToken < i)
            {
                name++;
            }

            var inside = name < _names.Length && _names[name].FirstToken <= i ? _names[name] : null;
            if (IsVessel(i) && inside is not null)
            {
                i = inside.LastToken + 1;
                continue;
            }

            if (inside is { Kind: NameKind.Person or NameKind.Outlet or NameKind.Work })
            {
                i = inside.LastToken + 1;
                continue;
            }

            if (inside is { Kind: NameKind.Organisation } && inside.FirstToken == inside.LastToken && inside.Name.Length > _text.Tokens[i].Length && !NameContext.FollowsLocative(_text, i) && inside.Name.StartsWith(_text.Word(i), StringComparison.Ordinal))
            {
                // "Quorra expects" in an article on Quorra Foods
                i = inside.LastToken + 1;
                continue;
            }

            if (IsSide(i, inside))
            {
                i = Math.Max(i, inside?.LastToken ?? i) + 1;
                continue;
            }

            i = Read(i, inside) + 1;
        }

        SpeakingTowns.Remove(_text, _places);
        return _places;
    }

    /// <summary>Months, days and feasts, and the country in a sum of money: "US$40", "$US40".</summary>
    private bool IsNoPlace(int token) => (token > 0 && _text.Tokens[token - 1].Kind == TokenKind.Currency && _text.Tokens[token].IsJoined) || (token + 1 < _text.TokenCount && _text.Tokens[token + 1].Kind == TokenKind.Currency && _text.Tokens[token + 1].IsJoined)
        || (ListedWords.ListedNameSigns(_text, token) & NameSign.Calendar) != 0 || (_text.Tokens[token].Length <= 3 && _text.Word(token).ContainsAnyInRange('0', '9'))
        || _text.Tokens[token].Length == 1; // "E. coli", "M25"

    /// <summary>Lund beat Malmö 3-1: the towns stand for their teams.</summary>
    private bool IsSide(int first, NameMention? inside)
    {
        var last = Math.Max(first, inside?.LastToken ?? first);
        var verb = IsContestVerb(last + 1) ? last + 1 : IsContestVerb(first - 1) ? first - 1 : -1;
        if (verb < 0)
        {
            return false;
        }

        for (var i = verb + 1; i < Math.Min(_text.TokenCount - 2, verb + ScoreReach) && !_text.Tokens[i].Has(TokenShape.StartsParagraph); i++)
        {
            if (_text.Tokens[i] is { Kind: TokenKind.Number, Length: <= 3 } && (_text.Is(i + 1, '-') || _text.Is(i + 1, '–')) && _text.Tokens[i + 1].IsJoined && _text.Tokens[i + 2] is { Kind: TokenKind.Number, Length: <= 3, IsJoined: true })
            {
                return true;
            }
        }

        return false;
    }

    private bool IsContestVerb(int token) => ListedWords.Has(_text, token, ContextRole.Contest);

    /// <summary>MV Quorra, HMS Quorra: a ship bears the name.</summary>
    private bool IsVessel(int token) => token > 0 && _text.Tokens[token - 1].Has(TokenShape.AllCapitals)
        && ListedWords.Has(_text, token - 1, ContextRole.Ship);

    /// <summary>Reads what begins at a capitalised word; returns the last token that it used.</summary>
    private int Read(int first, NameMention? inside)
    {
        var shorts = RegionShortReader.BehindTown(_text, _places, first, out var shortEnd);
        if (shorts >= 0)
        {
            _places.Add(new NamedPlace(first, shortEnd, -1, shorts, -1, PlaceSign.None));
            SetContainer(first, shorts);
            return shortEnd;
        }

        var key = LongestPlaceName.At(_text, first, out var last);
        var demonym = (ListedWords.ListedNameSigns(_text, first) & NameSign.Demonym) != 0 ? NameWords.CountryOfDemonym(_text.Word(first)) : null;
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

        if (_clubs.IsClub(_text, first, key))
        {
            return last;
        }

        if (NameBearers.IsFirmOrLine(_text, last) || NameBearers.IsEmployer(_text, first) || NameBearers.IsSpeaker(_text, first, last, key))
        {
            return last;
        }

        if (inside is not null && !MayBePartOf(inside, first, last))
        {
            return inside.LastToken;
        }

        if (inside is { Kind: NameKind.Place, Rule: "place-word" } && inside.FirstToken == first && last < inside.LastToken && !IsWellKnown(key))
        {
            // "Lund Road" is a road, not the town of Lund.
            _places.Add(new NamedPlace(first, inside.LastToken, -1, -1, -1, Signs(first, inside.LastToken, inside)));
            return inside.LastToken;
        }

        var place = new NamedPlace(first, last, key, -1, -1, Signs(first, last, inside));
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
            _places.Add(new NamedPlace(first, inside.LastToken, -1, -1, -1, Signs(first, inside.LastToken, inside)));
            return inside.LastToken;
        }

        return first;
    }

    /// <summary>Whether an unknown name stands where places do: "in Quorra", "the village of Quorra", "in Lund, Quorra and Bergen".</summary>
    private bool MayBeUnknownPlace(int first, int last)
    {
        if (PlaceContext.IsCalledPlace(_text, first, last))
        {
            return true;
        }

        if (last - first > 2 || _text.Tokens[first].Has(TokenShape.AllCapitals))
        {
            // "QUORRA — The bridge fell": where an article is sent from.
            return last - first <= 2 && _text.Tokens[first].Has(TokenShape.StartsParagraph) && (_text.Is(last + 1, '—') || _text.Is(last + 1, '–')) && Dateline.End(_text, first, Math.Min(_text.TokenCount, last + 4)) > last;
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

        return IsContainer(PlaceNames.Of(_text, last + 2))
            || (last + 3 < _text.TokenCount && _text.Tokens[last + 3].IsCapitalised && IsContainer(PlaceNames.Of(_text, last + 2, last + 3)));
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

    private void SetContainer(int first, int container)
    {
        if (_places.Count >= 2 && _places[^2].Last == first - 2)
        {
            _places[^2] = _places[^2] with { Container = container };
        }
    }

    private PlaceSign Signs(int first, int last, NameMention? inside) => PlaceContext.SignsOf(_text, first, last, inside, IsListed(first, last));
}
