namespace ClaimTracker.Data.Contract;

/// <summary>An article with all that was read in it; field names as <c>claimtracker extract</c> prints them.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Story">Its story.</param>
/// <param name="Added">When it was added, UTC.</param>
/// <param name="RulesVersion">Version of the rules that read it.</param>
/// <param name="Document">What is known about it.</param>
/// <param name="Furniture">What is not the article's.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="SetAside">Every other number, with the reason that it is no figure.</param>
/// <param name="Quotations">Its quotations.</param>
/// <param name="Claims">Its claims.</param>
/// <param name="Locations">Where it names locations.</param>
/// <param name="Dates">The dates that it names.</param>
/// <param name="Notes">Remarks on odd or ambiguous text.</param>
public sealed record ArticleBody(
    string Id,
    StoryRef Story,
    DateTime Added,
    string RulesVersion,
    DocumentBody Document,
    IReadOnlyList<SpanBody> Furniture,
    IReadOnlyList<FigureBody> Figures,
    IReadOnlyList<SetAsideBody> SetAside,
    IReadOnlyList<QuotationBody> Quotations,
    IReadOnlyList<ClaimBody> Claims,
    IReadOnlyList<LocationMentionBody> Locations,
    IReadOnlyList<DateBody> Dates,
    IReadOnlyList<NoteBody> Notes);
