using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Dates;
using ClaimTracker.Mentions.Figures.Counted;
using ClaimTracker.Mentions.Figures.Numbers;
using ClaimTracker.Mentions.Figures.SettingAside;
using ClaimTracker.Mentions.Figures.Slots;
using ClaimTracker.Mentions.Figures.Words;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Figures;

/// <summary>Reads the figures of one sentence after the other, and completes what a figure leaves out from those before it.</summary>
internal ref struct SentenceReader(ParsedText text, ReadOnlySpan<NameMention> names, ReadOnlySpan<DateMention> dates, ReadOnlySpan<LocationMention> locations, PartialDate? published)
{
    private PlaceAndTimeReader _places = new(text, dates, locations, published);
    private SubjectReader _subjects = new(text, names);
    private CricketRules _cricket;
    private int _chain;

    /// <summary>Adds the figures among the numbers of a sentence to the drafts; sentences come in order.</summary>
    public void Read(int sentence, ReadOnlySpan<NumberPhrase> phrases, ref RentedList<FigureDraft> drafts)
    {
        var bounds = text.Sentences[sentence];
        var from = drafts.Count;
        foreach (ref readonly var phrase in phrases)
        {
            if (phrase.Reason is null)
            {
                var draft = new FigureDraft { Phrase = phrase, Sentence = sentence, Whole = -1, Chain = -1 };
                draft.Modifier = ModifierReader.Read(text, phrase, drafts.Count > from ? Math.Max(bounds.First, drafts.Items[drafts.Count - 1].Phrase.End) : bounds.First, bounds.End, out draft.First, out draft.End);
                drafts.Add(draft);
            }
        }

        _places.Enter(bounds);
        if (drafts.Count == from)
        {
            // Nothing is counted, at most somebody is harmed.
            ImplicitCasualties.Find(text, bounds, sentence, ref _places, from, ref drafts);
            return;
        }

        var own = drafts.Items.AsSpan(from, drafts.Count - from);
        _subjects.Enter(bounds);
        for (var i = 0; i < own.Length; i++)
        {
            ref var draft = ref own[i];
            var start = i > 0 ? Math.Max(own[i - 1].Phrase.End, bounds.First) : bounds.First;
            var end = i + 1 < own.Length ? own[i + 1].First : bounds.End;
            ScopeReader.Read(text, start, ref draft);
            CountedReader.Read(text, bounds.End, ref draft);
            if (i + 1 < own.Length && draft.Noun.HasHead && draft.Noun.End > own[i + 1].First)
            {
                DenominatorRules.ReadPartOf(text, ref draft, own[i + 1]);
            }
        }

        DenominatorRules.Apply(text, own);
        DenominatorRules.ApplyLeading(text, bounds, own);
        CoordinationRules.ShareNouns(text, own);
        CoordinationRules.ShareFirst(text, own);
        for (var i = 0; i < own.Length; i++)
        {
            ref var draft = ref own[i];
            var start = i > 0 ? Math.Max(own[i - 1].End, bounds.First) : bounds.First;
            var next = i + 1 < own.Length ? own[i + 1].First : bounds.End;
            PredicateReader.Read(text, start, bounds.End, ref draft);
            draft.Status ??= (draft.Phrase.Measure == Measure.Age ? null : StatusWords.FindBetween(text, Math.Max(start, draft.First - 2), draft.Phrase.First - 1))
                ?? (draft.Noun.HasHead && draft.IsCount ? StatusWords.FindBetween(text, draft.Noun.First, draft.Noun.Head) : null);
            if (draft is { Head: "life", Status: FigureStatus.Claimed } or { Head: "voter", Status: FigureStatus.Confirmed })
            {
                // Claimed 73 lives; 812 registered voters.
                draft.Status = null;
            }

            _subjects.Read(ref draft, start);
            _places.Read(ref draft, bounds, start, Math.Max(next, draft.Phrase.End));
        }

        for (var i = 0; i + 1 < own.Length; i++)
        {
            if (own[i].Location is null && own[i].IsCount && text.Is(own[i].End, ',') && own[i + 1].First <= own[i].End + 3)
            {
                own[i].Location = _places.BehindAside(own[i + 1].End);
            }
        }

        CoordinationRules.SharePredicates(text, own);
        TallyRules.Apply(text, bounds, own, ref _chain);
        _cricket.Apply(text, own, ref _chain);
        foreach (ref var draft in own)
        {
            MeasuredSubject.Read(text, bounds, ref draft);
        }

        CompletionRules.Complete(text, bounds, drafts.Items.AsSpan(0, from), own);
        CoordinationRules.ShareGroup(text, bounds, own);
        CoordinationRules.Link(text, own, ref _chain);
        PartRules.Find(text, own, from);
        ImplicitCasualties.Find(text, bounds, sentence, ref _places, from, ref drafts);
        CoordinationRules.ShareHarm(text, drafts.Items.AsSpan(from, drafts.Count - from));
    }
}
