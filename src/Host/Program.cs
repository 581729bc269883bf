using PatientSafety.ChangeOver;
using PatientSafety.Comparison;
using PatientSafety.Host;
using PatientSafety.NationalPlan;
using PatientSafety.Platform;
using PatientSafety.Regions;

IModule[] modules =
[
    new NationalPlanModule(),
    new RegionsModule(),
    new ComparisonModule(),
    new ChangeOverModule(),
];

return await new Product(modules).RunAsync(args);
