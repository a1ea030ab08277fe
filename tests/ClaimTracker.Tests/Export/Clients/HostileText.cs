using System.Text;

namespace ClaimTracker.Tests.Export.Clients;

/// <summary>Five hundred texts, each hostile to some format: those of <see cref="Citations.Hostile"/>, and mixtures of what is in them that are the same in every run.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "=", "+", "-", "@", "\t", "\r", "\n", "\0", "\u0007", "\u001B[31m", "\u007F", "\u0085", "\u2028", "\u202E", "\u200F", "\uFEFF", "\uFFFE", "\uD800", "\uDC00", "\U0001F600",
        "\U0001F468\u200D\U0001F469\u200D\U0001F467", "'", "\"", "`", "''", "``", "\\", "{", "}", "$", "%", "&", "#", "_", "~", "^", "<", ">", "|", "[", "]", "(", ")", "*", ":", ";", ",", ".", "!",
        "?", "/", "//", "--", "---", "<b>", "</td>", "<!--", "-->", "<script>alert(1)</script>", "]]>", "&amp;", "&#61;", "\\input{x}", "\\end{document}", "@article{", "ER  - ", "TY  - ",
        "javascript:", "https://x.example/", "%20", "%", "_x000D_", "_x0041_", "\u0627\u0644\u0639\u0631\u0628\u064A\u0629", "\u65E5\u672C\u8A9E", "\u0939\u093F\u0928\u094D\u0926\u0940",
        "e\u0301", "a", "word", "two words", "12", "-3.5", "+3 %", "2024-06", "1e9", "00123", "TRUE", "NULL", "cmd|' /C calc'!A0", " and ", "by ", "and", " ",
    ];

    public static IReadOnlyList<string> All { get; } = [.. Make()];

    private static IEnumerable<string> Make()
    {
        foreach (var text in Citations.Hostile)
        {
            yield return text;
        }

        yield return string.Concat(Enumerable.Repeat("very long title ", 1200));
        yield return new string('{', 300);
        yield return new string('"', 301);
        var state = 20240309u;
        for (var i = Citations.Hostile.Count + 3; i < 500; i++)
        {
            var text = new StringBuilder();
            for (var pieces = 1 + (i % 7); pieces > 0; pieces--)
            {
                state = (state * 1664525) + 1013904223;
                text.Append(Pieces[(int)((state >> 8) % (uint)Pieces.Length)]);
            }

            yield return text.ToString();
        }
    }
}
