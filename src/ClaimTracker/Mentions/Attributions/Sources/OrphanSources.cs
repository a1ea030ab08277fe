using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Reports;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Attributions.Sources;

/// <summary>Notes papers that an article lets speak without ever having introduced them.</summary>
internal sealed class OrphanSources(ParsedText text) : IDisposable
{
    private Dictionary<string, int>? _firstUses;
    private int _firstStudy = int.MaxValue;

    /// <summary>Gives its map back.</summary>
    public void Dispose()
    {
        if (_firstUses is not null)
        {
            Spares.Return(_firstUses);
            _firstUses = null;
        }
    }

    /// <summary>Notes "the letter says" where no letter was spoken of before.</summary>
    public void Add(Report report, SourceReference? source, List<Note> notes)
    {
        if (source?.Kind != SourceKind.Document || report.SourceLast != report.SourceHead || report.SourceFirst != report.SourceHead - 1 || !text.Is(report.SourceFirst, "the")
            || report.SourceEnd != report.SourceLast || ListedWords.SourceNoun(text, report.SourceHead) != SourceNounKind.Document)
        {
            return;
        }

        var noun = text.SingularOf(report.SourceHead);
        if (FirstUse(noun) == report.SourceHead && !(DocumentAuthors.IsStudy(noun) && _firstStudy < report.SourceHead))
        {
            notes.Add(new Note(text.SpanOf(report.SourceFirst, report.SourceLast), "orphan_source", $"The article lets \"the {noun}\" speak, but has not said which {noun} it is."));
        }
    }

    private int FirstUse(string noun)
    {
        if (_firstUses is null)
        {
            _firstUses = Spares.RentMap<string, int>();
            for (var i = 0; i < text.TokenCount; i++)
            {
                if (text.IsA(i, WordClass.AnyNoun) && ListedWords.SourceNoun(text, i) == SourceNounKind.Document)
                {
                    _firstUses.TryAdd(text.SingularOf(i), i);
                    _firstStudy = DocumentAuthors.IsStudy(text.SingularOf(i)) ? Math.Min(_firstStudy, i) : _firstStudy;
                }
            }
        }

        return _firstUses.GetValueOrDefault(noun, -1);
    }
}
