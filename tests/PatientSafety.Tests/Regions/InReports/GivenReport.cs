using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Reports;

namespace PatientSafety.Tests.Regions.InReports;

/// <summary>Reports about what is given, and what parts write in them.</summary>
internal static class GivenReport
{
    public static RegionConfiguration Halland => Shipped("Halland");

    public static RegionConfiguration Jamtland => Shipped("JamtlandHarjedalen");

    public static RegionConfiguration Shipped(string folder) =>
        PlanFile.Read(File.ReadAllText(Repository.At("plugins", folder, "plan.yaml"))).Configuration!;

    public static RegionReport Of(RegionConfiguration configuration, Language language = Language.Swedish, Period? covered = null, Organisation? organisation = null, string? unit = null, DateOnly? asOf = null)
    {
        var plan = configuration.Plans[0];
        var period = covered ?? plan.Period ?? Some.Years(2026, 2026);
        var rule = configuration.ReportingOf(plan.Id).FirstOrDefault() ?? new ReportingRule { Id = "egen", Report = ReportKind.ProgressReport, Name = new("Uppföljning", "Follow-up") };
        organisation ??= new Organisation(
            configuration.Region.Id,
            [new OrganisationUnit(1, configuration.Region.Id, UnitKind.Own, null, [new UnitVersion(new(2000, 1, 1), null, configuration.Region.Name, Level.Region, null)])],
            1);
        return new RegionReport
        {
            Configuration = configuration,
            Plan = plan,
            Edition = PlanFile.NationalPlans.Find(plan.Follows),
            Occasion = new ReportingOccasion(rule, period, null),
            Organisation = organisation,
            Unit = unit is null ? organisation.Top : organisation.Find(unit)!,
            Covered = period,
            Today = new(2026, 11, 22),
            AsOf = asOf,
            Say = Speaking(language),
        };
    }

    public static NationalReport Of(Language language, params ImmutableArray<RegionConfiguration> regions) => new()
    {
        Regions = regions,
        Covered = Some.Years(2026, 2026),
        Today = new(2026, 11, 22),
        Say = Speaking(language),
    };

    public static async Task<ImmutableArray<Block>> WriteAsync(this IRegionPart part, RegionReport report, Area? area = null) =>
        Written.Check(await part.WriteAsync(report, area, TestContext.Current.CancellationToken));

    public static async Task<ImmutableArray<Block>> WriteAsync(this INationalPart part, NationalReport report) =>
        Written.Check(await part.WriteAsync(report, TestContext.Current.CancellationToken));

    private static Speech Speaking(Language language)
    {
        var say = new Speech();
        say.Use(new LanguageOfRequest(language, "/", string.Empty));
        return say;
    }
}
