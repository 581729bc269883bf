using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.RollUp;

/// <summary>The numbers of a picture, each with the rule that makes it and with what is behind it.</summary>
internal static class Figures
{
    /// <summary>All numbers, in the order in which they are shown.</summary>
    public static IEnumerable<Figure> All(Overview overview) => [.. Done(overview), .. Effects(overview), .. ToLookInto(overview), WorksWell(overview)];

    /// <summary>What has been carried out, and what was not heard.</summary>
    public static IEnumerable<Figure> Done(Overview overview)
    {
        var scope = overview.Scope;
        yield return new(
            "expected",
            new("att rapportera", "to be reported"),
            overview.Total.Expected,
            new("Varje aktivitet räknas en gång för varje enhet som har den. Den räknas med om aktiviteten, enheten och nedbrytningen gäller periodens sista dag.", "Each activity counts once for each unit that has it. It counts where the activity, the unit and the break-down hold on the period's last day."),
            overview.Slice);
        foreach (var status in Enum.GetValues<CoreStatus>().OrderBy(Order))
        {
            var words = scope.Configuration.Statuses.Where(known => known.Core == status).ToArray();
            yield return new(
                Words.Of(status),
                NameOf(status),
                overview.Total.Counts.Of(status),
                words.Length == 0
                    ? new("Regionen har inget statusord som betyder det.", "The region has no status word that means this.")
                    : new($"Det senast rapporterade för perioden är {Joined(words, "”", "eller", word => word.Name.Swedish)}.", $"What was reported last for the period is {Joined(words, "“", "or", word => word.Name.In(Language.English))}."),
                overview.Slice with { Statuses = [status] });
        }

        yield return new(
            "not-heard",
            new("inte hörda", "not heard"),
            overview.Total.NotHeard,
            new("Ingenting är rapporterat för perioden, eller det som rapporterades är tillbakataget. De räknas för sig och aldrig som noll eller ”ej påbörjad”.", "Nothing has been reported for the period, or what was reported has been taken back. They are counted apart, and never as zero or “not started”."),
            overview.Slice with { Mark = Mark.NotHeard });
    }

    /// <summary>What it has led to, apart from whether it was carried out.</summary>
    public static IEnumerable<Figure> Effects(Overview overview)
    {
        var rule = new Text("Det som senast rapporterades om effekten, oavsett om aktiviteten är klar.", "What was reported last of the effect, whether the activity is done or not.");
        var counts = overview.Total.Counts;
        return new[] { (Effect.Full, counts.EffectFull), (Effect.Some, counts.EffectSome), (Effect.None, counts.EffectNone) }
            .Select(pair => new Figure($"effect-{Words.Of(pair.Item1)}", EffectWords.Of(pair.Item1), pair.Item2, rule, overview.Slice with { Effects = [pair.Item1], Mark = Mark.Reported }))
            .Append(new Figure(
                "effect-not-assessed",
                EffectWords.Of(Effect.NotAssessed),
                counts.EffectNotAssessed,
                new("Rapporterade, men effekten är inte bedömd.", "Reported, but the effect has not been judged."),
                overview.Slice with { Effects = [Effect.NotAssessed], Mark = Mark.Reported }));
    }

    /// <summary>What somebody should look into.</summary>
    public static IEnumerable<Figure> ToLookInto(Overview overview)
    {
        var slice = overview.Slice;
        var days = Pictures.StaleAfterDays.ToString(CultureInfo.InvariantCulture);
        return
        [
            new("late", new("sena", "late"), overview.Late, new("Tidplanens sista dag har passerat och aktiviteten är inte avslutad. Gäller läget i dag eller den dag som valts, oavsett period.", "The last day of the time plan has passed and the activity is not finished. It holds for today or the day that was chosen, whatever the period."), slice with { Mark = Mark.Late }),
            new("stale", new($"utan nytt på {days} dagar", $"without news for {days} days"), overview.Stale, new($"Något återstår, och det senaste rapporterades för mer än {days} dagar sedan. Gränsen är vårt val. Gäller läget i dag eller den dag som valts, oavsett period.", $"Something is left to do, and the latest was reported more than {days} days ago. The limit is our choice. It holds for today or the day that was chosen, whatever the period."), slice with { Mark = Mark.Stale }),
            new("without-result", new("klara utan att resultat visas", "done without a result shown"), overview.Total.Counts.WithoutResult, new("Sägs vara klara, men varken effekt, kommentar, lärdom eller underlag finns.", "Said to be done, but there is neither effect, comment, lesson nor evidence."), slice with { Mark = Mark.WithoutResult }),
            new("disagreed-on", new("aktiviteter där enheterna säger olika", "activities that units disagree on"), overview.DisagreedOn, new("Någon enhet är klar och någon annan har inte börjat eller har avbrutit, någon arbetar och någon annan har avbrutit, eller någon ser avsedd effekt och någon annan ingen. Regeln är vårt val.", "One unit is done and another has not begun or has stopped, one is at work and another has stopped, or one sees the effect meant and another none. The rule is our choice."), slice with { Mark = Mark.DisagreedOn }),
            new("ownerless", new("utan ansvarig", "without an owner"), overview.Ownerless, new("Varken roll eller person är angiven vid enheten.", "Neither a role nor a person is named at the unit."), slice with { Mark = Mark.Ownerless }),
            new("units-never-heard", new("enheter som aldrig har rapporterat", "units that have never reported"), overview.UnitsNeverHeard, new("Enheten har aktiviteter att rapportera och har inte rapporterat någon av dem för någon period.", "The unit has activities to report and has reported none of them for any period."), slice with { Mark = Mark.UnitNeverHeard }),
            new("owners-never-heard", new("ansvariga som aldrig har rapporterat", "owners who have never reported"), overview.OwnersNeverHeard, new("Ingen av den ansvarigas aktiviteter har rapporterats för någon period. En person räknas en gång, en roll en gång per enhet.", "None of the owner's activities has been reported for any period. A person counts once, a role once at each unit."), slice with { Mark = Mark.OwnerNeverHeard }),
        ];
    }

    public static Figure WorksWell(Overview overview) => new(
        "works-well",
        new("fungerar väl och är värda att sprida", "work well and are worth spreading"),
        overview.Total.Counts.WorksWell,
        new("Enheten har skrivit vad som fungerar väl.", "The unit has written what works well."),
        overview.Slice with { Mark = Mark.WorksWell });

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

    private static string Joined(ActivityStatus[] words, string opening, string last, Func<ActivityStatus, string> name)
    {
        var quoted = words.Select(word => $"{opening}{name(word)}”").ToArray();
        return quoted.Length < 2 ? string.Concat(quoted) : $"{string.Join(", ", quoted[..^1])} {last} {quoted[^1]}";
    }
}
