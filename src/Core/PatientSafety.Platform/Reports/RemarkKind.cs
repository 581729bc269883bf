namespace PatientSafety.Platform.Reports;

/// <summary>What a remark is about.</summary>
public enum RemarkKind
{
    /// <summary>How something is counted or to be read. Nothing is to be done about it.</summary>
    Note,

    /// <summary>Somebody has not been heard: a unit, an owner.</summary>
    NotHeard,

    /// <summary>A number is kept and not shown, since it rests on too few.</summary>
    Suppressed,

    /// <summary>Something is not confirmed by its source, or chosen by us.</summary>
    Unconfirmed,

    /// <summary>Something that belongs here is not there.</summary>
    Missing,
}
