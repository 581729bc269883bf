namespace PatientSafety.Core.Regional;

/// <summary>The small scale that every region's own status words map to, so that regions can be compared.</summary>
public enum CoreStatus
{
    /// <summary>Nothing has been done yet.</summary>
    NotStarted,

    /// <summary>Under way as planned.</summary>
    Ongoing,

    /// <summary>Under way, later than planned.</summary>
    Delayed,

    /// <summary>Done.</summary>
    Completed,

    /// <summary>Stopped by the owner's own choice.</summary>
    Cancelled,

    /// <summary>Not completed, for an outside cause.</summary>
    NotCompleted,
}
