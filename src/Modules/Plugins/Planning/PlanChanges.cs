using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Plugins.Planning;

/// <summary>What changes in one plan. Activities are the same where their ids are; numbers and titles are what they are called.</summary>
internal sealed class PlanChanges(INationalPlans national, RegionalPlan before, RegionalPlan after)
{
    public static PlannedChange Added(Activity activity) =>
        new(PlannedChangeKind.ActivityAdded, activity.Id, new($"{Name(activity).Swedish} kommer till.", $"{Name(activity).In(Language.English)} is added."));

    public IEnumerable<PlannedChange> All()
    {
        if (before.Follows != after.Follows)
        {
            yield return new(PlannedChangeKind.EditionChanged, after.Id, new(
                $"Planen ”{after.Title.Swedish}” följer {after.Follows} i stället för {before.Follows}.", $"The plan “{after.Title.In(Language.English)}” follows {after.Follows} instead of {before.Follows}."));
        }

        if (before.Title != after.Title)
        {
            yield return Plan(new($"Planen byter namn från ”{before.Title.Swedish}” till ”{after.Title.Swedish}”.", $"The plan is renamed from “{before.Title.In(Language.English)}” to “{after.Title.In(Language.English)}”."));
        }

        if (before.Period != after.Period)
        {
            yield return Plan(new($"Planens period blir {Labels.Of(after.Period).Swedish} i stället för {Labels.Of(before.Period).Swedish}.", $"The plan’s period becomes {Labels.Of(after.Period).In(Language.English)} instead of {Labels.Of(before.Period).In(Language.English)}."));
        }

        foreach (var change in Activities().Concat(Standings()))
        {
            yield return change;
        }
    }

    private IEnumerable<PlannedChange> Activities()
    {
        var known = before.Activities.ToDictionary(activity => activity.Id, StringComparer.Ordinal);
        foreach (var activity in after.Activities)
        {
            foreach (var change in known.Remove(activity.Id, out var old) ? Changes(old, activity) : [Added(activity)])
            {
                yield return change;
            }
        }

        foreach (var gone in before.Activities.Where(activity => known.ContainsKey(activity.Id)))
        {
            yield return new(PlannedChangeKind.ActivityRemoved, gone.Id, new($"{Name(gone).Swedish} försvinner.", $"{Name(gone).In(Language.English)} goes."));
        }
    }

    private IEnumerable<PlannedChange> Changes(Activity old, Activity now)
    {
        var name = Name(old);
        if (old.Number != now.Number)
        {
            yield return new(PlannedChangeKind.ActivityRenumbered, now.Id, new($"{name.Swedish} får nummer {Number(now, "inget")}.", $"{name.In(Language.English)} gets number {Number(now, "none")}."));
        }

        if (old.Title != now.Title)
        {
            yield return new(PlannedChangeKind.ActivityRenamed, now.Id, new($"{name.Swedish} får namnet ”{now.Title.Swedish}”.", $"{name.In(Language.English)} is renamed “{now.Title.In(Language.English)}”."));
        }

        var from = AreasOf(old, before.Follows);
        var to = AreasOf(now, after.Follows);
        if (!old.Areas.Select(area => area.AreaId).Order(StringComparer.Ordinal).SequenceEqual(now.Areas.Select(area => area.AreaId).Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            yield return new(PlannedChangeKind.ActivityMoved, now.Id, new($"{name.Swedish} flyttas från {from.Swedish} till {to.Swedish}.", $"{name.In(Language.English)} moves from {from.In(Language.English)} to {to.In(Language.English)}."));
        }

        var details = Details(old, now).ToArray();
        if (details.Length > 0)
        {
            yield return new(PlannedChangeKind.ActivityChanged, now.Id, new(
                $"{name.Swedish} ändras i {string.Join(", ", details.Select(detail => detail.Swedish))}.", $"{name.In(Language.English)} changes in {string.Join(", ", details.Select(detail => detail.In(Language.English)))}."));
        }
    }

    private static IEnumerable<Text> Details(Activity old, Activity now)
    {
        (bool Same, Text Name)[] details =
        [
            (old.Owner == now.Owner, new("ansvarig", "owner")),
            (old.TimePlan == now.TimePlan, new("tidplan", "time plan")),
            (old.Status?.Id == now.Status?.Id, new("läge", "status")),
            (old.LevelId == now.LevelId, new("nivå", "level")),
            (old.Rationale == now.Rationale, new("motivering", "rationale")),
            (old.BrokenDownTo.Select(unit => (unit.LevelId, unit.Unit)).SequenceEqual(now.BrokenDownTo.Select(unit => (unit.LevelId, unit.Unit))), new("nedbrytning", "break-down")),
            (Settled(old) == Settled(now) && VariablesOf(old).SequenceEqual(VariablesOf(now)), new("genomförandeprojekt", "implementation project")),
        ];
        return details.Where(detail => !detail.Same).Select(detail => detail.Name);

        static ImplementationProject? Settled(Activity activity) => activity.Project is { } project ? project with { Provenance = Provenance.None, Variables = default } : null;

        // An array is equal to itself only, so what is in it is compared apart.
        static IEnumerable<ProjectVariable> VariablesOf(Activity activity) => activity.Project?.Variables ?? [];
    }

    private IEnumerable<PlannedChange> Standings()
    {
        var areas = before.Prioritisation.Stated.Concat(after.Prioritisation.Stated).Select(stated => stated.AreaId).Distinct(StringComparer.Ordinal);
        return from area in areas
               let old = before.StandingOf(area)
               let now = after.StandingOf(area)
               where old != now
               let name = AreaName(area, after.Follows)
               select new PlannedChange(PlannedChangeKind.StandingChanged, area, new(
                   $"{name.Swedish} är {Labels.Of(now).Swedish.ToLowerInvariant()} i stället för {Labels.Of(old).Swedish.ToLowerInvariant()}.",
                   $"{name.In(Language.English)} is {Labels.Of(now).In(Language.English).ToLowerInvariant()} instead of {Labels.Of(old).In(Language.English).ToLowerInvariant()}."));
    }

    private PlannedChange Plan(Text sentence) => new(PlannedChangeKind.PlanChanged, after.Id, sentence);

    private Text AreasOf(Activity activity, string edition)
    {
        var names = activity.Areas.Select(area => AreaName(area.AreaId, edition)).ToArray();
        return names.Length == 0
            ? new("inget område", "no area")
            : new(string.Join(" och ", names.Select(name => $"”{name.Swedish}”")), string.Join(" and ", names.Select(name => $"“{name.In(Language.English)}”")));
    }

    private Text AreaName(string area, string edition) => national.Find(edition)?.Areas.FirstOrDefault(known => known.Id == area)?.Name ?? new Text(area);

    private static string Number(Activity activity, string none) => activity.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? none;

    private static Text Name(Activity activity) => activity.Number is { } number
        ? new($"Aktivitet {number} ”{activity.Title.Swedish}”", $"Activity {number} “{activity.Title.In(Language.English)}”")
        : new($"Aktiviteten ”{activity.Title.Swedish}”", $"The activity “{activity.Title.In(Language.English)}”");
}
