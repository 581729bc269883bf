using System.Collections.Immutable;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;

namespace JamtlandHarjedalen;

internal sealed class JamtlandHarjedalenPlugin : IRegionPlugin
{
    public ImmutableArray<IReportingRule> ReportingRules => [new ActivityIsBrokenDownBeforeItsYearIsReported()];
}
