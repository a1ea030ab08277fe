using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Figures.Numbers;

/// <summary>Finds every number of a text, one after the other; none is passed over in silence.</summary>
internal static class NumberScanner
{
    /// <summary>Whether a word can be, begin or hold a number; most cannot.</summary>
    private static readonly WordFlag Starts = new(word => HasDigit(word) || RomanNumeral.MayBeOne(word) || NumberReader.MayBeginWith(word));

    /// <summary>The numbers in order; none overlaps another.</summary>
    public static RentedList<NumberPhrase> Scan(ParsedText text)
    {
        var phrases = new RentedList<NumberPhrase>(64);
        var tokens = text.Tokens;
        var run = default(JoinedRun);
        foreach (var sentence in text.Sentences)
        {
            var least = sentence.First;
            for (var at = sentence.First; at < sentence.End;)
            {
                if (tokens[at] is { Kind: TokenKind.Word, IsJoined: false } && !(at + 1 < tokens.Length && tokens[at + 1].IsJoined) && !Starts.Of(text, at))
                {
                    // The commonest case by far: a word that stands alone and begins no number.
                    at++;
                    continue;
                }

                if (at >= run.End || (!tokens[at].IsJoined && at > 0))
                {
                    run = at + 1 < tokens.Length && tokens[at + 1].IsJoined ? JoinedRun.At(text, at) : new JoinedRun { End = at + 1 };
                }

                var token = tokens[at];
                if (token.Kind == TokenKind.Word ? !Starts.Of(text, at) : token.Kind is not (TokenKind.Number or TokenKind.Symbol))
                {
                    at++;
                    continue;
                }

                if (run.IsAddress)
                {
                    if (token.Kind == TokenKind.Number || HasDigit(text.Word(at)))
                    {
                        phrases.Add(NumberPhrase.SetAside(at, at, "address-of-the-web", "identifier"));
                    }

                    at++;
                    continue;
                }

                if (TryRead(text, at, least, sentence, out var phrase))
                {
                    phrases.Add(phrase);
                    at = least = phrase.Last + 1;
                }
                else
                {
                    at++;
                }
            }
        }

        return phrases;
    }

    /// <summary>Whether a word holds a digit of any script.</summary>
    public static bool HasDigit(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c <= '9' ? c >= '0' : c > '~' && char.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryRead(ParsedText text, int at, int least, Sentence sentence, out NumberPhrase phrase)
    {
        var end = sentence.End;
        if (text.Tokens[at].Kind == TokenKind.Number && DigitShapes.TrySetAside(text, at, end, out phrase))
        {
            return true;
        }

        if (text.Tokens[at].Kind == TokenKind.Word && HasDigit(text.Word(at)))
        {
            phrase = ReadLettersAndDigits(text, at, end);
            return true;
        }

        if (RomanNumeral.IsOne(text, at))
        {
            phrase = NumberPhrase.SetAside(at, at, "roman-numeral", "name");
            return true;
        }

        if (!AmountReader.TryRead(text, at, least, end, out phrase))
        {
            return false;
        }

        switch (phrase.Form)
        {
            case CoreForm.Ordinal:
                phrase.Reason = "ordinal";
                break;
            case CoreForm.SpokenYear:
                (phrase.Rule, phrase.Reason) = ("spoken-year", "year");
                break;
            case CoreForm.Code:
                (phrase.Rule, phrase.Reason) = ("version", "version");
                break;
            case CoreForm.TooLarge:
                (phrase.Rule, phrase.Reason) = ("too-large", "too_large");
                break;
            default:
                if (!phrase.InDigits && DigitShapes.IsClockWord(text, phrase.Last + 1))
                {
                    phrase = NumberPhrase.SetAside(phrase.First, phrase.Last + 1, "clock-time", "time");
                    return true;
                }

                RangeReader.ReadSecond(text, sentence.First, end, ref phrase);
                break;
        }

        return true;
    }

    /// <summary>Rs5,000 and USD115.5 are amounts, G20 and F16 are names.</summary>
    private static NumberPhrase ReadLettersAndDigits(ParsedText text, int at, int end)
    {
        var word = text.Word(at);
        var letters = word.IndexOfAnyInRange('0', '9');
        if (letters > 0 && word[letters..].IndexOfAnyExceptInRange('0', '9') < 0
            && (Currencies.Find(word[..letters], CurrencyForm.Code, out _) ?? (letters > 1 ? Currencies.Find(word[..letters], CurrencyForm.Prefix, out _) : null)) is { } code)
        {
            var last = at;
            while (last + 2 < end && (text.Is(last + 1, ',') || text.Is(last + 1, '.')) && text.Tokens[last + 1].IsJoined && text.Tokens[last + 2].IsJoined && text.Tokens[last + 2].Kind == TokenKind.Number)
            {
                last += 2;
            }

            var form = Numeral.Read(text.Text.AsSpan(text.Tokens[at].Start + letters, text.Tokens[last].End - text.Tokens[at].Start - letters), out var value);
            if (form is NumeralForm.Integer or NumeralForm.Grouped or NumeralForm.Decimal)
            {
                var phrase = NumberPhrase.From(new NumberCore { First = at, Last = last, Value = value, Scale = 1, InDigits = true, Numeral = form });
                (phrase.Measure, phrase.Unit, phrase.Rule) = (Measure.Money, code, "money");
                return phrase;
            }
        }

        // X1.6, A320-200 stay whole.
        var whole = at;
        while (whole + 2 < end && (text.Is(whole + 1, '.') || text.Is(whole + 1, '-')) && text.Tokens[whole + 1].IsJoined && text.Tokens[whole + 2].IsJoined && text.Tokens[whole + 2].Kind == TokenKind.Number)
        {
            whole += 2;
        }

        return NumberPhrase.SetAside(at, whole, "letters-and-digits", "identifier");
    }
}
