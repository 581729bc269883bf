namespace PatientSafety.FollowUp.Entries;

/// <summary>What an activity has led to. It is kept apart from whether it has been carried out.</summary>
internal enum Effect
{
    /// <summary>It cannot be judged yet.</summary>
    NotAssessed,

    /// <summary>Nothing has become better.</summary>
    None,

    /// <summary>Something has become better, but not all that was meant.</summary>
    Some,

    /// <summary>What was meant has been reached.</summary>
    Full,
}
