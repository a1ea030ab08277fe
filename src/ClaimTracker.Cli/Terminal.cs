using System.Globalization;
using System.Text;

namespace ClaimTracker.Cli;

/// <summary>Where a command writes: data to <see cref="Output"/>, everything for people to <see cref="Error"/>.</summary>
/// <param name="output">Standard output as bytes.</param>
/// <param name="error">Standard error.</param>
/// <param name="isOutputForPeople">Whether a person sees standard output.</param>
/// <param name="isErrorForPeople">Whether a person sees standard error: progress is shown only then.</param>
/// <param name="isColoured">Whether colours may be used.</param>
internal sealed class Terminal(Stream output, TextWriter error, bool isOutputForPeople, bool isErrorForPeople, bool isColoured)
{
    private bool _isProgressShown;

    public Stream Output { get; } = output;

    public TextWriter Error { get; } = error;

    public bool IsOutputForPeople { get; } = isOutputForPeople;

    public bool IsErrorForPeople { get; } = isErrorForPeople;

    /// <summary>The process's own streams. NO_COLOR of any value but the empty one turns colours off.</summary>
    public static Terminal OfProcess()
    {
        var hasColours = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Terminal(
            new BufferedStream(Console.OpenStandardOutput(), 1 << 16), Console.Error, !Console.IsOutputRedirected, !Console.IsErrorRedirected, hasColours && !Console.IsErrorRedirected);
    }

    /// <summary>Something went wrong: one line.</summary>
    public void Fail(string message) => Say("31", "error: ", message);

    /// <summary>Something is odd, and the work goes on: one line.</summary>
    public void Warn(string message) => Say("33", "warning: ", message);

    /// <summary>One line for people.</summary>
    public void Inform(string message)
    {
        ClearProgress();
        Error.WriteLine(Visible(message));
    }

    /// <summary>Shows how far the work is, over the line shown before; nothing when nobody looks.</summary>
    public void Progress(int done, int all)
    {
        if (IsErrorForPeople)
        {
            _isProgressShown = true;
            Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{done} of {all}"));
        }
    }

    private void Say(string colour, string kind, string message)
    {
        ClearProgress();
        Error.WriteLine(isColoured ? $"\e[{colour}m{kind}\e[0m{Visible(message)}" : kind + Visible(message));
    }

    private void ClearProgress()
    {
        if (_isProgressShown)
        {
            _isProgressShown = false;
            Error.Write("\r                    \r");
        }
    }

    /// <summary>Names of files are hostile too: what would steer the terminal or turn the direction of writing is shown by its number.</summary>
    public static string Visible(string message)
    {
        var visible = new StringBuilder(message.Length);
        foreach (var c in message)
        {
            if (char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
            else
            {
                visible.Append(c);
            }
        }

        return visible.ToString();
    }
}
