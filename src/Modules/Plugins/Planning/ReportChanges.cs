using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Plugins.Planning;

/// <summary>What will be asked of whom, and what no longer will.</summary>
internal static class ReportChanges
{
    public static IEnumerable<PlannedChange> Between(RegionConfiguration? before, RegionConfiguration after)
    {
        var known = before?.Reporting.ToDictionary(rule => rule.Id, StringComparer.Ordinal) ?? [];
        foreach (var rule in after.Reporting)
        {
            var now = Asked(rule, after);
            if (!known.Remove(rule.Id, out var old))
            {
                yield return new(PlannedChangeKind.ReportAdded, rule.Id, new($"Ny rapport: {now.Swedish}", $"New report: {now.In(Language.English)}"));
            }
            else if (Asked(old, before!) is var former && former != now)
            {
                yield return new(PlannedChangeKind.ReportChanged, rule.Id, new(
                    $"Ändrad rapport: {now.Swedish} Förut: {former.Swedish}", $"Changed report: {now.In(Language.English)} Before: {former.In(Language.English)}"));
            }

            if (old is not null && !HaveSameSections(old, rule))
            {
                yield return new(PlannedChangeKind.ReportChanged, rule.Id, new($"”{rule.Name.Swedish}” får andra egna avsnitt eller en annan ordning.", $"“{rule.Name.In(Language.English)}” gets other sections of the region’s own, or another order."));
            }
        }

        foreach (var gone in before?.Reporting.Where(rule => known.ContainsKey(rule.Id)) ?? [])
        {
            yield return new(PlannedChangeKind.ReportRemoved, gone.Id, new($"”{gone.Name.Swedish}” begärs inte längre.", $"“{gone.Name.In(Language.English)}” is no longer asked for."));
        }

        foreach (var level in after.Levels)
        {
            var former = before?.Levels.FirstOrDefault(known => known.Id == level.Id);
            if (former is not null && former.Lead?.Days != level.Lead?.Days)
            {
                var (was, now) = (Done(former), Done(level));
                yield return new(PlannedChangeKind.ReportChanged, level.Id, new(
                    $"Nivån {level.Name.Swedish}: {now.Swedish}. Förut: {was.Swedish}.",
                    $"The level {level.Name.In(Language.English)}: {now.In(Language.English)}. Before: {was.In(Language.English)}."));
            }
        }
    }

    private static bool HaveSameSections(ReportingRule old, ReportingRule now) =>
        old.Sections.SequenceEqual(now.Sections, StringComparer.Ordinal)
        && old.Texts.Select(text => text with { DeclaredAt = null }).SequenceEqual(now.Texts.Select(text => text with { DeclaredAt = null }));

    private static Text Done(Level level) => level.Lead is { } lead
        ? RuleWords.Of(lead)
        : new("hur långt före nivån ovanför är inte angivet", "how long before the level above is not stated");

    /// <summary>A rule in one sentence: who, what, how often, when, to whom.</summary>
    private static Text Asked(ReportingRule rule, RegionConfiguration region) =>
        new(Asked(rule, region, Language.Swedish, "nivån", "den som rapporterar", "till", "tid ej angiven"), Asked(rule, region, Language.English, "the level", "whoever reports", "to", "time not given"));

    private static string Asked(ReportingRule rule, RegionConfiguration region, Language language, string level, string somebody, string to, string never)
    {
        var who = region.Body(rule.Reporter)?.Name.In(language)
            ?? (region.Levels.FirstOrDefault(known => known.Id == rule.LevelId)?.Name.In(language) is { } name ? $"{level} {name}" : rule.LevelId is null ? somebody : region.Region.Name);
        var recipients = rule.Recipients.Select(id => region.Body(id)?.Name.In(language) ?? id).ToArray();
        var often = RuleWords.HowOften(rule)?.In(language) is { } rhythm ? $", {char.ToLowerInvariant(rhythm[0])}{rhythm[1..]}" : string.Empty;
        return $"{who}: {rule.Name.In(language)}{often}, {(rule.Due is { } due ? Labels.Of(due).In(language) : never)}{(recipients.Length > 0 ? $", {to} {string.Join(", ", recipients)}" : string.Empty)}.";
    }
}
