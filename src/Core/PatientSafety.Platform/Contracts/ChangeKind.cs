namespace PatientSafety.Platform.Contracts;

/// <summary>How something differs between two editions.</summary>
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It is not in the later edition as we know it, whose list says itself that it is not complete.</summary>
    Unrecorded,

    /// <summary>It has come out of one that was divided.</summary>
    Split,

    /// <summary>It has come out of several that were put together.</summary>
    Merged,

    /// <summary>A foundation has become a focus area or the other way round.</summary>
    ChangedKind,

    /// <summary>It belongs to another area.</summary>
    Moved,

    /// <summary>Its place among its neighbours is another.</summary>
    Reordered,

    /// <summary>Its name is another.</summary>
    Renamed,

    /// <summary>A text of it is another.</summary>
    Reworded,

    /// <summary>A fact about it is another: a number, a period, whether a list is complete.</summary>
    Amended,

    /// <summary>Its source or how well it is supported is another.</summary>
    Sourced,
}
