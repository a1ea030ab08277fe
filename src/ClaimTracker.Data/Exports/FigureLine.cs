using ClaimTracker.Data.Entities;
using ClaimTracker.Quantities;

namespace ClaimTracker.Data.Exports;

/// <summary>A row of the list of figures.</summary>
internal sealed record FigureLine(Figure Figure, string? Place, string? Country, string? Title, string? Outlet, PartialDate? Published, string? Url, string Sha256);
