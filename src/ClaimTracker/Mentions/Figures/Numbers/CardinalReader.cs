using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Numbers;

/// <summary>Reads whole numbers and decimals in digits, in words and in both: <c>1,204</c>, <c>two hundred and six</c>, <c>2.5 million</c>, <c>4 thousand 3 hundred and 21</c>.</summary>
internal static class CardinalReader
{
    /// <summary>Beyond this a further scale word is no amount any more.</summary>
    private const decimal Largest = 1e24m;

    private enum Piece : byte
    {
        Nothing,
        Digits,
        Zero,
        Unit,
        Teen,
        Tens,
        Hundred,
        Scale,
    }

    /// <summary>Reads the number that begins at a token; false when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The token.</param>
    /// <param name="end">Index after the last token that may belong to it.</param>
    /// <param name="core">The number.</param>
    public static bool TryRead(ParsedText text, int first, int end, out NumberCore core)
    {
        core = new NumberCore { First = first, Last = first, Scale = 1 };
        decimal total = 0, group = 0, leastScale = decimal.MaxValue;
        var previous = Piece.Nothing;
        var at = first;
        if (IsArticle(text, at) && at + 1 < end && NumberWords.Find(text.Word(at + 1)).Kind is NumberWordKind.Hundred or NumberWordKind.Scale)
        {
            group = 1;
            previous = Piece.Unit;
            at++;
        }

        while (at < end)
        {
            var next = at;
            var viaAnd = false;
            if (previous != Piece.Nothing && !Continues(text, end, previous, ref next, out viaAnd))
            {
                break;
            }

            if (text.Tokens[next].Kind == TokenKind.Number)
            {
                if (!ReadDigits(text, next, end, previous, viaAnd, ref core, out var digits) || (previous != Piece.Nothing && digits >= leastScale))
                {
                    break;
                }

                group += digits;
                core.Scale = 1;
                previous = Piece.Digits;
            }
            else
            {
                var word = NumberWords.Find(text.Word(next));
                if (viaAnd && !(word.IsSmall && MayFollowAnd(text, next, end, previous, leastScale)))
                {
                    break;
                }

                var scale = core.Scale;
                if (!Add(word, ref total, ref group, ref leastScale, ref previous, ref core))
                {
                    core.Scale = scale; // what stands behind the number is none of it
                    break;
                }
            }

            core.Last = next;
            at = next + 1;
            if (core.Form is CoreForm.Code or CoreForm.TooLarge)
            {
                return true;
            }

            if (previous == Piece.Tens && core.Form == CoreForm.SpokenYear)
            {
                var unit = JoinedUnit(text, at, end);
                core.Value = total + group + unit.Value;
                core.Last = unit.Last > 0 ? unit.Last : core.Last;
                return true;
            }
        }

        if (previous == Piece.Nothing)
        {
            return false;
        }

        core.Value = total + group;
        ReadSpokenDecimals(text, end, ref core);
        return true;
    }

    public static bool IsArticle(ParsedText text, int token) => text.Is(token, "a") || text.Is(token, "an");

    public static bool IsHyphen(ParsedText text, int token) =>
        (uint)token < (uint)text.TokenCount && text.Tokens[token].Length == 1 && text.Text[text.Tokens[token].Start] is '-' or '‐' or '‑';

    /// <summary>Steps over the hyphen, <c>and</c> or comma between two pieces of one number.</summary>
    private static bool Continues(ParsedText text, int end, Piece previous, ref int next, out bool viaAnd)
    {
        viaAnd = false;
        if (text.Tokens[next].Kind == TokenKind.Word || text.Tokens[next].Kind == TokenKind.Number)
        {
            if ((previous is Piece.Hundred or Piece.Scale) && next + 1 < end && text.Is(next, "and"))
            {
                viaAnd = true;
                next++;
            }

            return text.Tokens[next].Kind is TokenKind.Word or TokenKind.Number && !(text.Tokens[next].IsJoined && text.Tokens[next].Kind == TokenKind.Number);
        }

        if (next + 1 < end && IsHyphen(text, next) && text.Tokens[next + 1].Kind == TokenKind.Word)
        {
            next++;
            return true;
        }

        if (next + 2 < end && previous == Piece.Scale && text.Is(next, ',') && NumberWords.Find(text.Word(next + 1)).IsSmall
            && NumberWords.Find(text.Word(next + 2)).Kind == NumberWordKind.Hundred)
        {
            next++;
            return true;
        }

        if (next + 1 < end && previous is Piece.Hundred or Piece.Scale && text.Is(next, '&'))
        {
            viaAnd = true;
            next++;
            return true;
        }

        return false;
    }

    private static bool ReadDigits(ParsedText text, int at, int end, Piece previous, bool viaAnd, ref NumberCore core, out decimal value)
    {
        var form = Numeral.Read(text.Word(at), out value);
        if (previous == Piece.Nothing)
        {
            core.InDigits = true;
            core.Numeral = form;
            core.Form = form switch
            {
                NumeralForm.Dotted => CoreForm.Code,
                NumeralForm.TooLarge => CoreForm.TooLarge,
                _ => CoreForm.Cardinal,
            };
            return true;
        }

        // "3 hundred and 21", "4 thousand 3 hundred"; never the two numbers of "3 hundred and 2 hundred".
        if (form != NumeralForm.Integer || previous is not (Piece.Hundred or Piece.Scale))
        {
            return false;
        }

        var following = at + 1 < end ? NumberWords.Find(text.Word(at + 1)).Kind : NumberWordKind.None;
        return viaAnd ? value is > 0 and < 100 && following is not (NumberWordKind.Hundred or NumberWordKind.Scale) : previous == Piece.Scale && following == NumberWordKind.Hundred;
    }

    /// <summary>Adds a number word; false when the grammar of numbers does not let it stand there.</summary>
    private static bool Add(NumberWord word, ref decimal total, ref decimal group, ref decimal leastScale, ref Piece previous, ref NumberCore core)
    {
        core.Scale = 1;
        switch (word.Kind)
        {
            case NumberWordKind.Zero when previous == Piece.Nothing:
                previous = Piece.Zero;
                return true;
            case NumberWordKind.Unit when previous is Piece.Nothing or Piece.Tens or Piece.Hundred or Piece.Scale:
                group += word.Value;
                previous = Piece.Unit;
                return true;
            case NumberWordKind.Teen when previous is Piece.Nothing or Piece.Hundred or Piece.Scale:
                group += word.Value;
                previous = Piece.Teen;
                return true;
            case NumberWordKind.Tens when previous is Piece.Nothing or Piece.Hundred or Piece.Scale:
                group += word.Value;
                previous = Piece.Tens;
                return true;
            case NumberWordKind.Tens when (previous is Piece.Teen || (previous is Piece.Tens && group == 20)) && total == 0 && group < 21:
                // Nineteen eighty-four, twenty twenty.
                group = group * 100 + word.Value;
                previous = Piece.Tens;
                core.Form = CoreForm.SpokenYear;
                return true;
            case NumberWordKind.Hundred when previous is not (Piece.Hundred or Piece.Scale or Piece.Zero) && group < 100:
                group = (group == 0 ? 1 : group) * 100;
                previous = Piece.Hundred;
                core.Scale = total == 0 ? 100 : 1;
                return true;
            case NumberWordKind.Scale when previous != Piece.Zero:
                if (total + group > Largest / word.Value)
                {
                    core.Form = CoreForm.TooLarge;
                }
                else if (word.Value >= leastScale || (previous == Piece.Scale && group == 0))
                {
                    // Two thousand million: the larger scale takes all before it.
                    total = (total + group) * word.Value;
                    core.Scale = word.Value;
                }
                else
                {
                    core.Scale = total == 0 ? word.Value : 1;
                    total += (group == 0 ? 1 : group) * word.Value;
                }

                group = 0;
                leastScale = word.Value;
                previous = Piece.Scale;
                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether the small number behind <c>and</c> belongs to the one before: not when it begins a number of its own.</summary>
    private static bool MayFollowAnd(ParsedText text, int at, int end, Piece previous, decimal leastScale)
    {
        var behind = at + 1;
        if (behind + 1 < end && IsHyphen(text, behind) && NumberWords.Find(text.Word(behind + 1)).Kind == NumberWordKind.Unit)
        {
            behind += 2;
        }

        var word = behind < end ? NumberWords.Find(text.Word(behind)) : default;
        return word.Kind switch
        {
            NumberWordKind.Hundred => previous == Piece.Scale,
            NumberWordKind.Scale => previous == Piece.Hundred && word.Value < leastScale,
            NumberWordKind.Group or NumberWordKind.Half or NumberWordKind.Quarter or NumberWordKind.Parts => false,
            _ => true,
        };
    }

    private static (decimal Value, int Last) JoinedUnit(ParsedText text, int at, int end)
    {
        var word = at < end && IsHyphen(text, at) ? at + 1 : at;
        return word < end && NumberWords.Find(text.Word(word)) is { Kind: NumberWordKind.Unit } unit ? (unit.Value, word) : (0, -1);
    }

    /// <summary>Two hundred point zero three, nought point eleven.</summary>
    private static void ReadSpokenDecimals(ParsedText text, int end, ref NumberCore core)
    {
        if (core.InDigits || !text.Is(core.Last + 1, "point") || text.Is(core.First - 1, "at"))
        {
            return;
        }

        var part = 0.1m;
        for (var at = core.Last + 2; at < end && part > 1e-9m; at++)
        {
            var word = NumberWords.Find(text.Word(at));
            if (word.Kind is NumberWordKind.Zero or NumberWordKind.Unit)
            {
                core.Value += word.Value * part;
                part /= 10;
            }
            else if (word.Kind is NumberWordKind.Teen or NumberWordKind.Tens && part == 0.1m)
            {
                var unit = word.Kind == NumberWordKind.Tens ? JoinedUnit(text, at + 1, end) : (0, -1);
                core.Value += (word.Value + unit.Value) / 100;
                core.Last = Math.Max(at, unit.Last);
                return;
            }
            else
            {
                return;
            }

            core.Last = at;
        }
    }
}
