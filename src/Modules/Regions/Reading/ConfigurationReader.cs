using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Yaml;
using PatientSafety.Platform.Yaml.Shapes;

namespace PatientSafety.Regions.Reading;

/// <summary>Reads a region's <c>plan.yaml</c>.</summary>
internal sealed class ConfigurationReader(INationalPlans nationalPlans)
{
    public const string FileName = "plan.yaml";

    /// <summary>The keys that the file can have.</summary>
    public MapShape Shape => MapReader.Describe(root => Read(root, []));

    public RegionConfiguration Read(YamlMap file, ICollection<Finding> findings) => MapReader.Read(file, findings, root => Read(root, findings));

    private RegionConfiguration Read(MapReader root, ICollection<Finding> findings)
    {
        // What others refer to is read first, whatever the order in the file.
        var references = References.Read(root);
        var measured = new IndicatorReader(references);
        var indicators = root.List("indicators", measured.Read);
        references = references with { IndicatorIds = [.. indicators.Select(indicator => indicator.Id)] };
        var plans = root.List("plans", plan => new PlanReader(nationalPlans, references, findings).Read(plan));
        var reporting = root.List("reporting", rule => ReportingReader.Read(rule, references, plans));
        var profiles = root.List("imports", EntryProfileReader.Read);
        var look = root.Map("look", LookReader.Read);
        measured.CheckNamed(root, plans);
        if (!root.Has("region"))
        {
            root.Missing("region");
        }

        var region = root.Map("region", region => new Region(region.RequiredId("id"), region.RequiredString("name"), region.String("countyCode")));
        Unique.Ids(root, plans.Select(plan => (plan.Id, plan.Provenance)));
        Unique.Ids(root, plans.SelectMany(plan => plan.Activities).Select(activity => (activity.Id, activity.Provenance)));
        Unique.Ids(root, reporting.Select(rule => (rule.Id, rule.Provenance)));
        Unique.Ids(root, profiles.Select(profile => (profile.Id, profile.Provenance)));
        Unique.Ids(root, indicators.Select(indicator => (indicator.Id, indicator.Provenance)));
        return new RegionConfiguration
        {
            Region = region ?? new Region(string.Empty, string.Empty, null),
            Bodies = references.Bodies,
            Levels = references.Levels,
            Statuses = references.Statuses,
            Plans = plans,
            Reporting = reporting,
            EntryProfiles = profiles,
            Indicators = indicators,
            Look = look,
        };
    }
}
