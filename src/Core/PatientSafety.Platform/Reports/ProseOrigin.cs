namespace PatientSafety.Platform.Reports;

/// <summary>Where a text comes from.</summary>
public enum ProseOrigin
{
    /// <summary>Somebody wrote it for this report.</summary>
    Hand,

    /// <summary>The region's plugin.</summary>
    Plugin,

    /// <summary>A frozen report of a unit below.</summary>
    UnitReport,
}
