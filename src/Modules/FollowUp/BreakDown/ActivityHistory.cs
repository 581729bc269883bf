using System.Globalization;
using PatientSafety.Core;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.BreakDown;

/// <summary>All that has been settled about an activity.</summary>
internal sealed class ActivityHistory(IDatabase database)
{
    /// <summary>The decisions, the newest first.</summary>
    public IReadOnlyList<Decision> Of(RegionScope scope, FollowedActivity activity)
    {
        using var connection = database.Connect();
        using var breakDowns = new SqlStatement(connection, null, $"SELECT \"RecordedAtUtc\", \"Target\", \"Unit\", \"LevelId\", \"LaterUnits\", \"From\", \"By\", \"Why\" FROM {FollowUpTables.BreakDowns} WHERE \"Activity\" = @p0");
        using var acts = new SqlStatement(connection, null, $"SELECT \"RecordedAtUtc\", \"Act\", \"On\", \"Other\", \"By\", \"Why\" FROM {FollowUpTables.ActivityActs} WHERE \"Activity\" = @p0");
        using var changes = new SqlStatement(connection, null, $"SELECT c.\"RecordedAtUtc\", c.\"What\", c.\"Before\", c.\"After\", c.\"By\", c.\"Why\", a.\"Unit\" FROM {FollowUpTables.AssignmentChanges} c JOIN {FollowUpTables.Assignments} a ON a.\"Number\" = c.\"Assignment\" WHERE a.\"Activity\" = @p0 ORDER BY c.\"Number\"");
        var decisions = new List<Decision>();
        decisions.AddRange(breakDowns.All(row => new Decision(row.Instant(0), HandedOn(scope, row.GetString(1), row.GetInt32(2), row.TextOrNull(3), row.GetBoolean(4), row.Day(5)), [], row.GetString(6), row.TextOrNull(7)), activity.Number));
        decisions.AddRange(acts.All(row => new Decision(row.Instant(0), Acted(scope, row.GetString(1), row.Day(2), row.NumberOrNull(3)), [], row.GetString(4), row.GetString(5)), activity.Number));

        // What was settled for many units at once is one decision.
        decisions.AddRange(changes
            .All(row => (At: row.Instant(0), What: row.GetString(1), Before: row.TextOrNull(2), After: row.TextOrNull(3), By: row.GetString(4), Why: row.TextOrNull(5), Unit: row.GetInt32(6)), activity.Number)
            .GroupBy(change => (change.At, change.What, change.Before, change.After, change.By, change.Why))
            .Select(group => new Decision(group.Key.At, Changed(scope, group.Key.What, group.Key.Before, group.Key.After), [.. group.Select(change => change.Unit)], group.Key.By, group.Key.Why)));
        return [.. decisions.OrderByDescending(decision => decision.At)];
    }

    private static Text HandedOn(RegionScope scope, string target, int unit, string? level, bool later, DateOnly from)
    {
        var name = scope.Organisation.Find(unit)?.Nearest(from).Name ?? string.Empty;
        var levelName = scope.Configuration.Levels.FirstOrDefault(known => known.Id == level)?.Name ?? new Text(level ?? string.Empty, level);
        var what = target switch
        {
            "level" => new Text($"Nedbruten till nivån {levelName.Swedish} under {name}", $"Handed on to the level {levelName.In(Language.English)} below {name}"),
            "subtree" => new Text($"Nedbruten till {name} och alla under", $"Handed on to {name} and all below"),
            _ => new Text($"Nedbruten till {name}", $"Handed on to {name}"),
        };
        return new Text(
            $"{what.Swedish} från {Dates.Day(from, Language.Swedish)}{(later ? ", även enheter som tillkommer" : string.Empty)}",
            $"{what.In(Language.English)} from {Dates.Day(from, Language.English)}{(later ? ", also to units that come later" : string.Empty)}");
    }

    private static Text Acted(RegionScope scope, string act, DateOnly on, int? other)
    {
        var word = Words.TryParse<ActivityActKind>(act, out var kind) ? ActWords.Of(kind) : new Text(act, act);
        var into = other is { } number && scope.Activity(number) is { } activity ? $": {activity.Id}" : string.Empty;
        return new Text($"{word.Swedish} från {Dates.Day(on, Language.Swedish)}{into}", $"{word.In(Language.English)} from {Dates.Day(on, Language.English)}{into}");
    }

    private static Text Changed(RegionScope scope, string what, string? before, string? after) => what switch
    {
        "assigned" => new($"Given från {Day(after, Language.Swedish)}", $"Given from {Day(after, Language.English)}"),
        "taken-over" => new($"Övertagen från {Former(scope, before)} den {Day(after, Language.Swedish)}", $"Taken over from {Former(scope, before)} on {Day(after, Language.English)}"),
        "owner" => new($"Ansvarig: {after ?? "ingen"}{(before is null ? string.Empty : $" (tidigare {before})")}", $"Owner: {after ?? "none"}{(before is null ? string.Empty : $" (before {before})")}"),
        "time-plan" => new($"Tidplan: {after ?? "aktivitetens egen"}{(before is null ? string.Empty : $" (tidigare {before})")}", $"Time plan: {after ?? "the activity's own"}{(before is null ? string.Empty : $" (before {before})")}"),
        "ended" => new($"Upphör efter {Day(after, Language.Swedish)}", $"Ends after {Day(after, Language.English)}"),
        _ => new(what, what),
    };

    private static string? Day(string? written, Language language) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Dates.Day(day, language) : written;

    private static string? Former(RegionScope scope, string? id) => id is not null && scope.Organisation.Find(id) is { } unit ? unit.Versions[^1].Name : id;
}
