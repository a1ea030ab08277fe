namespace ClaimTracker.Review;

/// <summary>How an editor came to the value to report.</summary>
public enum SettlingMethod
{
    PreferSource,
    ReportRange,
    LeaveUndetermined,
    KeepPending,
    AskedSource,
    Majority,
    Newest,
}
