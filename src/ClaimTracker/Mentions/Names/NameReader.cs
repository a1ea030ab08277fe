using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Names;

/// <summary>Tells what each run of capitalised words names, and cuts titles, roles and peoples' names off it.</summary>
internal sealed class NameReader(SignedText signed)
{
    private const int LongestPerson = 5;
    private const int LargeTown = 100_000;
    private const int KnownTown = 15_000;
    private const int Metropolis = 500_000;

    private readonly ParsedText _text = signed.Text;
    private readonly List<RawName> _names = new(32);

    /// <summary>All names in order of position, none overlapping.</summary>
    public List<RawName> Read()
    {
        var sentences = _text.Sentences;
        for (var s = 0; s < sentences.Length; s++)
        {
            var at = sentences[s].First;
            while (NameChunks.TryNext(signed, ref at, sentences[s].End, signed.IsHeadline(s), out var first, out var last))
            {
                Split(first, last);
            }
        }

        return _names;
    }

    private void Add(int first, int last, NameKind kind, string rule)
    {
        if (first <= last)
        {
            _names.Add(new RawName(first, last, kind, rule));
        }
    }

    /// <summary>Cuts a run at the titles in it and hands each part on.</summary>
    private void Split(int first, int last)
    {
        if (NameWords.IsOrganisation(_text.Text.AsSpan(_text.Tokens[first].Start, _text.Tokens[last].End - _text.Tokens[first].Start)))
        {
            Add(first, last, NameKind.Organisation, "organisation-list");
            return;
        }

        // Titles and peoples in front: "Turkish President X", "French police".
        while (first < last && signed.Has(first, NameSign.Demonym) && !signed.HasAny(first + 1, last, NameSign.AnyBody | NameSign.OutletWord) && !IsOutlet(first, last))
        {
            first = Behind(first);
        }

        if (first == last && signed.Has(first, NameSign.Demonym | NameSign.Calendar))
        {
            return;
        }

        if (IsOutlet(first, last))
        {
            Add(first, last, NameKind.Outlet, "outlet-list");
            return;
        }

        for (var title = last - 1; title >= first; title--)
        {
            if (signed.Has(title, NameSign.AnyTitle) && TryTitle(first, title, last))
            {
                return;
            }
        }

        while (first <= last && signed.Has(last, NameSign.AnyTitle) && !signed.Has(last, NameSign.Given | NameSign.AnyBody | NameSign.AnyPlaceWord) && signed.Has(last, NameSign.Common) && (last > first || true))
        {
            // "Foreign Minister" alone, "Queensland Premier": a role is no name.
            if (last > first && IsPersonName(first, last) && signed.Has(first, NameSign.Given))
            {
                break;
            }

            last = Before(last);
        }

        if (first <= last)
        {
            AddWhole(first, last);
        }
    }

    /// <summary>Reads "TITLE Name" where the name behind the title is a person's.</summary>
    private bool TryTitle(int first, int title, int last)
    {
        if (signed.Has(title, NameSign.TitleOrGiven) && title == first && last > first && !signed.Has(first + 1, NameSign.Given) && !_text.Is(first - 1, "the") && !_text.Is(title + 1, '.'))
        {
            // "Dean Smith" is a person called Dean.
            return false;
        }

        var name = Behind(title);
        if (_text.Is(name, "of"))
        {
            // "Secretary of State John Bell", "Mayor of Lund Ann Bell": the name begins at the given name.
            name++;
            while (name <= last && !signed.Has(name, NameSign.Given))
            {
                name++;
            }

            if (name > last && Behind(title) + 2 <= last && signed.Has(Behind(title) + 1, NameSign.Common) && !signed.Has(Behind(title) + 2, NameSign.Common))
            {
                // "Chief of Staff Anto Bell": one English word belongs to the title, whatever the name is.
                name = Behind(title) + 2;
            }

            if (name > last || name <= title + 2)
            {
                return false;
            }

            if (!signed.Has(title + 2, NameSign.Common) || name - 1 > title + 2)
            {
                AddPlain(title + 2, name - 1);
            }
        }

        if (name == last && signed.Has(name, NameSign.AnyTitle) && signed.Has(name, NameSign.Common))
        {
            // "Attorney General" is all title.
            return false;
        }

        if (!IsPersonName(name, last) || signed.HasAny(name, last, NameSign.AnyTitle) && !signed.Has(name, NameSign.Given))
        {
            return false;
        }

        AddPrefix(first, title - 1);
        Add(name, last, NameKind.Person, "title");
        return true;
    }

    /// <summary>What stands before a title: a body, a place, or words of the title itself.</summary>
    private void AddPrefix(int first, int last)
    {
        while (first <= last && (!signed.HasAny(last, last, NameSign.AnyBody | NameSign.OutletWord | NameSign.AnyPlaceWord) || signed.Has(last, NameSign.AnyTitle))
            && (signed.Has(last, NameSign.Common | NameSign.AnyTitle) || _text.Tokens[last].Kind != TokenKind.Word || !_text.Tokens[last].IsCapitalised))
        {
            last--;
        }

        AddPlain(first, last);
    }

    private void AddPlain(int first, int last)
    {
        while (first <= last && signed.Has(first, NameSign.Demonym))
        {
            first = Behind(first);
        }

        while (first <= last && _text.Tokens[last].Kind != TokenKind.Word)
        {
            last--;
        }

        if (first <= last)
        {
            AddWhole(first, last, mayBePerson: false);
        }
    }

    private void AddWhole(int first, int last, bool mayBePerson = true)
    {
        if (IsOutlet(first, last))
        {
            Add(first, last, NameKind.Outlet, "outlet-list");
            return;
        }

        if (NameWords.IsOrganisation(_text.Text.AsSpan(_text.Tokens[first].Start, _text.Tokens[last].End - _text.Tokens[first].Start)))
        {
            Add(first, last, NameKind.Organisation, "organisation-list");
            return;
        }

        var whole = Gazetteer.World.Find(_text.Text.AsSpan(_text.Tokens[first].Start, _text.Tokens[last].End - _text.Tokens[first].Start));
        var isPlace = !whole.IsEmpty && (LargestOf(whole) >= (first < last ? KnownTown : LargeTown) || NameContext.FollowsLocative(_text, first) || signed.HasAny(first, last, NameSign.AnyPlaceWord));
        if (isPlace && !(mayBePerson && first < last && signed.Has(first, NameSign.Given) && LargestOf(whole) < Metropolis && NameContext.IsOfPerson(_text, first, last)))
        {
            Add(first, last, NameKind.Place, "gazetteer");
            return;
        }

        if (mayBePerson && whole.IsEmpty && TryPlaceBeforePerson(first, last))
        {
            return;
        }

        if (last > first && NameWords.PlaceKindOf(_text.Word(last)) == GazetteerKind.Spot && signed.Has(last, NameSign.PlaceBehind) && !signed.Has(first, NameSign.Given))
        {
            Add(first, last, NameKind.Place, "place-word");
            return;
        }

        if (first == last && signed.Has(first, NameSign.OutletWord) && (_text.Is(first - 1, "the") || (_text.Is(first - 1, "The") && NameContext.IsSaying(_text, first + 1))))
        {
            Add(first, last, NameKind.Outlet, "outlet-word");
            return;
        }

        if (signed.Has(last, NameSign.OutletWord) && last > first && !(last == first + 1 && signed.Has(first, NameSign.Given) && !signed.Has(first, NameSign.Common) && Gazetteer.World.Find(_text.Word(first)).IsEmpty))
        {
            Add(first, last, NameKind.Outlet, "outlet-word");
            return;
        }

        if (last > first && signed.HasAny(first, last, NameSign.AnyBody) && !(signed.Has(first, NameSign.Given) && last == first + 1 && IsSurnameToo(last)))
        {
            Add(first, last, NameKind.Organisation, "organisation-word");
            return;
        }

        if (first < last && (signed.Has(last, NameSign.PlaceBehind) || (signed.Has(first, NameSign.PlaceBefore) && !signed.Has(first, NameSign.Given))))
        {
            Add(first, last, NameKind.Place, "place-word");
            return;
        }

        if (mayBePerson && IsPersonName(first, last) && PersonRule(first, last, whole) is { } rule)
        {
            Add(first, last, NameKind.Person, rule);
            return;
        }

        if (first == last && signed.Has(first, NameSign.AnyBody))
        {
            Add(first, last, NameKind.Organisation, "organisation-word");
            return;
        }

        if (first == last && _text.Is(first - 1, ',') && !RegionShorts.Find(_text.Word(first)).IsEmpty)
        {
            Add(first, last, NameKind.Place, "state-short");
            return;
        }

        if (!whole.IsEmpty && (first < last || NameContext.FollowsPreposition(_text, first)))
        {
            Add(first, last, NameKind.Place, "small-town");
            return;
        }

        if (first == last && _text.Tokens[first].Has(TokenShape.AllCapitals) && _text.Tokens[first].Length <= 7)
        {
            Add(first, last, NameKind.Organisation, "acronym");
            return;
        }

        Add(first, last, NameKind.Unknown, "capitals");
    }

    /// <summary>"in the U.S. Ann Bell said", "envoy for South Sudan Ann Bell": a well-known place runs into a person's name.</summary>
    private bool TryPlaceBeforePerson(int first, int last)
    {
        for (var name = last - 1; name > first; name--)
        {
            if (!signed.Has(name, NameSign.Given) || _text.Tokens[name - 1].Kind != TokenKind.Word || signed.HasAny(name, last, NameSign.AnyBody | NameSign.OutletWord | NameSign.AnyPlaceWord) || !IsPersonName(name, last))
            {
                continue;
            }

            var place = Gazetteer.World.Find(_text.Text.AsSpan(_text.Tokens[first].Start, _text.Tokens[name - 1].End - _text.Tokens[first].Start));
            if (!place.IsEmpty && !(signed.Has(first, NameSign.Given) && first == name - 1) && LargestOf(place) >= Metropolis)
            {
                Add(first, name - 1, NameKind.Place, "gazetteer");
                Add(name, last, NameKind.Person, "given-name");
                return true;
            }
        }

        return false;
    }

    /// <summary>"Ann Church" is a person; "Holt Foundation" is not.</summary>
    private bool IsSurnameToo(int last) => signed.Has(last, NameSign.Given) || _text.Is(last, "Church") || _text.Is(last, "Temple") || _text.Is(last, "Cross") || _text.Is(last, "House") || _text.Is(last, "Court");

    /// <summary>Whether the words could be a person's name at all.</summary>
    private bool IsPersonName(int first, int last)
    {
        var words = 0;
        var isOnlyCommon = true;
        for (var i = first; i <= last; i++)
        {
            var token = _text.Tokens[i];
            if (token.Kind != TokenKind.Word)
            {
                if (!_text.Is(i, '.') && !_text.Is(i, '-') && !_text.Is(i, '‑') && !_text.Is(i, '’') && !_text.Is(i, '\''))
                {
                    return false;
                }

                continue;
            }

            if (token.IsCapitalised)
            {
                words++;
                if (signed.Has(i, NameSign.AnyBody & ~NameSign.Team) && !signed.Has(i, NameSign.Given) && (i > first || first == last))
                {
                    return false;
                }

                isOnlyCommon &= signed.Has(i, NameSign.Common) && !signed.Has(i, NameSign.Given) && signed.Has(i, NameSign.SeenLower);
            }
            else if (_text.Word(i) is "of" or "for" or "and" or "on")
            {
                return false;
            }
        }

        return words is > 0 and <= LongestPerson && !isOnlyCommon && !signed.Has(last, NameSign.PlaceBehind | NameSign.Demonym);
    }

    private string? PersonRule(int first, int last, GazetteerMatch whole)
    {
        // "in Binh Phuoc", but "in Ann Bell's house".
        if (NameContext.FollowsLocative(_text, first) && !_text.Is(first - 1, "at") && !(last + 1 < _text.TokenCount && _text.Tokens[last + 1].Kind is TokenKind.Clitic or TokenKind.Apostrophe)
            && !(signed.Has(first, NameSign.Given) && signed.Has(last, NameSign.Common)))
        {
            return null;
        }

        if (last - first >= 3 && AreCommon(first, last))
        {
            return null;
        }

        if (first < last && signed.Has(first, NameSign.Given) && !(signed.Has(first, NameSign.Common) && signed.Has(last, NameSign.SeenLower)) && !IsPlaceAndWord(first, last))
        {
            return "given-name";
        }

        if (!(first == last && _text.Tokens[first].Has(TokenShape.AllCapitals)) && !NameContext.FollowsLocative(_text, first) && NameContext.IsOfPerson(_text, first, last) && !IsPlaceAndWord(first, last))
        {
            return whole.IsEmpty || first < last ? "person-context" : LargestOf(whole) < LargeTown ? "person-context" : null;
        }

        if (first < last && HasInitial(first, last))
        {
            return "initials";
        }

        if (first < last && last - first <= 4 && whole.IsEmpty && !(last == first + 2 && _text.Is(first + 1, '-')) && AreAll(first, last, NameSign.None))
        {
            return "no-english-word";
        }

        return first == last && !NameContext.FollowsLocative(_text, first) && signed.Has(first, NameSign.Given) && !signed.Has(first, NameSign.Common) && whole.IsEmpty && !_text.Tokens[first].Has(TokenShape.AllCapitals) ? "given-name-alone" : null;
    }

    /// <summary>Whether a well-known place and an English word make the name: "Boston Marathon".</summary>
    private bool IsPlaceAndWord(int first, int last) =>
        signed.Has(last, NameSign.Common) && !signed.Has(last, NameSign.Given) && Gazetteer.World.Find(_text.Word(first)) is { IsEmpty: false } place && LargestOf(place) >= LargeTown;

    private bool HasInitial(int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (_text.Tokens[i].Kind == TokenKind.Word && (_text.Tokens[i].Length == 1 && _text.Is(i + 1, '.') || (_text.Tokens[i].Has(TokenShape.Dotted) && _text.Tokens[i].Length <= 5 && Gazetteer.World.Find(_text.Word(i)).IsEmpty)))
            {
                return true;
            }
        }

        return false;
    }

    private bool AreCommon(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (_text.Tokens[i].Kind == TokenKind.Word && !signed.Has(i, NameSign.Common))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether every capitalised word is in no list and no English word.</summary>
    private bool AreAll(int first, int last, NameSign allowed)
    {
        for (var i = first; i <= last; i++)
        {
            if (_text.Tokens[i].IsCapitalised && (signed[i] & ~(NameSign.SeenCapital | NameSign.SeenLower | NameSign.Given | allowed)) != 0)
            {
                return false;
            }

            if (_text.Tokens[i].Has(TokenShape.AllCapitals))
            {
                return false;
            }
        }

        return true;
    }

    private static int LargestOf(GazetteerMatch match)
    {
        var largest = 0;
        foreach (var place in match)
        {
            largest = Math.Max(largest, Gazetteer.World.PopulationOf(place));
        }

        return largest;
    }

    private bool IsOutlet(int first, int last)
    {
        var span = _text.Text.AsSpan(_text.Tokens[first].Start, _text.Tokens[last].End - _text.Tokens[first].Start);
        return NameWords.IsOutlet(span) && (last > first || _text.Tokens[first].Has(TokenShape.AllCapitals) || !signed.Has(first, NameSign.Common) || _text.Is(first - 1, "the") || _text.Is(first - 1, "The"));
    }

    /// <summary>The next word behind a token of the run, over the full stop of a short form.</summary>
    private int Behind(int token)
    {
        token++;
        while (token < _text.TokenCount && _text.Tokens[token].Kind != TokenKind.Word)
        {
            token++;
        }

        return token;
    }

    private int Before(int token)
    {
        token--;
        while (token >= 0 && _text.Tokens[token].Kind != TokenKind.Word)
        {
            token--;
        }

        return token;
    }
}
