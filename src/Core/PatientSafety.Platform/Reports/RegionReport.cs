using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Platform.Reports;

/// <summary>A report about a region's plan, of the region or of one of its units.</summary>
public sealed class RegionReport : ReportAbout
{
    public required RegionConfiguration Configuration { get; init; }

    public required RegionalPlan Plan { get; init; }

    /// <summary>The edition that the plan follows; null where it is not known here.</summary>
    public required Edition? Edition { get; init; }

    /// <summary>The rule that asks for the report, or the product's own where none does; the period and the day.</summary>
    public required ReportingOccasion Occasion { get; init; }

    public required Organisation Organisation { get; init; }

    /// <summary>The unit whose report it is; the organisation's top where it is the region's.</summary>
    public required OrganisationUnit Unit { get; init; }

    /// <summary>Whether what is written has to have room on one page: then lists end after the first few, and say how many more there are.</summary>
    public bool IsShort { get; init; }

    public string RegionId => Configuration.Region.Id;

    public bool IsOfRegion => Unit.Number == Organisation.Top.Number;

    /// <summary>What the unit is called at the end of the period.</summary>
    public string UnitName => Unit.Nearest(Covered.To).Name;
}
