using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Plugins.Planning;

/// <summary>Works out what a new version of a plugin does to its region: a pure comparison of two readings.</summary>
internal sealed class PlannedChanges(INationalPlans national)
{
    /// <summary>What changes.</summary>
    /// <param name="before">The plugin in use, or null where the region has none.</param>
    /// <param name="after">The plugin that would be.</param>
    /// <param name="records">What is kept about the region.</param>
    public ImmutableArray<PlannedChange> Between(InstalledPlugin? before, InstalledPlugin after, IReadOnlyList<RegionRecord> records)
    {
        var old = before?.Configuration;
        var changes = new List<PlannedChange>();
        var next = after.Configuration!;
        foreach (var plan in next.Plans)
        {
            changes.AddRange(old?.Plans.FirstOrDefault(known => known.Id == plan.Id) is { } known
                ? new PlanChanges(national, known, plan).All()
                : Added(plan));
        }

        changes.AddRange(
            from plan in old?.Plans ?? []
            where next.Plans.All(kept => kept.Id != plan.Id)
            select new PlannedChange(PlannedChangeKind.PlanRemoved, plan.Id, new(
                $"Planen ”{plan.Title.Swedish}” försvinner med {plan.Activities.Length} {(plan.Activities.Length == 1 ? "aktivitet" : "aktiviteter")}.",
                $"The plan “{plan.Title.In(Language.English)}” goes, with {plan.Activities.Length} {(plan.Activities.Length == 1 ? "activity" : "activities")}.")));
        changes.AddRange(ReportChanges.Between(old, next));
        changes.AddRange(Look(before, after));
        changes.AddRange(IndicatorChanges.Between(old, next));
        changes.AddRange(WordChanges.Between(old, next));
        changes.AddRange(Code(before, after));
        changes.AddRange(Touched(old, next, records));
        return [.. changes.OrderBy(change => change.Kind)];
    }

    private static IEnumerable<PlannedChange> Added(RegionalPlan plan) =>
    [
        new(PlannedChangeKind.PlanAdded, plan.Id, new($"Planen ”{plan.Title.Swedish}” kommer till och följer {plan.Follows}.", $"The plan “{plan.Title.In(Language.English)}” is added and follows {plan.Follows}.")),
        .. plan.Activities.Select(PlanChanges.Added),
    ];

    private static IEnumerable<PlannedChange> Look(InstalledPlugin? before, InstalledPlugin after)
    {
        if (before is not null && (before.Configuration?.Look?.Colour != after.Configuration!.Look?.Colour || before.Logo != after.Logo))
        {
            yield return new(PlannedChangeKind.ReportChanged, "look", new("Rapporterna får en annan färg eller logotyp.", "The reports get another colour or logo."));
        }
    }

    private static IEnumerable<PlannedChange> Code(InstalledPlugin? before, InstalledPlugin after)
    {
        var old = before?.Rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal) ?? [];
        foreach (var rule in after.Rules.Where(rule => !old.Remove(rule.Id)))
        {
            yield return new(PlannedChangeKind.CodeChanged, rule.Id, new($"Regeln {rule.Id} kommer till: {rule.Title.Swedish}.", $"The rule {rule.Id} is added: {rule.Title.In(Language.English)}."));
        }

        foreach (var gone in old.Order(StringComparer.Ordinal))
        {
            yield return new(PlannedChangeKind.CodeChanged, gone, new($"Regeln {gone} försvinner.", $"The rule {gone} goes."));
        }

        foreach (var change in Sections(before, after))
        {
            yield return change;
        }

        if (before is not null && before.HasCode != after.HasCode)
        {
            yield return new(PlannedChangeKind.CodeChanged, after.Id, after.HasCode
                ? new("Insticket får kod; förut var det bara uppgifter.", "The plugin gets code; it used to be data only.")
                : new("Insticket har inte längre någon kod.", "The plugin no longer has any code."));
        }
    }

    private static IEnumerable<PlannedChange> Sections(InstalledPlugin? before, InstalledPlugin after)
    {
        var old = before?.Sections.ToDictionary(section => section.Id, StringComparer.Ordinal) ?? [];
        foreach (var section in after.Sections.Where(section => !old.Remove(section.Id)))
        {
            yield return new(PlannedChangeKind.CodeChanged, section.Id, new($"Det egna avsnittet ”{section.Heading.Swedish}” kommer till i rapporterna.", $"The region’s own section “{section.Heading.In(Language.English)}” is added to the reports."));
        }

        foreach (var gone in (before?.Sections ?? []).Where(section => old.ContainsKey(section.Id)))
        {
            yield return new(PlannedChangeKind.CodeChanged, gone.Id, new($"Det egna avsnittet ”{gone.Heading.Swedish}” försvinner ur rapporterna.", $"The region’s own section “{gone.Heading.In(Language.English)}” goes from the reports."));
        }
    }

    /// <summary>What is kept about activities that go or that change in a way that whoever reported would notice.</summary>
    private static IEnumerable<PlannedChange> Touched(RegionConfiguration? old, RegionConfiguration next, IReadOnlyList<RegionRecord> records)
    {
        var after = next.Plans.SelectMany(plan => plan.Activities).ToDictionary(activity => activity.Id, StringComparer.Ordinal);
        foreach (var activity in old?.Plans.SelectMany(plan => plan.Activities) ?? [])
        {
            var kept = after.GetValueOrDefault(activity.Id);
            if (kept is not null && kept.Title == activity.Title)
            {
                continue;
            }

            foreach (var record in records.Where(record => record.ActivityId == activity.Id))
            {
                yield return new(PlannedChangeKind.RecordTouched, activity.Id, new(
                    $"{record.What.Swedish} om {activity.Id}, som {(kept is null ? "försvinner ur planen" : "byter namn")}. Det finns kvar: {record.Where.Swedish}",
                    $"{record.What.In(Language.English)} on {activity.Id}, which {(kept is null ? "leaves the plan" : "is renamed")}. It is kept: {record.Where.In(Language.English)}"));
            }
        }
    }
}
