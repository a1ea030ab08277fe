using System.Buffers;
using System.Text;
using System.Text.Json;
using ClaimTracker.Claims;
using ClaimTracker.Export;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Mentions.Dates;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Mentions.Quotations;
using ClaimTracker.Quantities;
using ClaimTracker.Reading;
using ClaimTracker.Text;
using Xunit;

namespace ClaimTracker.Tests.Export;

public class ReadingJsonTests
{
    private const string Text = "By June 3, more than 2.5 million people had “fled” Lund, Moss said.";

    private static readonly ArticleReading Reading = new()
    {
        Path = "a.txt",
        Sha256 = "00ff",
        Text = Text,
        Metadata = new ArticleMetadata("Flight", null, "Valley News", new PartialDate(2021, 6), "2021-06", null, "en", new PartialDate(2021, 6, 3)),
        Furniture = [new TextSpan(66, 67)],
        Sentences = [new TextSpan(0, Text.Length)],
        Figures =
        [
            new FigureMention(new TextSpan(21, 32), "number-scale")
            {
                Value = 2_500_000.00m, Modifier = Modifier.MoreThan, Measure = Measure.Count, Counted = "people", Head = "person", Predicate = "fled",
                Location = new PlaceReference("Lund", "SE", 55.7, 13.19, PlaceKind.City, "2693678"), AsOf = new DateInterval(new PartialDate(2021, 6, 3)),
                Period = new DateInterval(new PartialDate(2021), new PartialDate(2021, 6)), Status = FigureStatus.Estimated, Linked = [0],
            },
        ],
        FigureAttributions = [["Moss"]],
        SetAside = [new SetAsideNumber(new TextSpan(8, 9), "in-a-date", "date")],
        Quotations = [new QuotationMention(new TextSpan(45, 49), "double-marks", false, true)],
        Claims =
        [
            new ArticleClaim(new TextSpan(0, 55), ClaimKind.Mixed, Stance.Asserts, new SourceReference("Ada Moss", SourceKind.Person, new TextSpan(57, 61), null),
                [new SourceReference("Valley News", SourceKind.Outlet, null, null)], "said", "source-after", [0], [0], [0], [0]),
        ],
        Locations = [new LocationMention(new TextSpan(51, 55), "gazetteer", new PlaceReference("Lund", "SE", 55.7, 13.19, PlaceKind.City, "2693678"))],
        Dates = [new DateMention(new TextSpan(3, 9), "month-day", new DateInterval(new PartialDate(2021, 6, 3)), true, null)],
        Notes = [new Note(new TextSpan(0, 1), "odd", "It is odd.")],
    };

    [Fact]
    public void Writes_every_field_of_the_contract()
    {
        const string expected = """
            {"document":{"path":"a.txt","sha256":"00ff","title":"Flight","author":null,"publisher":"Valley News","published":"2021-06","url":null,"language":"en","latestPastDate":"2021-06-03","text":null},
            "furniture":[{"start":66,"end":67}],
            "figures":[{"start":21,"end":32,"surface":"2.5 million","rule":"number-scale","value":2500000,"low":null,"high":null,"modifier":"more_than","measure":"count","unit":null,"counted":"people",
            "head":"person","predicate":"fled","subject":null,"location":{"name":"Lund","country":"Sweden"},"asOf":"2021-06-03","period":{"from":"2021","to":"2021-06"},
            "outOf":null,"status":"estimated","implicit":false,"kind":"total","scope":null,"attribution":["Moss"],"linked":[0],"parts":[]}],
            "setAside":[{"start":8,"end":9,"surface":"3","rule":"in-a-date","reason":"date"}],
            "quotations":[{"start":45,"end":49,"surface":"fled","rule":"double-marks","speaker":"Ada Moss","speakerStart":57,"speakerEnd":61,"via":["Valley News"],"cue":"said"}],
            "claims":[{"start":0,"end":55,"rule":"source-after","kind":"mixed","stance":"asserts","claimant":"Ada Moss","claimantKind":"person","claimantRole":null,"claimantStart":57,"claimantEnd":61,
            "via":["Valley News"],"cue":"said","figures":[0],"locations":[0],"dates":[0],"quotations":[0]}],
            "locations":[{"start":51,"end":55,"surface":"Lund","rule":"gazetteer","name":"Lund","country":"Sweden","latitude":55.7,"longitude":13.19}],
            "dates":[{"start":3,"end":9,"surface":"June 3","rule":"month-day","from":"2021-06-03","to":"2021-06-03","relative":true,"reason":null}],
            "notes":[{"start":0,"end":1,"code":"odd","message":"It is odd."}]}
            """;
        Assert.Equal(expected.ReplaceLineEndings("") + "\n", Written(Reading));
    }

    [Fact]
    public void A_quotation_that_nobody_says_has_no_speaker()
    {
        using var json = JsonDocument.Parse(Written(Reading with { Claims = [] }));
        var quotation = json.RootElement.GetProperty("quotations")[0];
        Assert.Equal(JsonValueKind.Null, quotation.GetProperty("speaker").ValueKind);
        Assert.Equal(JsonValueKind.Null, quotation.GetProperty("speakerStart").ValueKind);
        Assert.Equal(0, quotation.GetProperty("via").GetArrayLength());
    }

    [Fact]
    public void Marks_and_controls_come_back_as_they_were()
    {
        const string title = "<b>“Ünruhe”</b>\u0001\n\\ \"x\" \uD83D\uDE00";
        using var json = JsonDocument.Parse(Written(Reading with { Metadata = Reading.Metadata with { Title = title } }));
        Assert.Equal(title, json.RootElement.GetProperty("document").GetProperty("title").GetString());
        Assert.Single(Written(Reading).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Names_the_values_of_enumerations_in_snake_case()
    {
        Assert.Equal("at_least", ContractWords.Of(Modifier.AtLeast));
        Assert.Equal("own_voice", ContractWords.Of(ClaimKind.OwnVoice));
        Assert.Equal("quote_variants", ContractWords.Of(ClaimTracker.Reconciliation.Relation.QuoteVariants));
        Assert.Equal("later_as_of", ContractWords.Of(ClaimTracker.Reconciliation.Reason.LaterAsOf));
    }

    private static string Written(ArticleReading reading)
    {
        var output = new ArrayBufferWriter<byte>();
        ReadingJson.WriteLine(output, reading);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
