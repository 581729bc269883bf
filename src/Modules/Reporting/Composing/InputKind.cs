namespace PatientSafety.Reporting.Composing;

/// <summary>What sort of thing a report was made of.</summary>
internal enum InputKind
{
    /// <summary>What was worked out and read: all that stands in the report but what people wrote.</summary>
    Data,

    /// <summary>What people wrote.</summary>
    Texts,

    Edition,

    Plugin,

    Template,

    /// <summary>What gives the report its look.</summary>
    Look,

    Program,
}
