using Microsoft.Extensions.Options;
using PatientSafety.Core;
using PatientSafety.FollowUp.Calendar;
using PatientSafety.FollowUp.MyWork;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Reminding;

/// <summary>Works out who is reminded of what on a day, and writes the letters. Nothing goes out and nothing is kept.</summary>
internal sealed class ReminderPlanning(IDatabase database, DataFolder folder, ReminderLog log, IOptions<ReminderSettings> options, TimeProvider clock)
{
    public ReminderPlan Plan(RegionScope scope, DateOnly? day = null)
    {
        var settings = options.Value;
        var today = day ?? clock.Today();
        var recipients = Recipients.Read(folder, scope);
        var post = new Post(scope, recipients, today);
        foreach (var duty in DutiesOf(scope, today).Where(duty => duty is { IsDone: false, LastDay: not null }))
        {
            AddDuty(duty, settings, today, post);
        }

        var last = log.LastDays(scope.RegionId);
        var words = new LetterWords(scope, settings, today);
        return new ReminderPlan
        {
            Scope = scope,
            Day = today,
            QuietUntil = day is null ? settings.QuietUntil(clock.GetUtcNow()) : null,
            Letters =
            [
                .. post.ByAddress.Where(letter => IsSetOff(letter.Key, letter.Value))
                    .OrderBy(letter => letter.Key, StringComparer.Ordinal)
                    .Select(letter => words.Write(letter.Key, [.. letter.Value])),
            ],
            Undeliverable =
            [
                .. post.Nowhere.Where(lost => IsSetOff(lost.Key, lost.Value.Reminders))
                    .OrderBy(lost => lost.Key, StringComparer.Ordinal)
                    .Select(lost => new Undeliverable(lost.Key, lost.Value.Why, [.. lost.Value.Reminders])),
            ],
            Findings = recipients.Findings,
        };

        bool IsSetOff(string to, IEnumerable<Reminder> reminders) =>
            reminders.Any(reminder => reminder.IsSetOff(settings, last.TryGetValue(to, out var since) ? since : null, today));
    }

    private List<Duty> DutiesOf(RegionScope scope, DateOnly today)
    {
        using var connection = database.Connect();
        var duties = new Duties(scope, connection);
        return [.. WorkLists.Periods(scope, today).SelectMany(pair => duties.Of(pair.Plan, pair.Period))];
    }

    private static void AddDuty(Duty duty, ReminderSettings settings, DateOnly today, Post post)
    {
        var lastDay = duty.LastDay!.Value;
        var isLate = lastDay < today;
        if (!isLate && lastDay.AddDays(-settings.FirstDaysBefore) > today)
        {
            return;
        }

        foreach (var assignment in duty.NotHeard)
        {
            post.ToOwner(assignment, new Reminder(isLate ? ReminderKind.Late : ReminderKind.Coming, duty, [assignment]));
        }

        if (duty.NotHeard.IsEmpty)
        {
            post.ToUnit(duty.Unit.Number, new Reminder(ReminderKind.SigningOff, duty, []));
        }

        // The level above is told of what a unit itself has not done; what lies below that unit is told to the unit.
        if (!duty.NotHeard.IsEmpty && duty.As.Parent is { } above && lastDay.AddDays(settings.EscalateAfterDays) <= today)
        {
            post.ToUnit(above, new Reminder(ReminderKind.LateBelow, duty, duty.NotHeard));
        }
    }

    /// <summary>Sorts reminders by who gets them.</summary>
    private sealed class Post(RegionScope scope, Recipients recipients, DateOnly today)
    {
        public Dictionary<string, List<Reminder>> ByAddress { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, (Text Why, List<Reminder> Reminders)> Nowhere { get; } = new(StringComparer.Ordinal);

        /// <summary>To the person, else to the deputy, else to the role, else to the unit.</summary>
        public void ToOwner(Assignment assignment, Reminder reminder)
        {
            var unit = reminder.Duty.As.Name;
            string[] tried = [.. new[] { assignment.Owner, assignment.Deputy, assignment.OwnerRole }.Where(who => !string.IsNullOrWhiteSpace(who)).OfType<string>()];
            var addresses = tried.Select(who => recipients.Of(who, assignment.Unit, today)).FirstOrDefault(found => found.Count > 0) ?? recipients.Of(assignment.Unit);
            var names = string.Join(", ", tried.Append(unit));
            Put(addresses, tried.Length == 0 ? unit : $"{tried[0]} ({unit})", reminder, new(
                $"Det finns ingen adress i {Recipients.FileName} för {names}.",
                $"There is no address in {Recipients.FileName} for {names}."));
        }

        public void ToUnit(int unit, Reminder reminder)
        {
            var name = scope.Organisation.Find(unit)!.Nearest(today).Name;
            Put(recipients.Of(unit), name, reminder, new(
                $"Det finns ingen adress i {Recipients.FileName} för enheten {name}.",
                $"There is no address in {Recipients.FileName} for the unit {name}."));
        }

        private void Put(IReadOnlyList<string> addresses, string who, Reminder reminder, Text why)
        {
            foreach (var address in addresses)
            {
                if (!ByAddress.TryGetValue(address, out var reminders))
                {
                    ByAddress[address] = reminders = [];
                }

                Join(reminders, reminder);
            }

            if (addresses.Count > 0)
            {
                return;
            }

            if (!Nowhere.TryGetValue(who, out var lost))
            {
                Nowhere[who] = lost = (why, []);
            }

            Join(lost.Reminders, reminder);
        }

        /// <summary>Activities of the same unit and period stand together.</summary>
        private static void Join(List<Reminder> reminders, Reminder reminder)
        {
            var place = reminders.FindIndex(known => known.Kind == reminder.Kind && ReferenceEquals(known.Duty, reminder.Duty));
            if (place < 0)
            {
                reminders.Add(reminder);
            }
            else
            {
                reminders[place] = reminders[place] with { Activities = [.. reminders[place].Activities.Union(reminder.Activities)] };
            }
        }
    }
}
