using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PatientSafety.Core;
using PatientSafety.FollowUp.Calendar;

namespace PatientSafety.Tests.FollowUp.Calendar;

public sealed class CalendarFileTests
{
    private static readonly CalendarItem Item = new()
    {
        RegionId = "provlanet",
        RuleId = "berattelse",
        What = new Text("Patientsäkerhetsberättelse", "Patient-safety report"),
        UnitId = "klinik-3",
        UnitName = "Ögonkliniken, Östra; hus B",
        Period = Some.Years(2026, 2026),
        LastDay = new DateOnly(2027, 2, 28),
        Level = new Text("Verksamhet", "Operation"),
        Basis = new Text("Patientsäkerhetslagen (2010:659), 3 kap. 10 §", "Patientsäkerhetslagen (2010:659), chapter 3, section 10"),
        DaySupport = Attestation.OurPlacement,
        Url = new Uri("https://plan.example/regions/provlanet/åtgärder?period=2026"),
    };

    private static readonly DateTimeOffset Stamp = new(2026, 11, 26, 21, 43, 5, TimeSpan.FromHours(1));

    [Fact]
    public void A_calendar_names_itself_and_its_format()
    {
        var calendar = Read(Feed());

        Assert.Equal("VCALENDAR", calendar.Name);
        Assert.Equal("2.0", calendar.Of("VERSION").Raw);
        Assert.StartsWith("-//", calendar.Of("PRODID").Raw, StringComparison.Ordinal);
        Assert.Equal("Att göra: Region Provlänet", calendar.Text("NAME"));
        Assert.Equal(calendar.Text("NAME"), calendar.Text("X-WR-CALNAME"));
    }

    [Fact]
    public void A_last_day_is_an_event_of_that_whole_day()
    {
        var due = Assert.Single(Read(Feed(Item)).Components);

        Assert.Equal("VEVENT", due.Name);
        Assert.Equal(("20270228", "DATE"), (due.Of("DTSTART").Raw, due.Of("DTSTART").Parameters["VALUE"]));
        Assert.Equal(("20270301", "DATE"), (due.Of("DTEND").Raw, due.Of("DTEND").Parameters["VALUE"]));
        Assert.Equal("20261126T204305Z", due.Of("DTSTAMP").Raw);
        Assert.Equal("Sista dag: Patientsäkerhetsberättelse, 2026 (Ögonkliniken, Östra; hus B)", due.Text("SUMMARY"));
        Assert.Equal("sv", due.Of("SUMMARY").Parameters["LANGUAGE"]);
        Assert.Equal("https://plan.example/regions/provlanet/%C3%A5tg%C3%A4rder?period=2026", due.Of("URL").Raw);
    }

    [Fact]
    public void The_description_says_who_what_why_and_who_chose_the_day() => Assert.Equal(
        """
        Vem: Ögonkliniken, Östra; hus B (klinik-3)
        Nivå: Verksamhet
        Gäller: 2026 (2026-01-01–2026-12-31)
        Grund: Patientsäkerhetslagen (2010:659), 3 kap. 10 §
        Dagen är vald av oss. Källan anger den inte.
        """,
        Assert.Single(Read(Feed(Item)).Components).Text("DESCRIPTION"));

    [Fact]
    public void In_English_the_words_are_English()
    {
        var due = Assert.Single(Read(Feed(Item with { DaySupport = Attestation.Attested, PeriodName = new Text("helåret", "the whole year") }) with { Language = Language.English }).Components);

        Assert.Equal("Last day: Patient-safety report, the whole year (Ögonkliniken, Östra; hus B)", due.Text("SUMMARY"));
        Assert.EndsWith("The day follows from the source.", due.Text("DESCRIPTION"), StringComparison.Ordinal);
        Assert.Equal("en", due.Of("DESCRIPTION").Parameters["LANGUAGE"]);
    }

    [Fact]
    public void A_reminder_comes_only_where_it_is_asked_for()
    {
        var reminder = Assert.Single(Assert.Single(Read(Feed(Item) with { DaysOfNotice = 7 }).Components).Components);

        Assert.Equal(("VALARM", "-P7D", "DISPLAY"), (reminder.Name, reminder.Of("TRIGGER").Raw, reminder.Of("ACTION").Raw));
        Assert.NotEmpty(reminder.Text("DESCRIPTION"));
        Assert.Empty(Assert.Single(Read(Feed(Item)).Components).Components);
    }

    [Fact]
    public void An_event_keeps_its_id_when_its_day_or_its_words_change() => Assert.Equal(
        Uids(Item),
        Uids(Item with { LastDay = new DateOnly(2027, 1, 31), UnitName = "Ögon", What = new Text("Berättelse"), Basis = null }));

    [Fact]
    public void Another_unit_period_or_report_is_another_event()
    {
        CalendarItem[] items = [Item, Item with { UnitId = "klinik-4" }, Item with { Period = Some.Years(2027, 2027) }, Item with { RuleId = "arsbokslut" }, Item with { RegionId = "annat" }, Item];

        Assert.Equal(5, Uids(items).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(5, Uids(items).Count);
    }

    [Fact]
    public void The_events_come_in_the_order_of_their_days_whatever_the_order_of_the_items()
    {
        CalendarItem[] items = [Item with { LastDay = new(2027, 3, 1), UnitId = "a" }, Item, Item with { UnitId = "b" }];

        Assert.Equal(Written(Feed(items)), Written(Feed([.. items.Reverse()])));
        Assert.Equal(["20270228", "20270228", "20270301"], Read(Feed(items)).Components.Select(due => due.Of("DTSTART").Raw));
    }

    [Fact]
    public void Lines_are_folded_between_characters() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var due = Assert.Single(Read(Feed(Item with { What = new Text(text), UnitName = text, Basis = new Text(text) })).Components);
        var shown = Shown(text);
        return due.Text("SUMMARY") == $"Sista dag: {shown}, 2026 ({shown})" && due.Text("DESCRIPTION").Contains($"Grund: {shown}\n", StringComparison.Ordinal);
    }).Check(Tries.Of(1000));

    [Fact]
    public void A_full_line_is_75_octets_long()
    {
        var lines = Encoding.UTF8.GetString(Written(Feed(Item with { Basis = new Text(new string('å', 500)) }))).Split("\r\n");

        Assert.Contains(lines, line => Encoding.UTF8.GetByteCount(line) == 75);
    }

    private static Gen<string> Texts { get; } =
        from pieces in Gen.Elements("å", "Ö", "€", "👩‍⚕️", "a", "vecka ", ",", ";", ":", "\"", "\\", "\\n", "\n", "\r\n", "\t", "\0", "\u001b", "\ud800", "=", new string('x', 70)).ListOf()
        select string.Concat(pieces);

    /// <summary>What a reader should see of a text: line breaks as such, a tab as a space, no other control characters, and no half characters.</summary>
    private static string Shown(string text) => string.Concat(text.ReplaceLineEndings("\n").EnumerateRunes()
        .Select(letter => letter.Value switch { '\t' => " ", '\n' => "\n", < ' ' => string.Empty, _ => letter.ToString() }));

    private static CalendarFeed Feed(params CalendarItem[] items) => new(new Text("Att göra: Region Provlänet", "To do: Region Provlänet"), items, Stamp);

    private static List<string> Uids(params CalendarItem[] items) => [.. Read(Feed(items)).Components.Select(due => due.Of("UID").Raw)];

    private static ReadCalendar Read(CalendarFeed feed) => ReadCalendar.From(Written(feed));

    private static byte[] Written(CalendarFeed feed)
    {
        using var output = new MemoryStream();
        using (var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)))
        {
            CalendarFile.Write(feed, writer);
        }

        return output.ToArray();
    }
}
