using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PatientSafety.Core;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Reminding;

/// <summary>Writes the letter of a recipient: everything in one.</summary>
internal sealed class LetterWords(RegionScope scope, ReminderSettings settings, DateOnly day)
{
    private readonly Language language = settings.Language == "en" ? Language.English : Language.Swedish;

    public Letter Write(string to, ImmutableArray<Reminder> reminders)
    {
        ImmutableArray<Reminder> ordered = [.. reminders.OrderBy(reminder => reminder.LastDay).ThenBy(reminder => reminder.Duty.Unit.Number).ThenBy(reminder => reminder.Kind)];
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{scope.RegionId}\n{to}")))[..20];
        var name = string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}-{scope.RegionId}-{key}");
        return new Letter(to, $"<{name}@patientsafety>", $"{name}.eml", Subject(ordered), Body(ordered), ordered);
    }

    private string Subject(ImmutableArray<Reminder> reminders)
    {
        var late = reminders.Count(reminder => reminder.Kind != ReminderKind.LateBelow && reminder.LastDay < day);
        var coming = reminders.Count(reminder => reminder.LastDay >= day);
        var below = reminders.Count(reminder => reminder.Kind == ReminderKind.LateBelow);
        var parts = new[]
        {
            (late, Say("försenat", "late")),
            (coming, Say("snart dags", "soon due")),
            (below, Say("försenat hos enheter under", "late at units below")),
        }.Where(part => part.Item1 > 0).Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Item1} {part.Item2}"));
        return $"{Say("Uppföljning av patientsäkerhet", "Follow-up of patient safety")}, {Plain(scope.Configuration.Region.Name)}: {string.Join(", ", parts)}";
    }

    private string Body(ImmutableArray<Reminder> reminders)
    {
        var text = new StringBuilder();
        Line(Say("Hej!", "Hello!"));
        Line();
        Line(Say(
            $"Det här är en påminnelse om uppföljningen av handlingsplanen för patientsäkerhet i {Plain(scope.Configuration.Region.Name)}.",
            $"This is a reminder of the follow-up of the action plan for patient safety in {Plain(scope.Configuration.Region.Name)}."));
        Part(Say("Försenat", "Late"), reminders.Where(reminder => reminder.Kind != ReminderKind.LateBelow && reminder.LastDay < day));
        Part(Say("Snart dags", "Soon due"), reminders.Where(reminder => reminder.LastDay >= day));
        Part(Say("Försenat hos enheter under er", "Late at units below you"), reminders.Where(reminder => reminder.Kind == ReminderKind.LateBelow));
        Line();
        if (reminders.Any(reminder => reminder.Duty.DaySupport != Attestation.Attested))
        {
            Line(Say("* Dagen är vald av oss eller obekräftad. Källan anger den inte.", "* The day is chosen by us or unconfirmed. The source does not give it."));
        }

        Line(Say("Brevet är skrivet av ett program. Det kommer inte igen förrän något mer är nära eller försenat.", "This letter was written by a program. It does not come again until something more is near or late."));
        return text.ToString();

        void Line(string line = "") => text.Append(line).Append('\n');

        void Part(string heading, IEnumerable<Reminder> part)
        {
            foreach (var (place, reminder) in part.Index())
            {
                if (place == 0)
                {
                    Line();
                    Line(heading.ToUpper(CultureInfo.GetCultureInfo("sv-SE")));
                }

                Line();
                foreach (var line in Lines(reminder))
                {
                    Line(line);
                }
            }
        }
    }

    private IEnumerable<string> Lines(Reminder reminder)
    {
        var duty = reminder.Duty;
        var mark = duty.DaySupport == Attestation.Attested ? string.Empty : "*";
        var period = duty.Period.Name.In(language);
        var until = Say($"senast {Dates.Day(reminder.LastDay, language)}{mark}", $"by {Dates.Day(reminder.LastDay, language)}{mark}");
        var late = day.DayNumber - reminder.LastDay.DayNumber;
        var since = late <= 0 ? string.Empty : late == 1 ? Say(", 1 dag för sent", ", 1 day late") : Say(Invariant($", {late} dagar för sent"), Invariant($", {late} days late"));
        yield return $"{Plain(duty.As.Name)}, {period}: {until}{since}";
        if (reminder.Kind == ReminderKind.SigningOff)
        {
            yield return Say(
                Invariant($"  Att signera. {duty.Reported} av {duty.Expected} aktiviteter är rapporterade."),
                Invariant($"  To be signed off. {duty.Reported} of {duty.Expected} activities have been reported."));
        }

        foreach (var assignment in reminder.Activities)
        {
            yield return $"  - {Plain(assignment.Activity.Title.In(language))}";
        }

        if (settings.Address.Length > 0)
        {
            var page = reminder.Kind is ReminderKind.Late or ReminderKind.Coming ? "follow-up/report" : "my-work";
            var query = reminder.Kind is ReminderKind.Late or ReminderKind.Coming ? $"&period={Uri.EscapeDataString(duty.Period.Id)}" : string.Empty;
            yield return $"  {settings.Address.TrimEnd('/')}/{(language == Language.English ? "en/" : string.Empty)}regions/{scope.RegionId}/{page}?unit={Uri.EscapeDataString(duty.Unit.Id)}{query}";
        }
    }

    // What people wrote may hold line breaks, and a line of a letter is not theirs to end.
    private static string Plain(string written) => Shown.Line(written);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private string Say(string swedish, string english) => language == Language.English ? english : swedish;
}
