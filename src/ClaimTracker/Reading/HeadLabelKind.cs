namespace ClaimTracker.Reading;

/// <summary>What a labelled line of an article's head holds.</summary>
internal enum HeadLabelKind
{
    Title,
    Author,
    Publisher,

    /// <summary>Nothing that is kept: whom to call, tags, where a picture is from.</summary>
    Other,
}
