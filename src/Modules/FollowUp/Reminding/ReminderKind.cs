namespace PatientSafety.FollowUp.Reminding;

/// <summary>What somebody is reminded of.</summary>
internal enum ReminderKind
{
    /// <summary>Activities that have not been reported, and whose last day has passed.</summary>
    Late,

    /// <summary>Activities that have not been reported, and whose last day is near.</summary>
    Coming,

    /// <summary>A period that a unit is to sign off, and that those below it are not done with.</summary>
    SigningOff,

    /// <summary>Activities that a unit below has not reported in time.</summary>
    LateBelow,
}
