using ClaimTracker.Claims;
using ClaimTracker.Data.Entities;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Reading;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Ingest;

/// <summary>The rows that a reading of one article becomes.</summary>
internal sealed class ArticleRows
{
    private readonly ArticleReading _reading;
    private readonly Article _article;
    private readonly SourceRows _sources = new();
    private readonly PlaceRows _places = new();
    private readonly Dictionary<string, Claim> _claims = new(StringComparer.Ordinal);
    private readonly ArticleCounts _counts;
    private readonly MentionRows _mentions;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<object> _rows = [];
    private readonly List<Appearance> _appearances = [];
    private readonly List<(string ClaimId, AttributionHop Row)> _hops = [];
    private readonly List<(string ClaimId, AppearancePlace Row)> _placed = [];
    private readonly string?[] _speakers;

    private ArticleRows(Article article, ArticleReading reading)
    {
        _article = article;
        _reading = reading;
        _counts = new ArticleCounts(article);
        _mentions = new MentionRows(article, reading, _places, _counts, _ids);
        _speakers = new string?[reading.Quotations.Count];
    }

    /// <summary>How many rows it becomes, to a few.</summary>
    public int Count => _rows.Count + _claims.Count + _appearances.Count + _hops.Count + _placed.Count;

    /// <summary>Fills the article's own fields from the reading and makes the rows of all that is in it.</summary>
    /// <param name="article">The article: a new one, or the stored one when it is read again.</param>
    /// <param name="reading">What was read.</param>
    /// <param name="rules">What read it.</param>
    /// <param name="readUtc">When.</param>
    public static ArticleRows Make(Article article, ArticleReading reading, ReadingRules rules, DateTime readUtc)
    {
        var rows = new ArticleRows(article, reading);
        article.ExtractorVersion = rules.ExtractorVersion;
        article.RulesVersion = rules.RulesVersion;
        rows.FillArticle();
        rows._rows.AddRange(rows._mentions.Make());
        for (var i = 0; i < reading.Claims.Count; i++)
        {
            rows.AddClaim(i, reading.Claims[i]);
        }

        rows.AddQuotations();
        rows._rows.Add(new ArticleRead
        {
            ArticleId = article.Id,
            ExtractorVersion = rules.ExtractorVersion,
            RulesVersion = rules.RulesVersion,
            ReadUtc = readUtc,
            FigureCount = article.FigureCount,
            ClaimCount = article.ClaimCount,
        });
        return rows;
    }

    /// <summary>Gives the article its place in the order of adding, which its claims are sorted by.</summary>
    public void Number(long number)
    {
        _article.Number = number;
        foreach (var claim in _claims.Values)
        {
            claim.Sort = ClaimIdentity.Sort(_article, claim.Ordinal);
        }
    }

    /// <summary>Writes the rows; sources, places and claims that are there already are left as they are, and counted.</summary>
    /// <param name="inserts">The writer's statements, in a transaction.</param>
    /// <param name="isNew">Whether the article itself is written too; else it is there and is read again.</param>
    public void Store(ArticleInserts inserts, bool isNew)
    {
        _counts.Begin();
        _sources.Store(inserts);
        _places.Store(inserts);
        if (isNew)
        {
            _article.ReprintOfId = inserts.FirstWithText(_article);
            inserts.Insert(_article);
        }

        foreach (var claim in _claims.Values)
        {
            if (inserts.Insert(claim))
            {
                _counts.IsNew(claim.Id);
            }
            else
            {
                inserts.AddToClaim(claim.Id, claim.AppearanceCount);
                claim.Sort = inserts.SortOfClaim(claim.Id);
            }
        }

        foreach (var row in _rows)
        {
            inserts.Insert(row);
        }

        foreach (var appearance in _appearances)
        {
            appearance.ClaimSort = _claims[appearance.ClaimId].Sort;
            inserts.Insert(appearance);
        }

        foreach (var (claimId, hop) in _hops)
        {
            hop.ClaimSort = _claims[claimId].Sort;
            inserts.Insert(hop);
        }

        foreach (var (claimId, place) in _placed)
        {
            place.ClaimSort = _claims[claimId].Sort;
            inserts.Insert(place);
        }

        _counts.Store(inserts, isNew);
    }

    private void FillArticle()
    {
        var metadata = _reading.Metadata;
        _article.Title = metadata.Title;
        _article.Label = ArticleLabel.Of(_reading);
        _article.Author = metadata.Author;
        _article.Publisher = metadata.Publisher;
        _article.OutletId = string.IsNullOrWhiteSpace(metadata.Publisher) ? null : _sources.Add(SourceKind.Outlet, metadata.Publisher);
        _article.Published = metadata.Published;
        _article.PublishedText = metadata.PublishedText;
        _article.Url = metadata.Url;
        _article.Language = metadata.Language;
        _article.LatestPastDate = metadata.LatestPastDate;
        _article.TextKey = TextKey.Of(_reading);
        _article.FigureCount = _reading.Figures.Count(f => !f.IsImplicit);
        _article.ClaimCount = _reading.Claims.Count;
        _article.QuotationCount = _reading.Quotations.Count;
        _article.LocationCount = _reading.Locations.Count;
        _article.NoteCount = _reading.Notes.Count;
    }

    private void AddClaim(int ordinal, ArticleClaim claim)
    {
        var anchor = TextAnchor.Of(_reading.Text, claim.Span);
        var claimantId = claim.Claimant is { } claimant ? _sources.Add(claimant) : null;
        var claimId = ClaimIdentity.Id(_article, claim.Kind, claimantId, anchor.Exact);
        if (!_claims.TryGetValue(claimId, out var counted))
        {
            _claims.Add(claimId, counted = new Claim { Id = claimId, ClaimantId = claimantId, Content = anchor.Exact, Sort = ClaimIdentity.Sort(_article, ordinal), Ordinal = ordinal });
        }

        counted.AppearanceCount++;
        var appearance = new Appearance
        {
            Id = Once(ArticleIdentity.Inside(_article.Id, ContentHash.Id("appearance", _article.Id, claim.Span.ToString(), claimantId))),
            ArticleId = _article.Id,
            StoryId = _article.StoryId,
            OutletId = _article.OutletId,
            Ordinal = ordinal,
            ClaimId = claimId,
            OwnClaimId = claimId,
            Kind = claim.Kind,
            Stance = claim.Stance,
            Span = claim.Span,
            Prefix = anchor.Prefix,
            Exact = anchor.Exact,
            Suffix = anchor.Suffix,
            ClaimantId = claimantId,
            ClaimantName = claim.Claimant?.Name,
            ClaimantRole = claim.Claimant?.Role,
            ClaimantStart = claim.Claimant?.Span?.Start,
            ClaimantEnd = claim.Claimant?.Span?.End,
            Cue = claim.Cue,
            Rule = claim.Rule,
            Dates = claim.Dates,
            Figures = [.. claim.Figures.Distinct().Order()],
            Quotations = claim.Quotations,
        };
        _appearances.Add(appearance);
        _counts.Appearance(claimId, claim.Kind, claimantId);
        for (var i = 0; i < claim.Via.Count; i++)
        {
            var hop = claim.Via[i];
            var hopId = _sources.Add(hop);
            _counts.Hop(claimId, hopId);
            _hops.Add((claimId, new AttributionHop
            {
                AppearanceId = appearance.Id,
                Ordinal = i,
                SourceId = hopId,
                Name = hop.Name,
                Start = hop.Span?.Start,
                End = hop.Span?.End,
            }));
        }

        foreach (var place in claim.Locations.Select(i => _places.Add(_reading.Locations[i].Place)).Distinct(StringComparer.Ordinal))
        {
            _placed.Add((claimId, new AppearancePlace { AppearanceId = appearance.Id, PlaceId = place }));
        }

        foreach (var quotation in claim.Quotations)
        {
            _speakers[quotation] ??= claimantId;
        }
    }

    private void AddQuotations()
    {
        for (var i = 0; i < _reading.Quotations.Count; i++)
        {
            var quotation = _reading.Quotations[i];
            _rows.Add(new Quotation
            {
                Id = Once(ArticleIdentity.Inside(_article.Id, ContentHash.Id("quotation", _article.Id, quotation.Span.ToString()))),
                ArticleId = _article.Id,
                Ordinal = i,
                Span = quotation.Span,
                Surface = quotation.Span.Of(_reading.Text),
                IsBlock = quotation.IsBlock,
                IsClosed = quotation.IsClosed,
                SpeakerId = _speakers[i],
                Rule = quotation.Rule,
            });
        }
    }

    private string Once(string id) => MentionRows.Once(_ids, _article.Id, id);
}
