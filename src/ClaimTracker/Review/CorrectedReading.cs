using ClaimTracker.Reading;

namespace ClaimTracker.Review;

/// <summary>Applies the corrections of editors to what the rules read.</summary>
public static class CorrectedReading
{
    /// <summary>What the article says by the reader's and the editors' word together.</summary>
    /// <param name="reading">What the rules read.</param>
    /// <param name="corrections">The corrections in force, the oldest first: a later one wins. One whose words are not there changes nothing.</param>
    /// <returns>The very same reading when nothing applies.</returns>
    public static ArticleReading Of(ArticleReading reading, IEnumerable<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(corrections);
        foreach (var correction in corrections)
        {
            reading = Apply(reading, correction);
        }

        return reading;
    }

    /// <summary>One correction alone.</summary>
    /// <returns>The very same reading when it changes nothing.</returns>
    public static ArticleReading Apply(ArticleReading reading, Correction correction)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return correction switch
        {
            SpeakerCorrection speaker => ClaimChanges.Speaker(reading, speaker),
            ClaimAddition claim => ClaimChanges.Add(reading, claim),
            CountedCorrection counted => FigureChanges.Counted(reading, counted),
            NumberSetAside aside => FigureChanges.SetAside(reading, aside),
            FigureAddition figure => FigureChanges.Add(reading, figure),
            ThingCorrection thing => FigureChanges.Rename(reading, thing),
            DateCorrection date => DateChanges.Apply(reading, date),
            PlaceCorrection place => PlaceChanges.Apply(reading, place),
            SourceCorrection source => SourceChanges.Apply(reading, source),
            Withdrawal => Nothing(reading),
            _ => throw new ArgumentOutOfRangeException(nameof(correction), correction, "No such correction."),
        };
    }

    private static ArticleReading Nothing(ArticleReading reading) => reading with
    {
        Figures = [],
        FigureAttributions = [],
        SetAside = [],
        Quotations = [],
        Claims = [],
        Locations = [],
        Dates = [],
        Notes = [],
    };
}
