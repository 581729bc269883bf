namespace PatientSafety.Reporting.Due;

/// <summary>How a report that is due stands.</summary>
internal enum DueState
{
    /// <summary>It is frozen.</summary>
    Frozen,

    /// <summary>All that it rests on is there, and it can be frozen.</summary>
    Ready,

    /// <summary>Its day lies ahead, and something that it rests on is missing.</summary>
    Waiting,

    /// <summary>Its day has passed.</summary>
    Late,

    /// <summary>Somebody else writes it, and not here.</summary>
    Elsewhere,

    /// <summary>No day is known.</summary>
    Undated,
}
