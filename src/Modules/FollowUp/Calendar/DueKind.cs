namespace PatientSafety.FollowUp.Calendar;

/// <summary>What sort of thing is due.</summary>
internal enum DueKind
{
    /// <summary>A unit reports its activities and signs the period off.</summary>
    Reporting,

    /// <summary>A unit signs off what those below it have reported.</summary>
    SigningOff,

    /// <summary>A report that a rule of the region asks for.</summary>
    Report,

    /// <summary>A report that the value of an indicator has set off.</summary>
    SetOff,

    /// <summary>A report that the law asks for and the plan says nothing of.</summary>
    Statutory,
}
