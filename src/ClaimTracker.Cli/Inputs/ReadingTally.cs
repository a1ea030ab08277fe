namespace ClaimTracker.Cli.Inputs;

/// <summary>Counts what is read, names what could not be, and ends with one line and the exit code.</summary>
internal sealed class ReadingTally
{
    private readonly Terminal _terminal;
    private readonly int _all;
    private readonly bool _isEmpty;
    private int _read, _failed, _figures, _quotations, _claims;

    public ReadingTally(Terminal terminal, ArticleInputs inputs)
    {
        _terminal = terminal;
        _all = inputs.Articles.Count;
        _isEmpty = _all == 0 && inputs.Problems.Count == 0;
        foreach (var problem in inputs.Problems)
        {
            terminal.Fail(problem);
        }

        foreach (var warning in inputs.Warnings)
        {
            terminal.Warn(warning);
        }

        HasProblems = inputs.Problems.Count > 0;
    }

    private bool HasProblems { get; set; }

    /// <summary>Takes one outcome; false when the article was not read, which is said on standard error.</summary>
    public bool Count(ReadOutcome outcome)
    {
        if (outcome.Reading is not { } reading)
        {
            _failed++;
            _terminal.Fail(outcome.Problem!);
            return false;
        }

        _read++;
        _figures += reading.Figures.Count;
        _quotations += reading.Quotations.Count;
        _claims += reading.Claims.Count;
        foreach (var note in outcome.IntakeNotes)
        {
            _terminal.Warn($"{reading.Path}: {note.Message}");
        }

        _terminal.Progress(_read + _failed, _all);
        return true;
    }

    /// <summary>Says what was done in one line.</summary>
    /// <returns>The exit code.</returns>
    public int Finish()
    {
        if (_isEmpty)
        {
            _terminal.Fail("no articles there; name .txt files, or a folder that holds some");
            return ExitCode.NothingMatched;
        }

        var failed = _failed > 0 ? FormattableString.Invariant($", {_failed} could not be read") : "";
        _terminal.Inform(FormattableString.Invariant($"{Plural(_read, "article")} read{failed}: {Plural(_figures, "figure")}, {Plural(_quotations, "quotation")}, {Plural(_claims, "claim")}"));
        return _failed > 0 || HasProblems ? ExitCode.SomeFilesFailed : ExitCode.Done;
    }

    private static string Plural(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
