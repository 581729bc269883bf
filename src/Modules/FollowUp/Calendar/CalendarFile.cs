using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>Writes a feed as iCalendar: RFC 5545, with the name and the pace of RFC 7986. In UTF-8, with CRLF.</summary>
internal static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8";

    public static void Write(CalendarFeed feed, TextWriter output)
    {
        var name = ContentLine.Text(feed.Name.In(feed.Language));
        string[] head =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            $"PRODID:-//Patient Safety Planning//patientsafety//{Code(feed.Language).ToUpperInvariant()}",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            $"NAME:{name}",
            $"X-WR-CALNAME:{name}",
            "REFRESH-INTERVAL;VALUE=DURATION:P1D",
            "X-PUBLISHED-TTL:P1D",
        ];
        var ordered = feed.Items
            .DistinctBy(item => item.Uid, StringComparer.Ordinal)
            .OrderBy(item => item.LastDay)
            .ThenBy(item => item.Uid, StringComparer.Ordinal);
        foreach (var line in head.Concat(ordered.SelectMany(item => Event(item, feed))).Append("END:VCALENDAR"))
        {
            ContentLine.Write(output, line);
        }
    }

    private static IEnumerable<string> Event(CalendarItem item, CalendarFeed feed)
    {
        var language = feed.Language;
        var summary = ContentLine.Text(Summary(item).In(language));
        yield return "BEGIN:VEVENT";
        yield return $"UID:{item.Uid}";
        yield return string.Create(CultureInfo.InvariantCulture, $"DTSTAMP:{feed.Stamp.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}");

        // A whole day: the end is the day after, exclusive (3.6.1).
        yield return $"DTSTART;VALUE=DATE:{Day(item.LastDay)}";
        yield return $"DTEND;VALUE=DATE:{Day(item.LastDay.AddDays(1))}";
        yield return $"SUMMARY;LANGUAGE={Code(language)}:{summary}";
        yield return $"DESCRIPTION;LANGUAGE={Code(language)}:{ContentLine.Text(string.Join('\n', Description(item).Select(line => line.In(language))))}";
        if (item.Url is { IsAbsoluteUri: true } url)
        {
            yield return $"URL:{url.AbsoluteUri}";
        }

        // A day on which something is due is no day on which nobody can be booked.
        yield return "TRANSP:TRANSPARENT";
        if (feed.DaysOfNotice is { } days)
        {
            yield return "BEGIN:VALARM";
            yield return "ACTION:DISPLAY";
            yield return $"DESCRIPTION:{summary}";
            yield return string.Create(CultureInfo.InvariantCulture, $"TRIGGER:-P{days}D");
            yield return "END:VALARM";
        }

        yield return "END:VEVENT";
    }

    private static Text Summary(CalendarItem item)
    {
        var period = PeriodOf(item);
        return new(
            $"Sista dag: {item.What.Swedish}, {period.Swedish} ({item.UnitName})",
            $"Last day: {item.What.In(Language.English)}, {period.In(Language.English)} ({item.UnitName})");
    }

    private static IEnumerable<Text> Description(CalendarItem item)
    {
        yield return new($"Vem: {item.UnitName} ({item.UnitId})", $"Who: {item.UnitName} ({item.UnitId})");
        if (item.Level is { } level)
        {
            yield return new($"Nivå: {level.Swedish}", $"Level: {level.In(Language.English)}");
        }

        yield return new($"Gäller: {PeriodOf(item).Swedish} ({item.Period})", $"Covers: {PeriodOf(item).In(Language.English)} ({item.Period})");
        if (item.Basis is { } basis)
        {
            yield return new($"Grund: {basis.Swedish}", $"Basis: {basis.In(Language.English)}");
        }

        yield return item.DaySupport switch
        {
            Attestation.Attested => new("Dagen följer av källan.", "The day follows from the source."),
            Attestation.OurPlacement => new("Dagen är vald av oss. Källan anger den inte.", "The day is chosen by us. The source does not give it."),
            var support => new($"Dagen: {Labels.Of(support).Swedish}", $"The day: {Labels.Of(support).In(Language.English)}"),
        };
    }

    private static Text PeriodOf(CalendarItem item) => item.PeriodName ?? Labels.Of(item.Period);

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Code(Language language) => language == Language.English ? "en" : "sv";
}
