namespace ClaimTracker.Data.Sqlite;

/// <summary>Why a store cannot be used.</summary>
public enum StoreProblem
{
    /// <summary>The file is no database, or one whose pages do not fit together.</summary>
    Damaged,

    /// <summary>The folder or the file cannot be written.</summary>
    ReadOnly,

    /// <summary>Another process has it open.</summary>
    Locked,

    /// <summary>A newer version of the program has written it.</summary>
    Newer,

    /// <summary>There is no room on the disk.</summary>
    Full,
}
