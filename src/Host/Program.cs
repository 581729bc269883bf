using PatientSafety.ChangeOver;
using PatientSafety.Comparison;
using PatientSafety.Host;
using PatientSafety.NationalPlan;
using PatientSafety.Platform;
using PatientSafety.Plugins;
using PatientSafety.Regions;

IModule[] modules =
[
    new NationalPlanModule(),
    new PluginsModule(),
    new RegionsModule(),
    new ComparisonModule(),
    new ChangeOverModule(),
];

return await new Product(modules).RunAsync(args);
