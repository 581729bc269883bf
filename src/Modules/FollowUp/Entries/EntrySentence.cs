using System.Globalization;
using PatientSafety.Core;
using PatientSafety.FollowUp.Entries.Reading;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Entries;

/// <summary>What an entry says, in one line.</summary>
internal static class EntrySentence
{
    private const int LongestComment = 200;

    /// <summary>Status, progress, effect and comment.</summary>
    public static Text Of(StoredEntry entry, RegionScope scope)
    {
        if (entry.TakesBack)
        {
            return new("Tog tillbaka det som stod", "Took back what was said");
        }

        var effect = entry.Effect == Effect.NotAssessed ? null : EffectNames.Of(entry.Effect);
        return new Text(In(Language.Swedish), In(Language.English));

        string In(Language language)
        {
            var facts = string.Join(", ", new[]
            {
                StatusOf(entry, scope).In(language),
                entry.Progress is { } progress ? string.Create(CultureInfo.InvariantCulture, $"{progress} %") : null,
                effect?.In(language).ToLowerInvariant(),
            }.OfType<string>());
            var (open, close) = language == Language.Swedish ? ('”', '”') : ('“', '”');
            return entry.Comment is { } comment ? $"{facts}: {open}{Shown.Of(comment.Replace('\n', ' '), LongestComment)}{close}" : facts;
        }
    }

    /// <summary>Who, when, and for which day where that is another.</summary>
    public static Text Who(StoredEntry entry)
    {
        var day = SwedishDay.Of(entry.RecordedAt);
        var time = SwedishDay.TimeOf(entry.RecordedAt);
        return new Text(
            $"{entry.By}, {Dates.Day(day, Language.Swedish)} {time}{(entry.KnownOn == day ? string.Empty : $" (känt {Dates.Day(entry.KnownOn, Language.Swedish)})")}",
            $"{entry.By}, {Dates.Day(day, Language.English)} {time}{(entry.KnownOn == day ? string.Empty : $" (known on {Dates.Day(entry.KnownOn, Language.English)})")}");
    }

    /// <summary>The region's word, or the common scale's where the region no longer has that word.</summary>
    public static Text StatusOf(StoredEntry entry, RegionScope scope) =>
        entry.StatusId is { } id && scope.Status(id) is { } status ? status.Name : entry.Core is { } core ? Labels.Of(core) : new("Tillbakatagen", "Taken back");
}
