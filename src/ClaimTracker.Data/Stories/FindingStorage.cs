using System.Globalization;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Review;
using ClaimTracker.Reconciliation;
using ClaimTracker.Review;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Stories;

/// <summary>Stores the findings of a story. A matter keeps its id while its evidence changes; one with decisions is never deleted.</summary>
internal sealed class FindingStorage(ClaimTrackerDbContext db, string storyId, StoryArticles articles, QuantityStorage quantities, DateTime now)
{
    private readonly ArticleInserts _inserts = db.Inserts ?? throw new InvalidOperationException("Findings are stored on the writer.");

    /// <param name="findings">What was found.</param>
    /// <param name="part">The part of the story that was compared; null for the whole.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task StoreAsync(IReadOnlyList<Finding> findings, StoryChange? part, CancellationToken cancellationToken)
    {
        var old = await OldAsync(part, cancellationToken);
        var ids = old.Select(f => f.Id).ToArray();
        var oldMembers = (await db.FindingMembers.AsNoTracking().Where(m => EF.Parameter(ids).Contains(m.FindingId)).ToListAsync(cancellationToken))
            .ToLookup(m => m.FindingId, StringComparer.Ordinal);
        var decisions = (await db.Decisions.AsNoTracking().Where(d => EF.Parameter(ids).Contains(d.FindingId))
                .OrderBy(d => d.FindingId).ThenBy(d => d.Ordinal).ToListAsync(cancellationToken))
            .ToLookup(d => d.FindingId, StringComparer.Ordinal);
        var known = (await db.DecisionEvidence.AsNoTracking()
                .Where(e => db.Decisions.Any(d => d.Id == e.DecisionId && EF.Parameter(ids).Contains(d.FindingId))).ToListAsync(cancellationToken))
            .ToLookup(e => e.DecisionId, StringComparer.Ordinal);

        var matters = new MatterMatching(old, oldMembers, articles, storyId).Match(findings);
        var newIds = Enumerable.Range(0, findings.Count).Where(i => matters[i] is null).Select(i => ContentHash.Id("finding", storyId, findings[i].Id)).ToArray();
        var taken = newIds.Length == 0 ? [] : await db.Findings.Where(f => EF.Parameter(newIds).Contains(f.Id)).Select(f => f.Id).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        for (var i = 0; i < findings.Count; i++)
        {
            var evidence = Evidence(findings[i]);
            var matter = matters[i];
            if (matter is null)
            {
                matter = Make(await NewIdAsync(findings[i].Id, taken, cancellationToken), findings[i], evidence);
                matter.IsCurrent = true;
                matter.Topic = findings[i].Topic;
                matter.Ordinal = findings[i].Rank;
                matter.Disposition = Dispositions.Of([], false);
                _inserts.Insert(matter);
                AddParts(matter, findings[i]);
                continue;
            }

            if (!Says(matter, findings[i], evidence))
            {
                await db.FindingMembers.Where(m => m.FindingId == matter.Id).ExecuteDeleteAsync(cancellationToken);
                await db.FindingChanges.Where(c => c.FindingId == matter.Id).ExecuteDeleteAsync(cancellationToken);
                Change(matter, findings[i], evidence);
                AddParts(matter, findings[i]);
            }

            matter.IsCurrent = true;
            matter.Topic = findings[i].Topic;
            matter.Ordinal = findings[i].Rank;
            var history = decisions[matter.Id].Select(DecisionRows.ToDecision).ToList();
            var disposition = Dispositions.Of(
                history, NewEvidence.Has(history, id => known[id], findings[i].Members.Select(m => (articles.ArticleId(m), m.Span, m.Surface, m.Value))));
            if (matter.Disposition != disposition)
            {
                matter.Disposition = disposition;
                matter.ChangedUtc = now;
                matter.Version++;
            }
        }

        foreach (var gone in old.Except(matters.OfType<StoredFinding>()))
        {
            if (!decisions.Contains(gone.Id))
            {
                db.Findings.Remove(gone);
            }
            else if (gone.IsCurrent)
            {
                gone.IsCurrent = false;
                gone.ChangedUtc = now;
                gone.Version++;
            }
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Hash of what a decision rests on: relation and passages, in whatever order.</summary>
    private string Evidence(Finding finding)
    {
        var parts = finding.Members
            .Select(m => $"{articles.ArticleId(m)} {m.Span} {m.Value?.ToString(CultureInfo.InvariantCulture)} {m.Surface}")
            .Order(StringComparer.Ordinal).Prepend(finding.Relation.ToString());
        return ContentHash.Id("evidence", parts.ToArray());
    }

    /// <summary>Those of the story's matters that are made anew.</summary>
    private async Task<List<StoredFinding>> OldAsync(StoryChange? part, CancellationToken cancellationToken)
    {
        if (part is null)
        {
            return await db.Findings.AsTracking().Where(f => f.StoryId == storyId).ToListAsync(cancellationToken);
        }

        var topics = part.Topics.ToArray();
        var old = await db.Findings.AsTracking().Where(f => f.StoryId == storyId && EF.Parameter(topics).Contains(f.Topic)).ToListAsync(cancellationToken);
        var near = part.Quoting.Concat(part.Sharing).Distinct(StringComparer.Ordinal).ToArray();

        // Articles are of one story: asked for that too, SQLite would go through all that was ever found in it.
        var wording = await db.FindingMembers.AsNoTracking().Where(m => EF.Parameter(near).Contains(m.ArticleId))
            .Join(db.Findings.Where(f => f.Topic == Finding.Quotations || f.Topic == Finding.Narration), m => m.FindingId, f => f.Id, (m, f) => new { m.FindingId, m.ArticleId, m.Span, f.Topic })
            .ToListAsync(cancellationToken);
        var ids = wording.Where(m => part.Touches(m.ArticleId, m.Span, m.Topic)).Select(m => m.FindingId).Distinct(StringComparer.Ordinal).ToArray();
        return [.. old, .. await db.Findings.AsTracking().Where(f => EF.Parameter(ids).Contains(f.Id)).ToListAsync(cancellationToken)];
    }

    private Task<string> NewIdAsync(string findingId, HashSet<string> taken, CancellationToken cancellationToken) =>
        StoredIds.NewAsync("finding", storyId, findingId, taken, id => db.Findings.AnyAsync(f => f.Id == id, cancellationToken));

    private StoredFinding Make(string id, Finding finding, string evidence) => new()
    {
        Id = id,
        StoryId = storyId,
        CurrentId = finding.Id,
        Relation = finding.Relation,
        Reasons = finding.Reasons,
        QuantityId = QuantityId(finding),
        Explanation = finding.Explanation,
        Rule = finding.Rule,
        Evidence = evidence,
        FoundUtc = now,
        ChangedUtc = now,
    };

    private bool Says(StoredFinding matter, Finding finding, string evidence) =>
        matter.CurrentId == finding.Id && matter.Evidence == evidence && matter.Relation == finding.Relation && matter.QuantityId == QuantityId(finding)
        && matter.Explanation == finding.Explanation && matter.Rule == finding.Rule && matter.Reasons.SequenceEqual(finding.Reasons);

    private void Change(StoredFinding matter, Finding finding, string evidence)
    {
        matter.CurrentId = finding.Id;
        matter.Relation = finding.Relation;
        matter.Reasons = finding.Reasons;
        matter.QuantityId = QuantityId(finding);
        matter.Explanation = finding.Explanation;
        matter.Rule = finding.Rule;
        matter.Evidence = evidence;
        matter.ChangedUtc = now;
        matter.Version++;
    }

    private string? QuantityId(Finding finding) => finding.Quantity is { } series ? quantities.IdOf(series) : null;

    private void AddParts(StoredFinding matter, Finding finding)
    {
        for (var i = 0; i < finding.Members.Count; i++)
        {
            var member = finding.Members[i];
            _inserts.Insert(new FindingMember
            {
                FindingId = matter.Id,
                Ordinal = i,
                ArticleId = articles.ArticleId(member),
                FigureId = articles.FigureId(member),
                Span = member.Span,
                Surface = member.Surface,
                Value = member.Value,
            });
        }

        for (var i = 0; i < finding.Changes.Count; i++)
        {
            _inserts.Insert(new FindingChange { FindingId = matter.Id, Ordinal = i, From = finding.Changes[i].From, To = finding.Changes[i].To });
        }
    }
}
