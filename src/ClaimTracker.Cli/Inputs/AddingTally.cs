using ClaimTracker.Data.Ingest;

namespace ClaimTracker.Cli.Inputs;

/// <summary>Counts what is added, names what could not be, and ends with one line and the exit code.</summary>
internal sealed class AddingTally : IProgress<AddOutcome>
{
    private readonly Terminal _terminal;
    private readonly int _all;
    private readonly bool _isEmpty, _hasProblems;
    private int _added, _there, _failed;

    public AddingTally(Terminal terminal, ArticleInputs inputs)
    {
        _terminal = terminal;
        _all = inputs.Articles.Count;
        _hasProblems = inputs.Problems.Count > 0;
        _isEmpty = _all == 0 && !_hasProblems;
        foreach (var problem in inputs.Problems)
        {
            terminal.Fail(problem);
        }

        foreach (var warning in inputs.Warnings)
        {
            terminal.Warn(warning);
        }
    }

    /// <summary>Names a file that could not be opened.</summary>
    public void Fail(string problem)
    {
        _failed++;
        _terminal.Fail(problem);
    }

    public void Report(AddOutcome value)
    {
        switch (value)
        {
            case ArticleAdded:
                _added++;
                break;
            case ArticleAlreadyThere:
                _there++;
                break;
            case ArticleRefused refused:
                Fail(refused.Reason);
                break;
            default:
                throw new NotSupportedException($"No such outcome: {value.GetType().Name}.");
        }

        _terminal.Progress(_added + _there + _failed, _all);
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

        var there = _there > 0 ? FormattableString.Invariant($", {_there} there already") : "";
        var failed = _failed > 0 ? FormattableString.Invariant($", {_failed} could not be read") : "";
        _terminal.Inform(FormattableString.Invariant($"{_added} article{(_added == 1 ? "" : "s")} added{there}{failed}"));
        return _failed > 0 || _hasProblems ? ExitCode.SomeFilesFailed : ExitCode.Done;
    }
}
