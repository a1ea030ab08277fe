using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Numbers;

/// <summary>A row of tokens with no space between them; an address of the web or of mail, a handle, or just words with marks.</summary>
internal struct JoinedRun
{
    /// <summary>Index after its last token.</summary>
    public int End;

    /// <summary>Whether it is an address, so that no number in it counts anything.</summary>
    public bool IsAddress;

    /// <summary>The run that begins at a token. Each token is looked at once when runs are asked for one after the other.</summary>
    public static JoinedRun At(ParsedText text, int first)
    {
        var tokens = text.Tokens;
        int end = first + 1, slashes = 0, dots = 0, words = 0;
        bool isAddress = false, isHandle = text.Is(first, '@');
        for (; end < tokens.Length && tokens[end].IsJoined; end++)
        {
            switch (text.Text[tokens[end].Start])
            {
                case '@':
                    isAddress = true;
                    break;
                case '/':
                    slashes++;
                    isAddress |= slashes == 2 && text.Is(end - 1, '/') && text.Is(end - 2, ':');
                    break;
                case '.' when tokens[end - 1].Kind == TokenKind.Word && end + 1 < tokens.Length && tokens[end + 1].IsJoined && tokens[end + 1].Kind == TokenKind.Word:
                    dots++;
                    break;
                case '_':
                    isAddress = true;
                    break;
                default:
                    words += tokens[end].Kind == TokenKind.Word ? 1 : 0;
                    break;
            }
        }

        isAddress |= isHandle || (dots > 0 && slashes > 0) || (text.Is(first, "www") && dots > 0) || (text.Is(first, '#') && words > 0 && end > first + 2);
        return new JoinedRun { End = end, IsAddress = isAddress };
    }
}
