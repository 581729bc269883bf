using PatientSafety.ChangeOver;
using PatientSafety.Comparison;
using PatientSafety.FollowUp;
using PatientSafety.Host;
using PatientSafety.Indicators;
using PatientSafety.NationalPlan;
using PatientSafety.Platform;
using PatientSafety.Plugins;
using PatientSafety.Regions;
using PatientSafety.Reporting;

IModule[] modules =
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

return await new Product(modules).RunAsync(args);
