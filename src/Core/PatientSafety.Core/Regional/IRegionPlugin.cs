using System.Collections.Immutable;
using PatientSafety.Core.Reporting;

namespace PatientSafety.Core.Regional;

/// <summary>The code of a region's plugin. A folder has at most one such class, public or not, with a constructor without parameters.</summary>
/// <remarks>A plugin hands over rules and sections of reports. It is never given the service container.</remarks>
public interface IRegionPlugin
{
    /// <summary>The rules about its plans.</summary>
    ImmutableArray<IPlanRule> PlanRules => [];

    /// <summary>The rules about its reports.</summary>
    ImmutableArray<IReportingRule> ReportingRules => [];

    /// <summary>Its own sections in its reports, in the order in which they are shown.</summary>
    ImmutableArray<IReportSection> ReportSections => [];
}
