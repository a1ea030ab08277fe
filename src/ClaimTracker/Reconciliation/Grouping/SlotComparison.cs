namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>How the slots of one figure stand to those of another on the same topic.</summary>
internal readonly record struct SlotComparison(Alignment Population, Alignment Subject, Alignment Place, Alignment Period, Alignment Status, Alignment Rate)
{
    /// <summary>Whether some slot shows that they are about different things.</summary>
    public bool AreApart => Population == Alignment.Different || Subject == Alignment.Different || Place == Alignment.Different || Rate == Alignment.Different;

    /// <summary>Whether every slot is equal or unknown.</summary>
    public bool Align => IsOpen(Population) && IsOpen(Subject) && IsOpen(Place) && IsOpen(Period) && IsOpen(Status) && IsOpen(Rate);

    private static bool IsOpen(Alignment slot) => slot is Alignment.Equal or Alignment.Unknown;
}
