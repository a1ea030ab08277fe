namespace ClaimTracker.Reconciliation.Indexing;

/// <summary>A key under which a store remembers an article, so that a new one finds it without reading the story.</summary>
/// <param name="Kind">What the key is of.</param>
/// <param name="Key">Hash of the thing itself, the same on every machine.</param>
/// <param name="Detail">What tells apart those that share the key; 0 where nothing does.</param>
public readonly record struct IndexKey(IndexKind Kind, long Key, long Detail);
