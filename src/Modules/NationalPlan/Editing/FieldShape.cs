namespace PatientSafety.NationalPlan.Editing;

/// <summary>How a field of an edition is written on a form.</summary>
internal enum FieldShape
{
    /// <summary>A line of text.</summary>
    Line,

    /// <summary>Several lines of text.</summary>
    Lines,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>One of the kinds of support.</summary>
    Attestation,
}
