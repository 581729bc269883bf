namespace PatientSafety.FollowUp.RollUp;

/// <summary>Which day assignments have in common.</summary>
internal enum AgeKind
{
    /// <summary>The day that one with something left to do was last heard of.</summary>
    HeardOn,

    /// <summary>The last day of the time plan of one that is finished.</summary>
    FinishedByPlan,
}
