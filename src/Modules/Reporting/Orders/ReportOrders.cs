using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;
using PatientSafety.Reporting.Templates;

namespace PatientSafety.Reporting.Orders;

/// <summary>Finds out which report an address means, and which reports there are.</summary>
internal sealed class ReportOrders(IRegions regions, IOrganisations organisations, ReportTemplates templates, TimeProvider clock)
{
    /// <summary>The report with an address.</summary>
    /// <param name="written">The address.</param>
    /// <param name="problems">Where sentences go about what there is not.</param>
    public ReportOrder? Find(string written, ICollection<Text> problems)
    {
        if (ReportAddress.Parse(written) is not { } address)
        {
            problems.Add(new(
                $"”{Shown.Of(written)}” är ingen adress till en rapport. Skriv den som region/rapport/period, till exempel halland/patientsakerhetsberattelse/2026, och en enhet sist om det är enhetens egen.",
                $"“{Shown.Of(written)}” is no address of a report. Write it as region/report/period, for example halland/patientsakerhetsberattelse/2026, with a unit last where it is the unit’s own."));
            return null;
        }

        return Find(address, problems);
    }

    public ReportOrder? Find(ReportAddress address, ICollection<Text> problems)
    {
        if (PeriodIds.Parse(address.Period) is not { } covered)
        {
            problems.Add(new(
                $"”{Shown.Of(address.Period)}” är ingen period. Skriv 2026, 2022-2024, 2026-T2, 2026-Q3, 2026-H1, 2026-05 eller 2026-01-01--2026-06-30.",
                $"“{Shown.Of(address.Period)}” is no period. Write 2026, 2022-2024, 2026-T2, 2026-Q3, 2026-H1, 2026-05 or 2026-01-01--2026-06-30."));
            return null;
        }

        // The same days always go by the same name.
        address = address with { Period = PeriodIds.Of(covered) };
        return address.IsNational ? National(address, covered, problems) : Regional(address, covered, problems);
    }

    /// <summary>The reports of a place: those that rules ask for, in the order of the file, then those that can be made besides.</summary>
    public ImmutableArray<ReportOrder> Of(string place)
    {
        var found = ImmutableArray.CreateBuilder<ReportOrder>();
        var problems = new List<Text>();
        foreach (var (report, period) in place == ReportAddress.National ? OfNation() : OfRegion(place))
        {
            if (Find(new ReportAddress(place, report, PeriodIds.Of(period)), problems) is { } order)
            {
                found.Add(order);
            }
        }

        return [.. found.DistinctBy(order => order.Address)];
    }

    private IEnumerable<(string, Period)> OfNation() => templates.All.Where(template => template.Reach == ReportReach.Nation).Select(template => (template.Id, Year(clock.Today().Year)));

    private IEnumerable<(string, Period)> OfRegion(string place)
    {
        if (regions.Find(place) is not { } region)
        {
            yield break;
        }

        var today = clock.Today();
        foreach (var rule in region.Reporting.Where(rule => templates.Of(rule.Report) is not null))
        {
            foreach (var plan in region.Plans.Where(plan => rule.PlanId is null || rule.PlanId == plan.Id))
            {
                var occasions = rule.Occasions(plan.Period ?? Year(today.Year)).Select(occasion => occasion.Covered).ToArray();

                // Those that have begun; where none has, the first. A rule that does not say how often is about the year.
                var begun = occasions.Where(covered => covered.From <= today).ToArray();
                var covered = begun.Length > 0 ? begun : occasions.Length > 0 ? occasions[..1] : [YearWithin(plan.Period, today)];
                foreach (var period in covered.Reverse())
                {
                    yield return (rule.Id, period);
                }
            }
        }

        foreach (var template in templates.All.Where(template => template.Reach == ReportReach.Region))
        {
            foreach (var plan in region.Plans.Where(plan => template.Kind is not { } kind || region.ReportingOf(plan.Id).All(rule => rule.Report != kind)))
            {
                yield return (template.Id, template.CoversPlan && plan.Period is { } whole ? whole : YearWithin(plan.Period, today));
            }
        }
    }

    private ReportOrder? National(ReportAddress address, Period covered, ICollection<Text> problems)
    {
        if (templates.Find(address.Report) is { Reach: ReportReach.Nation } template && address.Unit is null)
        {
            return new ReportOrder { Address = address, Template = template, Name = template.Name, Covered = covered };
        }

        Unknown(problems, new("Det finns ingen sådan nationell rapport.", "There is no such national report."), address.Report, templates.All.Where(known => known.Reach == ReportReach.Nation).Select(known => known.Id));
        return null;
    }

    private ReportOrder? Regional(ReportAddress address, Period covered, ICollection<Text> problems)
    {
        if (regions.Find(address.Place) is not { } region || organisations.Of(address.Place) is not { } organisation)
        {
            Unknown(problems, new($"Det finns ingen region ”{Shown.Of(address.Place)}” här.", $"There is no region “{Shown.Of(address.Place)}” here."), address.Place, [.. regions.Active.Select(active => active.Region.Id), ReportAddress.National]);
            return null;
        }

        var rule = region.Reporting.FirstOrDefault(rule => rule.Id == address.Report) ?? StatutoryReports.All.FirstOrDefault(report => report.Rule.Id == address.Report)?.Rule;
        var template = rule is null ? templates.Find(address.Report) : templates.Of(rule.Report);
        if (template is not { Reach: ReportReach.Region })
        {
            Unknown(
                problems,
                rule is null ? new($"{region.Region.Name} har ingen rapport ”{Shown.Of(address.Report)}”.", $"{region.Region.Name} has no report “{Shown.Of(address.Report)}”.") : new($"”{rule.Name.Swedish}” skrivs av någon annan och inte här.", $"“{rule.Name.In(Language.English)}” is written by somebody else and not here."),
                address.Report,
                [.. region.Reporting.Where(known => templates.Of(known.Report) is not null).Select(known => known.Id), .. templates.All.Where(known => known.Reach == ReportReach.Region).Select(known => known.Id)]);
            return null;
        }

        if (PlanFor(region, rule?.PlanId, covered) is not { } plan)
        {
            problems.Add(new($"{region.Region.Name} har ingen plan att skriva en rapport om.", $"{region.Region.Name} has no plan to write a report about."));
            return null;
        }

        var unit = address.Unit is { } id ? organisation.Find(id) : organisation.Top;
        if (unit is null)
        {
            Unknown(problems, new($"{region.Region.Name} har ingen enhet ”{Shown.Of(address.Unit!)}”.", $"{region.Region.Name} has no unit “{Shown.Of(address.Unit!)}”."), address.Unit!, organisation.Units.Select(known => known.Id));
            return null;
        }

        var asked = rule ?? new ReportingRule { Id = template.Id, Report = template.Kind ?? default, Name = template.Name, LevelId = Level.Region };
        return new ReportOrder
        {
            Address = unit.Number == organisation.Top.Number ? address with { Unit = null } : address,
            Template = template,
            Name = asked.Name,
            Covered = covered,
            Region = region,
            Plan = plan,
            Occasion = new ReportingOccasion(asked, covered, asked.Due?.For(covered)),
            IsAskedFor = rule is not null,
            Organisation = organisation,
            Unit = unit,
        };
    }

    /// <summary>The plan that the rule names; else the one that holds at the end of the period, or during it, or is nearest to it.</summary>
    private static RegionalPlan? PlanFor(RegionConfiguration region, string? planId, Period covered) => planId is not null
        ? region.Plans.FirstOrDefault(plan => plan.Id == planId)
        : region.Plans.FirstOrDefault(plan => plan.Period?.Contains(covered.To) == true)
            ?? region.Plans.LastOrDefault(plan => plan.Period?.Overlaps(covered) == true)
            ?? region.Plans.OrderBy(plan => plan.Period is { } period ? Math.Min(Math.Abs(period.From.DayNumber - covered.To.DayNumber), Math.Abs(covered.From.DayNumber - period.To.DayNumber)) : int.MaxValue).FirstOrDefault();

    private static Period YearWithin(Period? plan, DateOnly today) => Year(plan is null ? today.Year : Math.Clamp(today.Year, plan.From.Year, plan.To.Year));

    private static Period Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    private static void Unknown(ICollection<Text> problems, Text sentence, string written, IEnumerable<string> known)
    {
        var remedy = Suggestion.Remedy(written, [.. known.Distinct(StringComparer.Ordinal)]);
        problems.Add(new($"{sentence.Swedish} {remedy.Swedish}", $"{sentence.English} {remedy.English}"));
    }
}
