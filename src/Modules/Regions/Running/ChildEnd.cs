namespace PatientSafety.Regions.Running;

/// <summary>How the process of a plugin's code came to its end.</summary>
internal enum ChildEnd
{
    Answered,

    /// <summary>It ended, or the time was up, before the code's turn had come.</summary>
    NotReady,

    TookTooLong,
    TookTooMuchMemory,
    WroteTooMuch,

    /// <summary>It ended without an answer.</summary>
    Ended,
}
