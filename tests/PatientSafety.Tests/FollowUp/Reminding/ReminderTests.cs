using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using PatientSafety.FollowUp.Reminding;
using PatientSafety.Tests.FollowUp.Calendar;

namespace PatientSafety.Tests.FollowUp.Reminding;

public sealed class ReminderTests
{
    // Monday 7 September 2026, 10:00 in Sweden: the units' last day was yesterday.
    private static readonly DateTimeOffset DayAfter = new(2026, 9, 7, 8, 0, 0, TimeSpan.Zero);
    private readonly ReminderSettings settings = new() { Address = "https://plan.example.se" };

    private const string Addresses = """
        vem;enhet;adress
        Anna Ek;;anna@example.se
        Enhetschef;verksamhet-3;chef-3@example.se
        Enhetschef;enhet-5;chef-5@example.se
        ;verksamhet-3;verksamhet-3@example.se
        ;enhet-8;Enhet-8@Example.se
        """;

    [Fact]
    public async Task Everybody_gets_one_letter_with_everything()
    {
        await using var desk = await OpenAsync();
        desk.Change("UPDATE followup_assignment SET \"Owner\" = 'Anna Ek' WHERE \"Activity\" = 1 AND \"Unit\" IN (4, 9)");

        var letter = Assert.Single(Plan(desk).Letters, letter => letter.To == "anna@example.se");

        Assert.Equal("Uppföljning av patientsäkerhet, Region region: 2 försenade", letter.Subject);
        Assert.Equal(["enhet-4", "enhet-9"], letter.Reminders.Select(reminder => reminder.Duty.Unit.Id));
        Assert.Contains("enhet 4, tertial 2 2026: senast 6 september 2026*, 1 dag för sent\n  - Aktivitet 1\n  https://plan.example.se/regions/region/follow-up/report?unit=enhet-4&period=2026-T2\n", letter.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_is_the_one_of_the_nearest_unit_and_a_unit_without_an_owner_gets_its_own_letter()
    {
        await using var desk = await OpenAsync();
        desk.Change("UPDATE followup_assignment SET \"OwnerRole\" = 'enhetschef' WHERE \"Unit\" IN (4, 5)");

        var letters = Plan(desk).Letters.ToDictionary(letter => letter.To, letter => string.Join(' ', letter.Reminders.Select(reminder => reminder.Duty.Unit.Id)), StringComparer.Ordinal);

        Assert.Equal("enhet-4", letters["chef-3@example.se"]);
        Assert.Equal("enhet-5", letters["chef-5@example.se"]);
        Assert.Equal("enhet-8", letters["enhet-8@example.se"]);
    }

    [Fact]
    public async Task Who_has_no_address_is_named_with_the_reason_and_logged_once_a_day()
    {
        await using var desk = await OpenAsync();

        var lost = Assert.Single(Plan(desk).Undeliverable, lost => lost.Who == "enhet 9 (enhet-9)");
        Assert.Equal("Det finns ingen adress i recipients.csv för enhet 9 (enhet-9).", lost.Why.Swedish);

        await RunAsync(desk);
        await RunAsync(desk);

        var logged = Assert.Single(new ReminderLog(desk.Database).Latest("region", 100), entry => entry.To == "enhet 9 (enhet-9)");
        Assert.Equal(ReminderLog.Nowhere, logged.Through);
        Assert.StartsWith(lost.Why.Swedish, logged.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_written_to_twice_on_a_day_nor_again_before_there_is_reason_to()
    {
        await using var desk = await OpenAsync();
        var first = await RunAsync(desk);
        Assert.NotEmpty(first.Done);
        Assert.Empty((await RunAsync(desk)).Done);

        // On the next six days nothing new is late; a week later it is repeated, and on the way the operation is told.
        var days = new List<string>();
        for (var day = 1; day <= 8; day++)
        {
            desk.Clock.Now = DayAfter.AddDays(day);
            days.AddRange((await RunAsync(desk)).Done.Where(letter => letter.To == "enhet-8@example.se").Select(letter => $"{day}"));
        }

        Assert.Equal(["7"], days);
        Assert.Equal(Directory.GetFiles(OutboxOf(desk), "*.eml").Length, new ReminderLog(desk.Database).Latest("region", 100).Count(entry => entry.Through == ReminderLog.Outbox));
    }

    [Fact]
    public async Task Reminders_come_before_the_last_day_and_a_day_that_was_quiet_is_made_up_for()
    {
        await using var desk = await OpenAsync();
        var days = new List<string>();
        for (var day = new DateOnly(2026, 8, 17); day < new DateOnly(2026, 9, 7); day = day.AddDays(1))
        {
            desk.Clock.Now = new DateTimeOffset(day, new TimeOnly(8, 0), TimeSpan.Zero);
            days.AddRange((await RunAsync(desk)).Done.Where(letter => letter.To == "enhet-8@example.se").Select(_ => day.ToString("MM-dd")));
        }

        // 6 September less 14 days is Sunday 23 August.
        Assert.Equal(["08-24", "09-03"], days);
    }

    [Fact]
    public async Task The_level_above_is_told_after_a_week()
    {
        await using var desk = await OpenAsync();
        desk.Clock.Now = DayAfter.AddDays(5);
        Assert.DoesNotContain(Plan(desk, new DateOnly(2026, 9, 12)).Letters.SelectMany(letter => letter.Reminders), reminder => reminder.Kind == ReminderKind.LateBelow);

        var letter = Assert.Single(Plan(desk, new DateOnly(2026, 9, 14)).Letters, letter => letter.To == "verksamhet-3@example.se");

        Assert.Equal(["enhet-4", "enhet-5"], letter.Reminders.Where(reminder => reminder.Kind == ReminderKind.LateBelow).Select(reminder => reminder.Duty.Unit.Id));
        Assert.Contains("FÖRSENAT HOS ENHETER UNDER ER", letter.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_reported_or_signed_is_not_reminded_of()
    {
        await using var desk = await OpenAsync();
        await desk.ReportAsync("enhet-8", "2026-T2", 1, 2);
        desk.Sign(2, new DateOnly(2026, 5, 1), new DateOnly(2026, 8, 31));

        Assert.Empty(Plan(desk).Letters);
    }

    [Fact]
    public async Task In_quiet_time_nothing_is_written_and_nothing_logged()
    {
        await using var desk = await OpenAsync();
        desk.Clock.Now = DayAfter.AddHours(-3);

        var outcome = await RunAsync(desk);

        Assert.Equal(DayAfter.AddHours(-2), outcome.Plan.QuietUntil);
        Assert.NotEmpty(outcome.Plan.Letters);
        Assert.Empty(outcome.Done);
        Assert.False(Directory.Exists(OutboxOf(desk)));
        Assert.Empty(new ReminderLog(desk.Database).Latest("region", 100));
    }

    [Fact]
    public async Task A_letter_that_was_written_and_could_not_be_logged_goes_out_again_under_the_same_id()
    {
        await using var desk = await OpenAsync();
        var expected = Assert.Single(Plan(desk).Letters, letter => letter.To == "enhet-8@example.se");
        using (var other = new SqliteConnection($"Data Source={desk.Folder.Data.Database};Pooling=False"))
        {
            other.Open();
            using var hold = other.BeginTransaction();
            Change(other, hold);
            Assert.NotEmpty((await RunAsync(desk)).Problems);
            Assert.Single(Directory.GetFiles(OutboxOf(desk), "*.eml"));
        }

        Assert.Empty(new ReminderLog(desk.Database).Latest("region", 100));
        Assert.NotEmpty((await RunAsync(desk)).Done);

        var file = Path.Combine(OutboxOf(desk), expected.FileName);
        Assert.Equal(expected.MessageId, ReadLetter.From(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).Headers["Message-ID"]);
        Assert.Single(new ReminderLog(desk.Database).Latest("region", 100), entry => entry.To == expected.To);

        static void Change(SqliteConnection connection, SqliteTransaction transaction)
        {
            using var write = connection.CreateCommand();
            write.Transaction = transaction;
            write.CommandText = "UPDATE followup_book SET \"Revision\" = \"Revision\"";
            write.ExecuteNonQuery();
        }
    }

    [Fact]
    public async Task A_server_gets_the_same_letter_that_lies_in_the_outbox()
    {
        await using var server = new MailServer();
        await using var desk = await OpenAsync();
        settings.Smtp = new SmtpSettings { Host = "127.0.0.1", Port = server.Port, Tls = false };

        var outcome = await RunAsync(desk);

        Assert.Empty(outcome.Problems);
        var (to, sent) = Assert.Single(server.Received, letter => letter.To == "enhet-8@example.se");
        var received = ReadLetter.From(sent);
        var file = Path.Combine(OutboxOf(desk), Assert.Single(outcome.Done, letter => letter.To == to).FileName);
        var written = ReadLetter.From(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal((written.Headers["Message-ID"], written.Headers["Subject"], written.Body.Trim()), (received.Headers["Message-ID"], received.Headers["Subject"], received.Body.Trim()));
        Assert.Equal(ReminderLog.Smtp, Assert.Single(new ReminderLog(desk.Database).Latest("region", 100), entry => entry.To == to).Through);
    }

    [Fact]
    public async Task A_letter_that_a_server_refuses_is_told_and_tried_again()
    {
        await using var server = new MailServer { Refuses = "enhet-8@example.se" };
        await using var desk = await OpenAsync();
        settings.Smtp = new SmtpSettings { Host = "127.0.0.1", Port = server.Port, Tls = false };

        var refused = await RunAsync(desk);

        Assert.Contains("enhet-8@example.se", Assert.Single(refused.Problems).Swedish, StringComparison.Ordinal);
        Assert.DoesNotContain(new ReminderLog(desk.Database).Latest("region", 100), entry => entry.To == "enhet-8@example.se");

        server.Refuses = null;
        Assert.Equal("enhet-8@example.se", Assert.Single((await RunAsync(desk)).Done).To);
        Assert.Equal(["enhet-8@example.se", "verksamhet-3@example.se"], server.Received.Select(letter => letter.To).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told_in_a_sentence()
    {
        await using var desk = await OpenAsync();
        settings.Smtp = new SmtpSettings { Host = "127.0.0.1", Port = 1, Tls = false };

        var outcome = await RunAsync(desk);

        Assert.Empty(outcome.Done);
        Assert.All(outcome.Problems, problem => Assert.Contains("gick inte att skicka", problem.Swedish, StringComparison.Ordinal));
        Assert.Equal(outcome.Plan.Letters.Length, Directory.GetFiles(OutboxOf(desk), "*.eml").Length);
    }

    [Fact]
    public async Task What_people_wrote_ends_no_line_of_a_letter()
    {
        await using var desk = await OpenAsync();
        var region = desk.Regions.Active[0];
        desk.Regions.Active = [region with { Region = region.Region with { Name = "Region\r\nBcc: alla@example.se" } }];

        var letter = Plan(desk).Letters[0];

        Assert.DoesNotContain('\n', letter.Subject);
        Assert.DoesNotContain(letter.Body.Split('\n'), line => line.StartsWith("Bcc", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rows_of_recipients_that_cannot_be_used_are_told_with_their_number()
    {
        await using var desk = await OpenAsync("""
            vem;enhet;adress
            Anna Ek;;anna
            ;;nobody@example.se
            ;enhet-77;unit@example.se
            Bo;;"Bo <bo@example.se>"
            Cia;;åsa@example.se
            ;enhet-8;enhet-8@example.se
            """);

        var plan = Plan(desk);

        Assert.Equal(["PS5162 2", "PS5161 3", "PS5163 4", "PS5162 5", "PS5162 6"], plan.Findings.Select(finding => $"{finding.Id} {finding.Location!.Line}"));
        Assert.Equal("enhet-8@example.se", Assert.Single(plan.Letters).To);
    }

    [Fact]
    public async Task Without_a_file_of_recipients_it_is_said_and_nobody_is_forgotten()
    {
        await using var desk = await OpenAsync(null);

        var plan = Plan(desk);

        Assert.Equal("PS5160", Assert.Single(plan.Findings).Id);
        Assert.Equal(["enhet 4 (enhet-4)", "enhet 5 (enhet-5)", "enhet 8 (enhet-8)", "enhet 9 (enhet-9)"], plan.Undeliverable.Select(lost => lost.Who).Where(who => who.StartsWith("enhet", StringComparison.Ordinal)));
    }

    private static string OutboxOf(FollowUpDesk desk) => new Outbox(desk.Folder.Data).Path;

    private static async Task<FollowUpDesk> OpenAsync(string? addresses = Addresses)
    {
        var desk = await CalendarDesk.OpenAsync();
        desk.Clock.Now = DayAfter;
        if (addresses is not null)
        {
            await File.WriteAllTextAsync(Path.Combine(desk.Folder.Data.Path, Recipients.FileName), addresses, TestContext.Current.CancellationToken);
        }

        return desk;
    }

    private ReminderPlan Plan(FollowUpDesk desk, DateOnly? day = null) => Planning(desk).Plan(desk.Scope(), day);

    private ReminderPlanning Planning(FollowUpDesk desk) => new(desk.Database, desk.Folder.Data, new ReminderLog(desk.Database), Options.Create(settings), desk.Clock);

    private async Task<ReminderOutcome> RunAsync(FollowUpDesk desk) =>
        await new ReminderRun(Planning(desk), new ReminderLog(desk.Database), new Outbox(desk.Folder.Data), desk.Database, Options.Create(settings), desk.Clock).RunAsync(desk.Scope(), TestContext.Current.CancellationToken);
}
