namespace PatientSafety.FollowUp.Calendar;

/// <summary>How it stands with something that is due.</summary>
internal enum DutyState
{
    /// <summary>It is not done, and its last day has not passed.</summary>
    Coming,

    /// <summary>It is not done, and its last day has passed.</summary>
    Late,

    /// <summary>Everything has been reported, and nobody has signed it off.</summary>
    Reported,

    /// <summary>It has been signed off, here or above.</summary>
    Signed,

    /// <summary>Its last day has passed, and nothing is kept here that says whether it was done: reports that are handed in elsewhere.</summary>
    Passed,

    /// <summary>It is not done, and no last day is known.</summary>
    NoDay,
}
