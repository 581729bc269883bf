using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.FollowUp.Scoping;

namespace PatientSafety.FollowUp.RollUp;

/// <summary>The numbers of a picture, each with the rule that makes it and with what is behind it.</summary>
internal static class Figures
{
    /// <summary>All numbers, in the order in which they are shown.</summary>
    public static IEnumerable<Figure> All(Overview overview) => [.. Done(overview), .. Effects(overview), .. ToLookInto(overview), WorksWell(overview)];

    /// <summary>What has been carried out, and what was not heard.</summary>
    public static IEnumerable<Figure> Done(Overview overview) => Done(overview.Scope, overview.Total, overview.Slice);

    public static IEnumerable<Figure> Done(RegionScope scope, Tally tally, Slice slice) =>
    [
        TallyFigures.Expected(tally, slice),
        .. Enum.GetValues<CoreStatus>().OrderBy(Order).Select(status => TallyFigures.Of(scope, status, tally, slice)),
        TallyFigures.NotHeard(tally, slice),
    ];

    /// <summary>What it has led to, apart from whether it was carried out.</summary>
    public static IEnumerable<Figure> Effects(Overview overview) => Effects(overview.Total, overview.Slice);

    public static IEnumerable<Figure> Effects(Tally tally, Slice slice) =>
        new[] { Effect.Full, Effect.Some, Effect.None, Effect.NotAssessed }.Select(effect => TallyFigures.Of(effect, tally, slice));

    /// <summary>What somebody should look into.</summary>
    public static IEnumerable<Figure> ToLookInto(Overview overview)
    {
        var slice = overview.Slice;
        return
        [
            Late(overview.Late, slice),
            Stale(overview.Stale, slice),
            TallyFigures.WithoutResult(overview.Total, slice),
            DisagreedOn(overview.DisagreedOn, slice),
            Ownerless(overview.Ownerless, slice),
            new("units-never-heard", new("enheter som aldrig har rapporterat", "units that have never reported"), overview.UnitsNeverHeard, new("Enheten har aktiviteter att rapportera och har inte rapporterat någon av dem för någon period.", "The unit has activities to report and has reported none of them for any period."), slice with { Mark = Mark.UnitNeverHeard }),
            new("owners-never-heard", new("ansvariga som aldrig har rapporterat", "owners who have never reported"), overview.OwnersNeverHeard, new("Ingen av den ansvarigas aktiviteter har rapporterats för någon period. En person räknas en gång, en roll en gång per enhet.", "None of the owner's activities has been reported for any period. A person counts once, a role once at each unit."), slice with { Mark = Mark.OwnerNeverHeard }),
        ];
    }

    public static Figure Late(int count, Slice slice) => new("late", new("sena", "late"), count, new("Tidplanens sista dag har passerat och aktiviteten är inte avslutad. Gäller läget i dag eller den dag som valts, oavsett period.", "The last day of the time plan has passed and the activity is not finished. It holds for today or the day that was chosen, whatever the period."), slice with { Mark = Mark.Late });

    public static Figure Stale(int count, Slice slice)
    {
        var days = Pictures.StaleAfterDays.ToString(CultureInfo.InvariantCulture);
        return new("stale", new($"utan nytt på {days} dagar", $"without news for {days} days"), count, new($"Något återstår, och det senaste rapporterades för mer än {days} dagar sedan. Gränsen är vårt val. Gäller läget i dag eller den dag som valts, oavsett period.", $"Something is left to do, and the latest was reported more than {days} days ago. The limit is our choice. It holds for today or the day that was chosen, whatever the period."), slice with { Mark = Mark.Stale });
    }

    public static Figure DisagreedOn(int count, Slice slice) => new("disagreed-on", new("aktiviteter där enheterna säger olika", "activities that units disagree on"), count, new("Någon enhet är klar och någon annan har inte börjat eller har avbrutit, någon arbetar och någon annan har avbrutit, eller någon ser avsedd effekt och någon annan ingen. Regeln är vårt val.", "One unit is done and another has not begun or has stopped, one is at work and another has stopped, or one sees the effect meant and another none. The rule is our choice."), slice with { Mark = Mark.DisagreedOn });

    public static Figure Ownerless(int count, Slice slice) => new("ownerless", new("utan ansvarig", "without an owner"), count, new("Varken roll eller person är angiven vid enheten.", "Neither a role nor a person is named at the unit."), slice with { Mark = Mark.Ownerless });

    public static Figure WorksWell(Overview overview) => TallyFigures.WorksWell(overview.Total, overview.Slice);

    /// <summary>What has come furthest stands first.</summary>
    public static int Order(CoreStatus status) => status switch
    {
        CoreStatus.Completed => 0,
        CoreStatus.Ongoing => 1,
        CoreStatus.Delayed => 2,
        CoreStatus.NotStarted => 3,
        CoreStatus.Cancelled => 4,
        _ => 5,
    };

    /// <summary>What several of a status are called.</summary>
    public static Text NameOf(CoreStatus status) => status switch
    {
        CoreStatus.Completed => new("klara", "done"),
        CoreStatus.Ongoing => new("pågår", "under way"),
        CoreStatus.Delayed => new("försenade enligt rapporten", "delayed as reported"),
        CoreStatus.NotStarted => new("inte påbörjade", "not started"),
        CoreStatus.Cancelled => new("avbrutna", "stopped"),
        CoreStatus.NotCompleted => new("ej genomförda av yttre orsak", "not completed, for an outside cause"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status of the common scale."),
    };
}
