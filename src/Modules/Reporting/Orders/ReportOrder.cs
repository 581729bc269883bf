using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Contracts;
using PatientSafety.Reporting.Templates;

namespace PatientSafety.Reporting.Orders;

/// <summary>One report that can be drawn up.</summary>
internal sealed record ReportOrder
{
    public required ReportAddress Address { get; init; }

    public required ReportTemplate Template { get; init; }

    /// <summary>What the region calls the report, or the product where no rule asks for it.</summary>
    public required Text Name { get; init; }

    public required Period Covered { get; init; }

    /// <summary>The region; null where the report is about several, as everything below.</summary>
    public RegionConfiguration? Region { get; init; }

    public RegionalPlan? Plan { get; init; }

    /// <summary>The rule that asks for it, its period and its day; a rule of the product's own where none does.</summary>
    public ReportingOccasion? Occasion { get; init; }

    /// <summary>Whether a rule of the region or the law asks for it.</summary>
    public bool IsAskedFor { get; init; }

    public Organisation? Organisation { get; init; }

    public OrganisationUnit? Unit { get; init; }

    public bool IsOfRegion => Unit is not null && Unit.Number == Organisation!.Top.Number;

    /// <summary>Whose report it is, in words.</summary>
    public Text Owner => Unit is { } unit ? new Text(unit.Nearest(Covered.To).Name) : new Text("Sveriges regioner", "The regions of Sweden");
}
