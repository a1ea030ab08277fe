using ClaimTracker.Data.Browse;

namespace ClaimTracker.Data.Articles;

/// <summary>A page of articles and what it can be narrowed to.</summary>
/// <param name="Page">The articles, the newest in the store first.</param>
/// <param name="Stories">Stories, by how many articles of the list they have.</param>
/// <param name="Outlets">Outlets, by how many articles of the list they carry.</param>
public sealed record ArticleList(Page<ArticleRow> Page, IReadOnlyList<Facet> Stories, IReadOnlyList<Facet> Outlets);
