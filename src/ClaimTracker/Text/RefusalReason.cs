namespace ClaimTracker.Text;

/// <summary>Why the bytes of a file are not read.</summary>
public enum RefusalReason
{
    /// <summary>There are no bytes, or only white space.</summary>
    Empty,

    /// <summary>More bytes than <see cref="DocumentIntake.MaxBytes"/>.</summary>
    TooLarge,

    /// <summary>An image, an archive, an office document, a program: no text in any encoding that is known here.</summary>
    Binary,

    /// <summary>A kind of file that this version does not read.</summary>
    UnknownKind,

    /// <summary>The file is not there, or may not be read.</summary>
    Unreadable,
}
