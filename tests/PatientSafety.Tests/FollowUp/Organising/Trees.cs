using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.FollowUp.Organising;

/// <summary>An organisation as text, for comparing.</summary>
internal static class Trees
{
    /// <summary>The units on a day, indented.</summary>
    public static string On(this Organisation organisation, DateOnly day) => string.Join('\n', organisation.Tree(organisation.Top.Number, day).Skip(1)
        .Select(found => $"{new string(' ', found.Depth - 1)}{found.Unit.On(day)!.Name} [{found.Unit.Id} {found.Unit.On(day)!.LevelId}]"));

    public static string On(this Organisation organisation, string day) => organisation.On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Everything that holds before a day.</summary>
    public static string Before(this Organisation organisation, DateOnly day) => string.Join('\n', organisation.Units
        .SelectMany(unit => unit.Versions.Where(version => version.From < day).Select(version => $"{unit.Id} {version.From:O}–{(version.To is { } last && last < day ? last : day.AddDays(-1)):O} {version.Name} {version.LevelId} {version.Parent}"))
        .Order(StringComparer.Ordinal));
}
