using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Dates;
using ClaimTracker.Mentions.Figures.Numbers;
using ClaimTracker.Mentions.Figures.Words;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.SettingAside;

/// <summary>Sets numbers aside that the words around them show to be no amount: years, days, names, titles, house numbers, idioms.</summary>
internal ref struct ContextRules(ParsedText text, ReadOnlySpan<NameMention> names, ReadOnlySpan<DateMention> dates, ReadOnlySpan<LocationMention> locations)
{
    private CricketRules _cricket;
    private MentionCursor<NameMention> _names = new(names);
    private MentionCursor<DateMention> _dates = new(dates);
    private MentionCursor<LocationMention> _locations = new(locations);

    /// <summary>Gives the phrase a reason where it has none and is no figure. Phrases come in order of position.</summary>
    public void Apply(ref NumberPhrase phrase)
    {
        var span = text.SpanOf(phrase.NumberFirst, phrase.NumberLast);
        var date = _dates.Overlapping(span);
        var name = _names.Overlapping(span);
        var location = _locations.Overlapping(span);
        if (phrase.Reason is not null)
        {
            return;
        }

        if (phrase.Measure == Measure.Duration && phrase.Value == 0 && IdiomRules.IsZeroWord(text, phrase.NumberFirst))
        {
            Set(ref phrase, "idiom", "idiom");
            return;
        }

        if (phrase.Unit == "century" && _cricket.IsHalfCentury(text, phrase))
        {
            Set(ref phrase, "half-century", "idiom");
            return;
        }

        if (date is not null && phrase.Measure is Measure.Count or Measure.Ratio or Measure.Score or Measure.Share && IsCalendar(phrase))
        {
            Set(ref phrase, "date", DigitShapes.IsYear(text, phrase.NumberFirst) ? "year" : "date");
        }
        else if (name is not null && phrase.Measure is Measure.Count or Measure.Ratio or Measure.Score or Measure.Money && IsInName(phrase, name))
        {
            Set(ref phrase, "in-a-name", name.Kind == NameKind.Work ? "title" : "name");
        }
        else if (location is not null && phrase.Measure == Measure.Count && location.Span.Contains(span))
        {
            Set(ref phrase, "in-a-place-name", "name");
        }
        else if (phrase.Measure == Measure.Count || (phrase.Measure is Measure.Length or Measure.Mass && phrase.UnitLast == phrase.Last))
        {
            ApplyWords(ref phrase);
        }
    }

    /// <summary>The 737 Max, the 15 Pro.</summary>
    private bool IsModel(in NumberPhrase phrase) => phrase.InDigits && phrase.Last + 1 < text.TokenCount && text.Tokens[phrase.Last + 1].IsCapitalised && !text.Tokens[phrase.Last + 1].Has(TokenShape.StartsSentence)
        && text.Word(phrase.Last + 1) is "Max" or "MAX" or "Pro" or "Ultra" or "Neo";

    /// <summary>A 7-Layer Bar, the 4-Hour Week: a capital behind the hyphen, and a name that goes on.</summary>
    private bool IsCompoundName(in NumberPhrase phrase) => phrase.Form == CoreForm.Cardinal && phrase.Last + 3 < text.TokenCount && CardinalReader.IsHyphen(text, phrase.Last + 1) && text.Tokens[phrase.Last + 2] is { IsCapitalised: true, Length: > 2 } word
        && !word.Has(TokenShape.AllCapitals) && word.IsJoined && text.Tokens[phrase.Last + 3] is { IsCapitalised: true, Kind: TokenKind.Word } next && !next.Has(TokenShape.StartsSentence) && !next.Has(TokenShape.AllCapitals)
        && !(phrase.First > 0 && text.Tokens[phrase.First - 1].IsCapitalised && text.Tokens[phrase.First - 1].Has(TokenShape.StartsParagraph));

    private static void Set(ref NumberPhrase phrase, string rule, string reason)
    {
        phrase.Rule = rule;
        phrase.Reason = reason;
    }

    private void ApplyWords(ref NumberPhrase phrase)
    {
        if (IdiomRules.ReasonOf(text, phrase) is { } idiom)
        {
            Set(ref phrase, "idiom", idiom);
        }
        else if (phrase.InDigits && IdentifierRules.IsHouseNumber(text, phrase))
        {
            Set(ref phrase, "house-number", "address");
        }
        else if (IsModel(phrase) || IsCompoundName(phrase))
        {
            Set(ref phrase, "model-name", "name");
        }
        else if (IsYear(phrase))
        {
            Set(ref phrase, "year", "year");
        }
        else if (IdentifierRules.ReasonOf(text, phrase) is { } identifier)
        {
            Set(ref phrase, identifier.Rule, identifier.Reason);
        }
        else if (phrase.InDigits && IsJoinedToWord(phrase))
        {
            Set(ref phrase, "word-and-digits", "name");
        }
        else if (IsTitle(phrase))
        {
            Set(ref phrase, "title", "title");
        }
        else if (phrase.InDigits && IsBehindName(phrase))
        {
            Set(ref phrase, "behind-a-name", "name");
        }
    }

    /// <summary>Whether the number in a date is of the calendar and no stretch: not the two of "two weeks ago".</summary>
    private bool IsCalendar(in NumberPhrase phrase) => phrase.UnitFirst < 0 && !UnitReader.TryFind(text, Math.Min(phrase.Last + 1, text.TokenCount - 1), text.TokenCount, out _, out _)
        && phrase.Form == CoreForm.Cardinal;

    /// <summary>Whether the name takes the number in: not "Four Texans" or "54 Chinese stations" at its start, but for titles.</summary>
    private bool IsInName(in NumberPhrase phrase, NameMention name)
    {
        var isAtStart = phrase.First <= name.FirstToken;
        if (!isAtStart)
        {
            return !(phrase.NumberLast < name.LastToken && text.IsA(name.LastToken, WordClass.PluralNoun) && text.Tokens[phrase.NumberFirst].Kind == TokenKind.Word && !text.Tokens[phrase.NumberFirst].IsCapitalised);
        }

        if (name.Kind == NameKind.Work)
        {
            return true;
        }

        return !phrase.InDigits && text.Tokens[phrase.NumberFirst].IsCapitalised && !text.Tokens[phrase.NumberFirst].Has(TokenShape.StartsSentence)
            && name.LastToken > phrase.NumberLast && name.Kind is NameKind.Organisation or NameKind.Outlet or NameKind.Place;
    }

    /// <summary>Four digits without a comma that count nothing: "in 2018", "the 2016 election", not "2000 people".</summary>
    private bool IsYear(in NumberPhrase phrase)
    {
        var token = phrase.NumberFirst;
        if (!phrase.InDigits || phrase.NumberLast != token || phrase.First != token || !DigitShapes.IsYear(text, token) || phrase.UnitFirst >= 0)
        {
            return false;
        }

        _ = Numeral.Read(text.Word(token), out var value);
        if (value is < 1400 or > 2060)
        {
            return text.Is(token - 1, "in") && !IdentifierRules.CountsPlural(text, phrase.Last + 1) && value > 1000;
        }

        if (!IdentifierRules.CountsPlural(text, phrase.Last + 1))
        {
            return !ModifierReader.HasStrongBefore(text, phrase.First);
        }

        // "The 2016 elections", "2004 tsunami victims", but "2,000 people" without its comma, "about 1500 troops".
        return (text.IsA(token - 1, WordClass.Determiner) || text.Is(token - 1, "in") || text.Is(token - 1, "of")) && value is >= 1800 and <= 2040 && !ModifierReader.HasStrongBefore(text, phrase.First);
    }

    /// <summary>Covid-19, SCP-173; not pre-2000 or mid-30s.</summary>
    private bool IsJoinedToWord(in NumberPhrase phrase)
    {
        var hyphen = phrase.NumberFirst - 1;
        return hyphen > 0 && text.Tokens[phrase.NumberFirst].IsJoined && text.Tokens[hyphen].IsJoined && (CardinalReader.IsHyphen(text, hyphen) || text.Is(hyphen, '–'))
            && text.Tokens[hyphen - 1].Kind == TokenKind.Word && NumberWords.Find(text.Word(hyphen - 1)).Kind == NumberWordKind.None
            && !text.Is(hyphen - 1, "under") && !text.Is(hyphen - 1, "over") && !text.Is(hyphen - 1, "sub") && !text.Is(hyphen - 1, "pre") && !text.Is(hyphen - 1, "post") && !text.Is(hyphen - 1, "to");
    }

    /// <summary>A number that begins a title: titled "40 Days", her novel, 12 Lanterns, which.</summary>
    private bool IsTitle(in NumberPhrase phrase)
    {
        var before = phrase.First - 1;
        if (before < 1 || phrase.Last + 1 >= text.TokenCount || text.Tokens[phrase.Last + 1].Kind != TokenKind.Word)
        {
            return false;
        }

        if (text.Tokens[before].Kind == TokenKind.Quote)
        {
            return TitleWords.Introduces(text, before - 1) || (text.Tokens[phrase.Last + 1].IsCapitalised && phrase.IsShortDigits(text) && TitleWords.IsWork(text, before - 1));
        }

        return text.Tokens[phrase.Last + 1].IsCapitalised && ((text.Is(before, ',') && TitleWords.IsWork(text, before - 1)) || TitleWords.Introduces(text, before));
    }

    /// <summary>Boeing 737, Apollo 11: digits right behind a capitalised word that is no function word, with nothing in the plural behind them.</summary>
    private bool IsBehindName(in NumberPhrase phrase)
    {
        var before = phrase.First - 1;
        if (before < 0 || phrase.NumberFirst != phrase.NumberLast || phrase.First != phrase.NumberFirst || phrase.Numeral is not (NumeralForm.Integer or NumeralForm.Decimal) || text.Tokens[before].Kind != TokenKind.Word
            || !text.Tokens[before].IsCapitalised || text.Tokens[before].Has(TokenShape.StartsSentence) || text.Tokens[phrase.First].Has(TokenShape.StartsSentence))
        {
            return false;
        }

        // "Labour took 41 seats and the Greens 12": a party in the plural has them, the verb is left out.
        if (text.Word(before)[^1] == 's' && text.Is(before - 1, "the") && (text.Is(before - 2, "and") || text.Is(before - 2, ',')) && (phrase.Last + 1 >= text.TokenCount || text.Tokens[phrase.Last + 1].Kind == TokenKind.Punctuation))
        {
            return false;
        }

        return text.IsA(before, WordClass.Name | WordClass.Noun) && !IdentifierRules.CountsPlural(text, phrase.Last + 1) && !IsCalendar(before)
            && (IsCapitalWord(phrase.Last + 1) || !text.IsA(phrase.Last + 1, WordClass.Noun | WordClass.Adjective)) && (!text.Is(phrase.Last + 1, ',') || IsOneThing(before)) && !text.Is(phrase.Last + 1, '-');
    }

    /// <summary>The Embraer 190, an Airbus 330: one name behind its article, which counts no votes as the Greens do.</summary>
    private bool IsOneThing(int name) => text.IsA(name - 1, WordClass.Determiner) && text.Word(name)[^1] != 's' | text.Is(name - 1, "a") | text.Is(name - 1, "an");

    private bool IsCapitalWord(int token) => token < text.TokenCount && text.Tokens[token].Kind == TokenKind.Word && text.Tokens[token].IsCapitalised && !text.Tokens[token].Has(TokenShape.StartsSentence);

    /// <summary>Monday, March: the number behind them is no part of a name.</summary>
    private bool IsCalendar(int token) => text.TryFind(token, out var entry) && entry.IsProper && entry.Names(WordMeaning.Time);
}
