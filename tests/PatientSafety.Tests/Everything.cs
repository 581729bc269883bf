using PatientSafety.ChangeOver;
using PatientSafety.Comparison;
using PatientSafety.FollowUp;
using PatientSafety.Indicators;
using PatientSafety.NationalPlan;
using PatientSafety.Platform;
using PatientSafety.Plugins;
using PatientSafety.Regions;
using PatientSafety.Reporting;

namespace PatientSafety.Tests;

/// <summary>All modules, since the database has the tables of all.</summary>
internal static class Everything
{
    public static IModule[] Modules =>
    [
        new NationalPlanModule(),
        new PluginsModule(),
        new RegionsModule(),
        new ComparisonModule(),
        new ChangeOverModule(),
        new FollowUpModule(),
        new IndicatorsModule(),
        new ReportingModule(),
    ];
}
