namespace PatientSafety.NationalPlan.Exchange;

/// <summary>What can be made of an edition for others.</summary>
internal enum ExportFormat
{
    /// <summary>The file that other installations read in.</summary>
    Exchange,

    /// <summary>SKOS in JSON-LD.</summary>
    Jsonld,

    /// <summary>SKOS in Turtle.</summary>
    Turtle,
}
