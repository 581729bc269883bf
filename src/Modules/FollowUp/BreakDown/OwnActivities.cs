using System.Collections.Immutable;
using System.Globalization;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Recording;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.BreakDown;

/// <summary>Adds activities that are a unit's own.</summary>
internal sealed class OwnActivities(Changing changing, INationalPlans national, TimeProvider clock)
{
    private const int LongestTitle = 500;

    public ChangeOutcome Add(OwnActivityRequest request)
    {
        var findings = new List<Finding>();
        OrganisationUnit? unit = null;
        string? id = null;
        var problem = changing.Change(request.RegionId, change =>
        {
            var day = request.From ?? clock.Today();
            BreakDownChecks.By(request.By, request.Why, needsReason: false, findings);
            unit = BreakDownChecks.Unit(change.Scope, request.Unit, findings);
            if (unit is not null && unit.On(day) is null)
            {
                findings.Add(BreakDownFindings.NobodyMeant.At(null, new($"{unit.Nearest(day).Name} finns inte den {Dates.Day(day, Core.Language.Swedish)}.", $"{unit.Nearest(day).Name} does not exist on {Dates.Day(day, Core.Language.English)}.")));
            }

            if (request.Title.Trim() is not { Length: > 0 and <= LongestTitle })
            {
                findings.Add(BreakDownFindings.TitleMissing.At(null, new($"Rubriken är tom eller längre än {LongestTitle} tecken.", $"The title is empty or longer than {LongestTitle} characters.")));
            }

            var plan = PlanOf(change.Scope.Configuration, request.PlanId, day);
            var areas = plan is null ? [] : Areas(plan, request.Areas, findings);
            if (plan is null)
            {
                findings.Add(Entries.EntryFindings.UnknownPeriod.At(null, new("Regionen har ingen plan som aktiviteten kan höra till.", "The region has no plan that the activity can belong to."), new("Lägg in en plan först, eller ange en som finns.", "Enter a plan first, or give one that there is.")));
            }

            if (findings.Count > 0)
            {
                return false;
            }

            id = Id(change.Scope, unit!);
            var number = change.Next(FollowUpTables.Activities);
            using var add = change.Sql($"INSERT INTO {FollowUpTables.Activities} (\"Number\", \"RegionId\", \"ActivityId\", \"PlanId\", \"Unit\", \"Title\", \"Areas\", \"Rationale\") VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7)");
            add.Run(number, request.RegionId, id, plan!.Id, unit!.Number, Shown.Line(request.Title.Trim()), areas.IsEmpty ? null : string.Join(' ', areas), string.IsNullOrWhiteSpace(request.Rationale) ? null : request.Rationale.Trim());
            Assigning.Give(change, number, unit.Number, day, Given(request, id), null);
            return true;
        });
        return new ChangeOutcome(unit is null ? [] : [unit], [.. findings], problem, findings.Count == 0 && problem is null ? id : null);
    }

    private ImmutableArray<string> Areas(RegionalPlan plan, ImmutableArray<string> written, List<Finding> findings)
    {
        if (national.Find(plan.Follows) is not { } edition)
        {
            return written;
        }

        var areas = ImmutableArray.CreateBuilder<string>();
        foreach (var name in written.Where(name => !string.IsNullOrWhiteSpace(name)))
        {
            if (national.Resolve(edition, name.Trim()) is { Outcome: AreaMatchOutcome.Found, Area: { } area })
            {
                areas.Add(area.Id);
            }
            else
            {
                findings.Add(BreakDownFindings.UnknownArea.At(
                    null,
                    new($"”{Shown.Line(name)}” är inget område i {edition.Id}.", $"“{Shown.Line(name)}” is no area of {edition.Id}."),
                    Suggestion.Remedy(name, [.. edition.Areas.Select(known => known.Id)])));
            }
        }

        return [.. areas.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The plan named, or the one that holds on the day, or else the latest.</summary>
    public static RegionalPlan? PlanOf(RegionConfiguration configuration, string? written, DateOnly day) => string.IsNullOrWhiteSpace(written)
        ? configuration.Plans.FirstOrDefault(plan => plan.Period?.Contains(day) == true) ?? configuration.Plans.MaxBy(plan => plan.Period?.To)
        : configuration.Plans.FirstOrDefault(plan => plan.Id == written);

    /// <summary>An id that no activity has or has had.</summary>
    private static string Id(RegionScope scope, OrganisationUnit unit)
    {
        for (var place = 1; ; place++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{unit.Id}-egen-{place}");
            if (scope.Activity(id) is null)
            {
                return id;
            }
        }
    }

    private static BreakDownRequest Given(OwnActivityRequest request, string id) => new()
    {
        RegionId = request.RegionId,
        Activity = id,
        Target = Target.Units,
        OwnerRole = Filled(request.OwnerRole),
        Owner = Filled(request.Owner),
        Deputy = Filled(request.Deputy),
        By = request.By,
        Why = request.Why,
    };

    private static string? Filled(string? written) => string.IsNullOrWhiteSpace(written) ? null : Shown.Line(written.Trim());
}
