using System.Globalization;
using PatientSafety.Core;
using PatientSafety.FollowUp.Recording;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>Finds what an address or a command names, and says in a sentence what it does not find.</summary>
internal sealed class Asked(RollUps rollUps, IRegions regions)
{
    /// <summary>A region's scope; null with a problem where there is none.</summary>
    public RegionScope? Region(string id, List<Text> problems)
    {
        var scope = rollUps.UpToDate(id);
        if (scope is null)
        {
            problems.Add(Unknown($"Regionen ”{Shown.Line(id)}” finns inte.", $"There is no region “{Shown.Line(id)}”.", id, [.. regions.Active.Select(known => known.Region.Id)]));
        }

        return scope;
    }

    /// <summary>A unit by its id, its key (HSA-id) or a name that no other has; null where none is named, and with a problem where there is none such.</summary>
    public static OrganisationUnit? Unit(RegionScope scope, string? id, List<Text> problems)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            return null;
        }

        var unit = scope.Unit(id.Trim());
        if (unit is null)
        {
            problems.Add(Unknown($"Enheten ”{Shown.Line(id)}” finns inte i organisationen.", $"The unit “{Shown.Line(id)}” is not in the organisation.", id, [.. scope.Organisation.Units.Select(known => known.Id)]));
        }

        return unit;
    }

    /// <summary>A period's id; null where none is named, and with a problem where the region has none of that id.</summary>
    public static string? PeriodId(RegionScope scope, string? id, List<Text> problems)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            return null;
        }

        // Entries of a period that the plan no longer has are known by its days.
        var written = id.Trim();
        if (scope.FindPeriod(written) is not null || (written.Split('/') is [var from, var to] && IsDay(from) && IsDay(to)))
        {
            return written;
        }

        problems.Add(Unknown($"Perioden ”{Shown.Line(id)}” finns inte.", $"There is no period “{Shown.Line(id)}”.", id, [.. scope.AllPeriods().Select(period => period.Id)]));
        return null;
    }

    /// <summary>A level's id; null where none is named, and with a problem where the region has none of that id.</summary>
    public static string? Level(RegionScope scope, string? id, List<Text> problems)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            return null;
        }

        string[] known = [Core.Regional.Level.Region, .. scope.Configuration.Levels.Select(level => level.Id)];
        if (known.FirstOrDefault(level => level == id.Trim()) is { } found)
        {
            return found;
        }

        problems.Add(Unknown($"”{Shown.Line(id)}” är ingen av regionens nivåer.", $"“{Shown.Line(id)}” is none of the region’s levels.", id, known));
        return null;
    }

    /// <summary>The days from one to another; those around today where they are left out.</summary>
    public static Period Days(string? from, string? to, Period otherwise, List<Text> problems)
    {
        var first = Day(from, problems) ?? otherwise.From;
        var last = Day(to, problems) ?? (first > otherwise.To ? first.AddMonths(12) : otherwise.To);
        if (first <= last)
        {
            return new Period(first, last);
        }

        problems.Add(new("Den sista dagen ligger före den första.", "The last day lies before the first."));
        return otherwise;
    }

    /// <summary>A day as it is written in ISO 8601; null where none is written, and with a problem where it is none.</summary>
    public static DateOnly? Day(string? written, List<Text> problems)
    {
        if (string.IsNullOrWhiteSpace(written))
        {
            return null;
        }

        // A day that nothing can be added to or taken from is of no use in a calendar.
        if (IsDay(written.Trim(), out var day) && day.Year is >= 1900 and <= 2200)
        {
            return day;
        }

        problems.Add(new($"”{Shown.Line(written)}” är ingen dag. Skriv till exempel 2026-05-31.", $"“{Shown.Line(written)}” is no day. Write for example 2026-05-31."));
        return null;
    }

    private static bool IsDay(string written) => IsDay(written, out _);

    private static bool IsDay(string written, out DateOnly day) => DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static Text Unknown(string swedish, string english, string written, string[] known)
    {
        var remedy = Suggestion.Remedy(written, known);
        return new($"{swedish} {remedy.Swedish}", $"{english} {remedy.English}");
    }
}
