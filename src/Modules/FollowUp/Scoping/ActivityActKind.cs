namespace PatientSafety.FollowUp.Scoping;

/// <summary>What can be done to an activity as a whole.</summary>
internal enum ActivityActKind
{
    Paused,
    Resumed,
    Closed,
    Reopened,

    /// <summary>It goes on in another one.</summary>
    Merged,

    /// <summary>Another one has taken its place.</summary>
    Superseded,
}
