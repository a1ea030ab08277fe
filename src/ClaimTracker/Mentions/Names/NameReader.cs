using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Names;

/// <summary>Tells what each run of capitalised words names, and cuts titles, roles and peoples' names off it.</summary>
internal sealed class NameReader(SignedText signed)
{
    private readonly ParsedText _text = signed.Text;
    private readonly List<RawName> _names = Spares.RentList<RawName>();
    private readonly PersonNames _persons = new(signed);

    /// <summary>All names in order of position, none overlapping, in a list from <see cref="Spares"/>.</summary>
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

        if (first < last && _text.Tokens[first + 1].IsCapitalised && BodyNouns.IsApart(_text.Word(first)) && !(last == first + 1 && signed.HasAny(last, last, NameSign.AnyBody)))
        {
            // "NGO Clear Water", "Charity Clear Water said": what it is, is no part of its name.
            first++;
        }

        // Titles and peoples in front: "Norwegian President X", "French police".
        while (first < last && signed.Has(first, NameSign.Demonym) && !(last == first + 1 && _text.Is(first, "western") && signed.Has(last, NameSign.Common) && !signed.Has(last, NameSign.AnyTitle | NameSign.Given)) && !signed.HasAny(first + 1, last, NameSign.AnyBody | NameSign.OutletWord) && !IsOutlet(first, last))
        {
            first = signed.Behind(first);
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
            if (last > first && _persons.IsPersonName(first, last) && signed.Has(first, NameSign.Given))
            {
                break;
            }

            last = signed.Before(last);
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

        var name = signed.Behind(title);
        if (_text.Is(name, "of"))
        {
            // "Secretary of State John Bell", "Mayor of Lund Ann Bell": the name begins at the given name.
            name++;
            while (name <= last && !signed.Has(name, NameSign.Given))
            {
                name++;
            }

            if (name > last && signed.Behind(title) + 2 <= last && signed.Has(signed.Behind(title) + 1, NameSign.Common) && !signed.Has(signed.Behind(title) + 2, NameSign.Common))
            {
                // "Chief of Staff Anto Bell": one English word belongs to the title, whatever the name is.
                name = signed.Behind(title) + 2;
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

        if (!_persons.IsPersonName(name, last) || signed.HasAny(name, last, NameSign.AnyTitle) && !signed.Has(name, NameSign.Given))
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
            first = signed.Behind(first);
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

        var whole = PlaceNames.Of(_text, first, last);
        var isPlace = !whole.IsEmpty && (PlaceSizes.LargestOf(whole) >= (first < last ? PlaceSizes.KnownTown : PlaceSizes.LargeTown) || NameContext.FollowsLocative(_text, first) || signed.HasAny(first, last, NameSign.AnyPlaceWord));
        if (isPlace && !(mayBePerson && first < last && signed.Has(first, NameSign.Given) && PlaceSizes.LargestOf(whole) < PlaceSizes.Metropolis && NameContext.IsOfPerson(_text, first, last)))
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

        if (signed.Has(last, NameSign.OutletWord) && last > first && !(last == first + 1 && signed.Has(first, NameSign.Given) && !signed.Has(first, NameSign.Common) && PlaceNames.Of(_text, first).IsEmpty))
        {
            Add(first, last, NameKind.Outlet, "outlet-word");
            return;
        }

        if (last > first && signed.HasAny(first, last, NameSign.AnyBody) && !(signed.Has(first, NameSign.Given) && last == first + 1 && _persons.IsSurnameToo(last)))
        {
            Add(first, last, NameKind.Organisation, "organisation-word");
            return;
        }

        if (mayBePerson && last == first + 1 && signed.Has(last, NameSign.PlaceBehind) && signed.Has(first, NameSign.Given) && whole.IsEmpty && !NameContext.FollowsPreposition(_text, first) && NameContext.IsOfPersonBetweenCommas(_text, first, last))
        {
            // "the chairman, Ann Lake, told"; "Ann Lake, 61,"
            Add(first, last, NameKind.Person, "person-context");
            return;
        }

        if (first < last && (signed.Has(last, NameSign.PlaceBehind) || (signed.Has(first, NameSign.PlaceBefore) && (!signed.Has(first, NameSign.Given) || _text.Is(first, "port")))))
        {
            Add(first, last, NameKind.Place, "place-word");
            return;
        }

        if (whole.IsEmpty && !signed.Has(first, NameSign.Given) && NameContext.IsOfBody(_text, first))
        {
            Add(first, last, NameKind.Organisation, "body-noun");
            return;
        }

        if (mayBePerson && _persons.IsPersonName(first, last) && _persons.PersonRule(first, last, whole) is { } rule)
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

        if (first == last && _text.Tokens[first].Has(TokenShape.AllCapitals) && _text.Tokens[first].Length <= 7 && ListedWords.SourceNoun(_text, first) != SourceNounKind.Person && !(first + 1 < _text.TokenCount && _text.Tokens[first + 1].Kind == TokenKind.Number))
        {
            Add(first, last, NameKind.Organisation, "acronym");
            return;
        }

        if (_persons.EndsInGoods(first, last) && NameContext.IsSaying(_text, last + 1))
        {
            Add(first, last, NameKind.Organisation, "goods");
            return;
        }

        Add(first, last, NameKind.Unknown, "capitals");
    }

    /// <summary>"in the U.S. Ann Bell said", "envoy for South Sudan Ann Bell": a well-known place runs into a person's name.</summary>
    private bool TryPlaceBeforePerson(int first, int last)
    {
        for (var name = last - 1; name > first; name--)
        {
            if (!signed.Has(name, NameSign.Given) || _text.Tokens[name - 1].Kind != TokenKind.Word || signed.HasAny(name, last, NameSign.AnyBody | NameSign.OutletWord | NameSign.AnyPlaceWord) || !_persons.IsPersonName(name, last))
            {
                continue;
            }

            var place = PlaceNames.Of(_text, first, name - 1);
            if (!place.IsEmpty && !(signed.Has(first, NameSign.Given) && first == name - 1) && PlaceSizes.LargestOf(place) >= PlaceSizes.Metropolis)
            {
                Add(first, name - 1, NameKind.Place, "gazetteer");
                Add(name, last, NameKind.Person, "given-name");
                return true;
            }
        }

        return false;
    }

    private bool IsOutlet(int first, int last)
    {
        var span = _text.Text.AsSpan(_text.Tokens[first].Start, _text.Tokens[last].End - _text.Tokens[first].Start);
        return NameWords.IsOutlet(span) && (last > first || _text.Tokens[first].Has(TokenShape.AllCapitals) || !signed.Has(first, NameSign.Common) || _text.Is(first - 1, "the") || _text.Is(first - 1, "The"));
    }
}
