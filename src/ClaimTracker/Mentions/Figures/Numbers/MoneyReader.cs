using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Words;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Numbers;

/// <summary>Reads the currency before or behind a number: <c>$1.2bn</c>, <c>Rs 5 crore</c>, <c>20 million Swiss francs</c>, <c>3 dollars 50</c>.</summary>
internal static class MoneyReader
{
    /// <summary>Whether a currency's name or code can begin with a word; most words behind numbers begin none.</summary>
    private static readonly WordFlag Begins = new(Currencies.Begin);

    /// <summary>Takes in the sign or code before the number; false when there is none.</summary>
    public static bool ReadBefore(ParsedText text, int least, ref NumberPhrase phrase)
    {
        var at = phrase.First - 1;
        if (at < least)
        {
            return false;
        }

        var first = at;
        string? code = null;
        if (text.Tokens[at].Kind == TokenKind.Currency)
        {
            code = Currencies.Find(text.Word(at), CurrencyForm.Sign, out _);
            if (at - 1 >= least && text.Tokens[at - 1].Kind == TokenKind.Word)
            {
                // US$, C$, HK $: the letters say whose dollar it is.
                var prefix = Currencies.Find(text.Word(at - 1), CurrencyForm.Prefix, out _);
                if (prefix is not null && (text.Tokens[at].IsJoined || text.Word(at - 1).Length > 1))
                {
                    code = prefix;
                    first = at - 1;
                }
            }
        }
        else if (text.Tokens[at].Kind == TokenKind.Word)
        {
            code = Currencies.Find(text.Word(at), CurrencyForm.Code, out _);
            if (code is null && ScaledCode(text, at, out var scale) is { } scaled && phrase.Value is { } amount && Math.Abs(amount) < 1_000_000)
            {
                // MSEK 48.5.
                code = scaled;
                (phrase.Value, phrase.Scale) = (amount * scale, scale);
            }
        }
        else if (at - 1 >= least && text.Is(at, '.') && text.Tokens[at].IsJoined && text.Tokens[at - 1].Kind == TokenKind.Word)
        {
            code = Currencies.Find(text.Word(at - 1), CurrencyForm.Code, out _);
            first = at - 1;
        }

        if (code is null)
        {
            return false;
        }

        phrase.First = first;
        SetMoney(ref phrase, code);
        return true;
    }

    /// <summary>Takes in the sign, code or word behind the number, and the coins behind that; false when there is none.</summary>
    public static bool ReadAfter(ParsedText text, int end, ref NumberPhrase phrase)
    {
        var from = phrase.Last + 1;
        var isHyphenated = from < end && CardinalReader.IsHyphen(text, from);
        from += isHyphenated || (phrase.Form == CoreForm.Vague && text.Is(from, "of")) ? 1 : 0;
        if (from >= end)
        {
            return false;
        }

        if (text.Tokens[from].Kind == TokenKind.Currency && !IsBeforeNumber(text, from, end))
        {
            var sign = Currencies.Find(text.Word(from), CurrencyForm.Sign, out _);
            return sign is not null && Take(text, from, sign, end, ref phrase);
        }

        if (text.Tokens[from].Kind != TokenKind.Word)
        {
            return false;
        }

        if (!isHyphenated && IsPence(text, from))
        {
            return Take(text, from, "penny", end, ref phrase);
        }

        if (ScaledCode(text, from, out var scale) is { } scaled && phrase.Value is { } amount && Math.Abs(amount) < 1_000_000 && !IsBeforeNumber(text, from, end))
        {
            // 51 MEUR.
            (phrase.Value, phrase.Scale) = (amount * scale, scale);
            return Take(text, from, scaled, end, ref phrase);
        }

        if (!Begins.Of(text, from))
        {
            return false;
        }

        for (var last = Math.Min(end, from + Currencies.MostTokens) - 1; last >= from; last--)
        {
            var words = text.Text.AsSpan(text.Tokens[from].Start, text.Tokens[last].End - text.Tokens[from].Start);
            var code = Currencies.Find(words, CurrencyForm.Word, out var isCertain);
            if (code is null && last == from && !IsBeforeNumber(text, from, end))
            {
                code = Currencies.Find(words, CurrencyForm.Code, out isCertain);
            }

            if (code is not null && (isCertain || IsMoney(text, phrase, code)))
            {
                phrase.IsHyphenated = isHyphenated;
                return Take(text, last, code, end, ref phrase);
            }
        }

        return false;
    }

    /// <summary>5p, 32.5p; not the lines of a screen, as in 1080p.</summary>
    public static bool IsPence(ParsedText text, int token) => text.Word(token) is "p" && text.Tokens[token].IsJoined && text.Tokens[token - 1].Kind == TokenKind.Number
        && !(token + 1 < text.TokenCount && text.Tokens[token + 1].IsJoined && text.Tokens[token + 1].Kind is TokenKind.Word or TokenKind.Number) && text.Word(token - 1) is not ("144" or "240" or "360" or "480" or "720" or "1080" or "1440" or "2160");

    /// <summary>The currency of a code with a letter for thousands or millions before it, as companies in the north print it: MEUR, TSEK; null for other words.</summary>
    private static string? ScaledCode(ParsedText text, int token, out decimal scale)
    {
        scale = 1;
        if (text.Tokens[token].Length != 4 || !text.Tokens[token].Has(TokenShape.AllCapitals))
        {
            return null;
        }

        var word = text.Word(token);
        scale = word[0] switch { 'M' => 1_000_000, 'T' or 'K' => 1000, _ => 1 };
        return scale > 1 ? Currencies.Find(word[1..], CurrencyForm.Code, out _) : null;
    }

    private static void SetMoney(ref NumberPhrase phrase, string code)
    {
        phrase.Measure = Measure.Money;
        phrase.Unit = code;
        phrase.Rule = "money";
    }

    private static bool Take(ParsedText text, int last, string code, int end, ref NumberPhrase phrase)
    {
        SetMoney(ref phrase, code);
        phrase.Last = last;
        if (phrase.Scale == 1 && last + 1 < end && phrase.Value is { } amount && Math.Abs(amount) < 1_000_000 && Lexicons.NumberWords.Find(text.Word(last + 1)) is { Kind: Lexicons.NumberWordKind.Scale } scale)
        {
            // 75 USD million.
            phrase.Value = amount * scale.Value;
            phrase.Scale = scale.Value;
            phrase.Last = last + 1;
        }

        ReadCoins(text, end, ref phrase);
        return true;
    }

    private static bool IsBeforeNumber(ParsedText text, int sign, int end) => sign + 1 < end && text.Tokens[sign + 1].Kind == TokenKind.Number;

    /// <summary>Whether pounds are money and not a mass, and won is money and no victory.</summary>
    private static bool IsMoney(ParsedText text, in NumberPhrase phrase, string code)
    {
        if (phrase.Scale >= 100_000 && !(code == "GBP" && text.Is(phrase.Last + 2, "of") && !IsOfMoney(text, phrase.Last + 3)))
        {
            // Four million pounds of beef are as likely a mass.
            return true;
        }

        if (code != "GBP")
        {
            return phrase.Scale >= 1000;
        }

        for (var at = phrase.First - 1; at >= Math.Max(0, phrase.First - 4); at--)
        {
            if (SpendingWords.Contains(text.Word(at)))
            {
                return true;
            }
        }

        for (var at = phrase.Last + 2; at < Math.Min(text.TokenCount, phrase.Last + 6) && text.IsA(at, WordClass.Auxiliary | WordClass.Participle | WordClass.VerbPast | WordClass.Adverb); at++)
        {
            if (SpendingWords.Contains(text.Word(at)))
            {
                // Seven hundred pounds was stolen.
                return true;
            }
        }

        return false;
    }

    /// <summary>Four million pounds of public money, of funding, of debt.</summary>
    private static bool IsOfMoney(ParsedText text, int first)
    {
        var noun = first < text.TokenCount && text.Tokens[first].Kind == TokenKind.Word ? NounPhrase.From(text, first) : default;
        return noun.HasHead && ((text.NounMeaningOf(noun.Head) & WordMeaning.Possession) != 0 || SpendingWords.Contains(text.Word(noun.Head)));
    }

    /// <summary>The 50 of "3 dollars 50 cents", "15 dollars and 50".</summary>
    private static void ReadCoins(ParsedText text, int end, ref NumberPhrase phrase)
    {
        var at = phrase.Last + 1;
        var viaAnd = text.Is(at, "and");
        at += viaAnd ? 1 : 0;
        if (at >= end || phrase.Value is not { } amount || phrase.Unit is "cent" or "penny" or "paisa" || amount != decimal.Truncate(amount)
            || text.Tokens[at].Kind is not (TokenKind.Number or TokenKind.Word)
            || !CardinalReader.TryRead(text, at, end, out var coins) || coins.Form != CoreForm.Cardinal || coins.Value is <= 0 or >= 100 || coins.Scale != 1)
        {
            return;
        }

        var behind = coins.Last + 1;
        if (text.Is(behind, "cents") || text.Is(behind, "cent") || text.Is(behind, "pence"))
        {
            phrase.Last = behind;
        }
        else if (coins.Value >= 10 && (behind >= end || text.Tokens[behind].Kind == TokenKind.Punctuation) && !CardinalReader.IsHyphen(text, behind) && !text.Tokens[at - 1].Has(TokenShape.StartsLine))
        {
            phrase.Last = coins.Last;
        }
        else
        {
            return;
        }

        phrase.Value = amount + coins.Value / 100;
    }
}
