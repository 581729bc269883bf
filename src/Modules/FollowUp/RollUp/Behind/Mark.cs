namespace PatientSafety.FollowUp.RollUp.Behind;

/// <summary>What besides status and effect an assignment can be counted for.</summary>
internal enum Mark
{
    /// <summary>That it is to be reported for the period.</summary>
    Expected,

    /// <summary>That something was heard of it for the period.</summary>
    Reported,

    /// <summary>That nothing was heard of it for the period.</summary>
    NotHeard,

    /// <summary>That something works well there.</summary>
    WorksWell,

    /// <summary>That it is said to be done, and no result is shown.</summary>
    WithoutResult,

    /// <summary>That nobody is named as responsible.</summary>
    Ownerless,

    /// <summary>That it is not finished although its time plan has ended.</summary>
    Late,

    /// <summary>That it was not heard of for long although something is left to do.</summary>
    Stale,

    /// <summary>That its unit has never reported anything. Units are counted.</summary>
    UnitNeverHeard,

    /// <summary>That its owner has never reported anything. Owners are counted.</summary>
    OwnerNeverHeard,

    /// <summary>That units say different things of its activity. Activities are counted.</summary>
    DisagreedOn,
}
