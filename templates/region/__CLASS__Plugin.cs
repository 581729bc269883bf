using System.Collections.Immutable;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;

namespace __CLASS__;

internal sealed class __CLASS__Plugin : IRegionPlugin
{
    public ImmutableArray<IPlanRule> PlanRules => [new ActivityUnderWayHasOwner()];

    public ImmutableArray<IReportingRule> ReportingRules => [new YearIsReportedWithStatus()];

    public ImmutableArray<IReportSection> ReportSections => [new ActivitiesUnderWay()];
}
