using System.Text;
using PatientSafety.Core;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>Makes feeds for calendars to subscribe to.</summary>
internal sealed class CalendarFeeds(Calendars calendars, TimeProvider clock)
{
    /// <summary>The feed of a unit, or of the whole region: then what is due from all units of a level stands once.</summary>
    /// <param name="scope">The region.</param>
    /// <param name="unit">The unit; null for the region.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="root">Where the pages are, with a slash at the end; null where nobody knows.</param>
    /// <param name="stop">Stops the work.</param>
    public async Task<byte[]> OfAsync(RegionScope scope, OrganisationUnit? unit, Language language, Uri? root, CancellationToken stop)
    {
        var question = new CalendarQuestion(CalendarQuestion.YearsAround(clock.Today())) { Unit = unit, WithBelow = false };
        var calendar = await calendars.OfAsync(scope, question, stop);
        var name = unit?.Nearest(calendar.Today).Name ?? scope.Configuration.Region.Name;
        var feed = new CalendarFeed(
            new($"{name}: uppföljning av patientsäkerhet", $"{name}: follow-up of patient safety"),
            calendar.Items.GroupBy(item => Place(scope, item), StringComparer.Ordinal).Select(items => Item(scope, [.. items], root)),
            calendar.Stamp,
            language);
        using var file = new MemoryStream();
        await using (var writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        {
            CalendarFile.Write(feed, writer);
        }

        return file.ToArray();

        // In the region's feed hundreds of units on one day would hide everything else.
        string Place(RegionScope of, DueItem item) => unit is null && item.Unit.Number != of.Top
            ? FormattableString.Invariant($"{item.RuleId}/{item.Period}/{item.LastDay:O}/{item.LevelId}")
            : FormattableString.Invariant($"{item.RuleId}/{item.Period}/#{item.Unit.Number}");
    }

    private static CalendarItem Item(RegionScope scope, DueItem[] items, Uri? root)
    {
        var item = items[0];
        var level = DueItem.LevelName(scope, item.LevelId);
        var address = item.PeriodId is not null && items.Length == 1
            ? $"regions/{scope.RegionId}/follow-up/report?unit={Uri.EscapeDataString(item.Unit.Id)}&period={Uri.EscapeDataString(item.PeriodId)}"
            : $"regions/{scope.RegionId}/calendar?from={item.LastDay:yyyy-MM-dd}&to={item.LastDay:yyyy-MM-dd}";
        return new CalendarItem
        {
            RegionId = scope.RegionId,
            RuleId = item.RuleId,
            What = item.What,
            UnitId = items.Length == 1 ? item.Unit.Id : $"level.{item.LevelId}",
            UnitName = items.Length == 1 ? item.UnitName : $"{level.Swedish}: alla som har något att rapportera",
            Period = item.Period,
            PeriodName = item.PeriodName,
            LastDay = item.LastDay,
            Level = level,
            Basis = item.OwedBy is { } owedBy ? new($"{owedBy.Swedish}. {item.Basis.Swedish}", $"{owedBy.In(Language.English)}. {item.Basis.In(Language.English)}") : item.Basis,
            DaySupport = item.DaySupport,
            Url = root is null ? null : new Uri(root, address),
        };
    }
}
