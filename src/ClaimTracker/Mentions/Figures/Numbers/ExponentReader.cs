using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Numbers;

/// <summary>Reads powers behind digits: <c>1.3e6</c>, <c>6.2x10^-4</c>, <c>2^10</c>.</summary>
internal static class ExponentReader
{
    private const int MostSteps = 60;
    private const decimal Largest = 1e26m;

    /// <summary>Applies the power that follows the digits, where one does.</summary>
    public static void ReadTail(ParsedText text, int end, ref NumberCore core)
    {
        var at = core.Last + 1;
        if (!core.InDigits || core.Form != CoreForm.Cardinal || at >= end || !text.Tokens[at].IsJoined)
        {
            return;
        }

        decimal @base = 10;
        var isPower = false;
        int exponent, last;
        var word = text.Word(at);
        if (text.Is(at, '^'))
        {
            @base = core.Value;
            isPower = true;
            if (!TryReadSigned(text, at + 1, end, out exponent, out last))
            {
                return;
            }
        }
        else if (word.Length is > 1 and < 5 && word[0] is 'e' or 'E' && int.TryParse(word[1..], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out exponent))
        {
            last = at;
        }
        else if (word is "e" or "E")
        {
            if (!TryReadSigned(text, at + 1, end, out exponent, out last))
            {
                return;
            }
        }
        else if (word is "x10" or "X10" || (word is "×" or "x" && text.Is(at + 1, "10")))
        {
            var power = word.Length == 3 ? at + 1 : at + 2;
            if (!TryReadSigned(text, text.Is(power, '^') ? power + 1 : power, end, out exponent, out last))
            {
                return;
            }
        }
        else
        {
            return;
        }

        if (Math.Abs(exponent) > MostSteps)
        {
            core.Form = CoreForm.TooLarge;
            core.Last = last;
            return;
        }

        if (TryPower(@base, exponent, out var power2) && Math.Abs(power2) < Largest && Math.Abs(core.Value) < Largest
            && (isPower || Math.Abs(power2) <= 1 || Math.Abs(core.Value) < Largest / Math.Abs(power2)))
        {
            core.Value = isPower ? power2 : core.Value * power2;
        }
        else
        {
            core.Form = CoreForm.TooLarge;
        }

        core.Last = last;
    }

    private static bool TryReadSigned(ParsedText text, int at, int end, out int exponent, out int last)
    {
        var isNegative = at < end && (text.Is(at, '-') || text.Is(at, '−')) && text.Tokens[at].IsJoined;
        if (isNegative || (text.Is(at, '+') && text.Tokens[at].IsJoined))
        {
            at++;
        }

        last = at;
        exponent = 0;
        if (at >= end || text.Tokens[at].Kind != TokenKind.Number || !text.Tokens[at].IsJoined
            || !int.TryParse(text.Word(at), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out exponent))
        {
            return false;
        }

        exponent = isNegative ? -exponent : exponent;
        return true;
    }

    private static bool TryPower(decimal @base, int exponent, out decimal power)
    {
        power = 1;
        if (@base == 0 && exponent < 0)
        {
            return false;
        }

        for (var i = Math.Abs(exponent); i > 0; i--)
        {
            if (Math.Abs(power) > Largest / Math.Max(1, Math.Abs(@base)))
            {
                return false;
            }

            power *= @base;
        }

        if (exponent >= 0)
        {
            return true;
        }

        if (power == 0)
        {
            return false;
        }

        power = 1 / power;
        return true;
    }
}
