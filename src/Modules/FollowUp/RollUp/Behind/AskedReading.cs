using System.Collections.Immutable;
using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.RollUp.Behind;

/// <summary>Finds out what is asked for, and says everything that is wrong with it.</summary>
internal static class AskedReading
{
    /// <summary>The periods of all plans of a region, oldest first.</summary>
    public static ImmutableArray<FollowUpPeriod> PeriodsOf(RegionScope scope) =>
    [
        .. scope.Configuration.Plans.SelectMany(plan => scope.PeriodsOf(plan.Id).All)
            .DistinctBy(period => period.Id, StringComparer.OrdinalIgnoreCase)
            .OrderBy(period => period.Period.To)
            .ThenBy(period => period.Period.From),
    ];

    /// <summary>What is meant where no period is named: the one that the day lies in, or else the one nearest to it.</summary>
    public static FollowUpPeriod? PeriodOn(RegionScope scope, DateOnly day)
    {
        var all = PeriodsOf(scope);
        return all.LastOrDefault(period => period.Period.Contains(day)) ?? all.LastOrDefault(period => period.Period.To < day) ?? all.FirstOrDefault();
    }

    /// <summary>What is meant, or null where something asked for does not exist.</summary>
    public static Slice? Read(RegionScope scope, Asked asked, DateOnly today, ICollection<Text> problems)
    {
        var before = problems.Count;
        var asOf = Day(asked.AsOf, today, problems);
        var unit = Filled(asked.Unit) is { } written ? Unit(scope, written, problems) : scope.Organisation.Top;
        var period = Filled(asked.Period) is { } named ? Period(scope, named, problems) : PeriodOn(scope, asOf ?? today);
        if (period is null && problems.Count == before)
        {
            problems.Add(new("Regionen har ingen plan att följa upp.", "The region has no plan to follow up."));
        }

        var activity = Filled(asked.Activity) is { } id ? Activity(scope, id, problems) : null;
        var area = Filled(asked.Area);
        if (area is not null && !scope.Activities.Any(known => known.Areas.Contains(area, StringComparer.Ordinal)))
        {
            Add(problems, area, new($"Ingen aktivitet hör till området ”{Shown.Line(area)}”.", $"No activity belongs to the area “{Shown.Line(area)}”."), scope.Activities.SelectMany(known => known.Areas));
        }

        var statuses = Parsed<CoreStatus>(asked.Status, problems);
        var effects = Parsed<Effect>(asked.Effect, problems);
        var marks = Parsed<Mark>(asked.Mark, problems);
        return problems.Count > before ? null : new Slice
        {
            Unit = unit!,
            Period = period!,
            AsOf = asOf,
            Area = area,
            Activity = activity,
            OnlyItself = asked.Itself == "yes",
            Statuses = statuses,
            Effects = effects,
            Mark = marks is [var mark, ..] ? mark : Mark.Expected,
        };
    }

    private static OrganisationUnit? Unit(RegionScope scope, string written, ICollection<Text> problems)
    {
        if (scope.Organisation.Find(written) is { } unit)
        {
            return unit;
        }

        Add(problems, written, new($"Enheten ”{Shown.Line(written)}” finns inte i organisationen.", $"The unit “{Shown.Line(written)}” is not in the organisation."), scope.Organisation.Units.Select(known => known.Id));
        return null;
    }

    private static FollowUpPeriod? Period(RegionScope scope, string written, ICollection<Text> problems)
    {
        var all = PeriodsOf(scope);
        if (all.FirstOrDefault(period => string.Equals(period.Id, written, StringComparison.OrdinalIgnoreCase)) is { } found)
        {
            return found;
        }

        Add(problems, written, new($"”{Shown.Line(written)}” är ingen period i regionens planer.", $"“{Shown.Line(written)}” is no period of the region's plans."), all.Select(period => period.Id));
        return null;
    }

    private static FollowedActivity? Activity(RegionScope scope, string written, ICollection<Text> problems)
    {
        if (scope.Activity(written) is { } activity)
        {
            return activity;
        }

        Add(problems, written, new($"Aktiviteten ”{Shown.Line(written)}” finns inte i regionens planer.", $"The activity “{Shown.Line(written)}” is not in the region's plans."), scope.Activities.Select(known => known.Id));
        return null;
    }

    private static DateOnly? Day(string? written, DateOnly today, ICollection<Text> problems)
    {
        if (Filled(written) is not { } filled)
        {
            return null;
        }

        if (!DateOnly.TryParseExact(filled, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            problems.Add(new($"”{Shown.Line(filled)}” är ingen dag. Skriv dagen som 2026-05-31.", $"“{Shown.Line(filled)}” is no day. Write the day as 2026-05-31."));
            return null;
        }

        // What was known today is what is known now.
        return day >= today ? null : day;
    }

    private static ImmutableArray<T> Parsed<T>(string? written, ICollection<Text> problems)
        where T : struct, Enum
    {
        var parsed = ImmutableArray.CreateBuilder<T>();
        foreach (var word in (written ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Words.TryParse<T>(word, out var value))
            {
                parsed.Add(value);
            }
            else
            {
                Add(problems, word, new($"”{Shown.Line(word)}” är inget av värdena.", $"“{Shown.Line(word)}” is none of the values."), Words.All<T>());
            }
        }

        return parsed.ToImmutable();
    }

    private static void Add(ICollection<Text> problems, string written, Text sentence, IEnumerable<string> known)
    {
        var remedy = Suggestion.Remedy(written, [.. known.Distinct(StringComparer.Ordinal)]);
        problems.Add(new($"{sentence.Swedish} {remedy.Swedish}", $"{sentence.English} {remedy.English}"));
    }

    private static string? Filled(string? written) => string.IsNullOrWhiteSpace(written) ? null : written.Trim();
}
