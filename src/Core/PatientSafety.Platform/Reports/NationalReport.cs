using System.Collections.Immutable;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;

namespace PatientSafety.Platform.Reports;

/// <summary>A report about several regions.</summary>
public sealed class NationalReport : ReportAbout
{
    /// <summary>The regions, by name in Swedish order.</summary>
    public required ImmutableArray<RegionConfiguration> Regions { get; init; }

    /// <summary>The edition in whose frame they are compared; null for the latest.</summary>
    public Edition? Frame { get; init; }
}
