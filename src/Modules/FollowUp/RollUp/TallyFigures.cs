using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.RollUp;

/// <summary>The numbers of a tally, of whichever unit, area or activity it is.</summary>
internal static class TallyFigures
{
    private static readonly Text EffectRule = new("Det som senast rapporterades om effekten, oavsett om aktiviteten är klar.", "What was reported last of the effect, whether the activity is done or not.");

    public static Figure Expected(Tally tally, Slice slice) => new(
        "expected",
        new("att rapportera", "to be reported"),
        tally.Expected,
        new("Varje aktivitet räknas en gång för varje enhet som har den. Den räknas med om aktiviteten, enheten och nedbrytningen gäller periodens sista dag.", "Each activity counts once for each unit that has it. It counts where the activity, the unit and the break-down hold on the period's last day."),
        slice);

    public static Figure Reported(Tally tally, Slice slice) => new(
        "reported",
        new("rapporterade", "reported"),
        tally.Counts.Reported,
        new("Något är rapporterat för perioden och inte tillbakataget.", "Something has been reported for the period and not taken back."),
        slice with { Mark = Mark.Reported });

    public static Figure Of(RegionScope scope, CoreStatus status, Tally tally, Slice slice)
    {
        var words = scope.Configuration.Statuses.Where(known => known.Core == status).ToArray();
        return new(
            Words.Of(status),
            Figures.NameOf(status),
            tally.Counts.Of(status),
            words.Length == 0
                ? new("Regionen har inget statusord som betyder det.", "The region has no status word that means this.")
                : new($"Det senast rapporterade för perioden är {Joined(words, "”", "eller", word => word.Name.Swedish)}.", $"What was reported last for the period is {Joined(words, "“", "or", word => word.Name.In(Language.English))}."),
            slice with { Statuses = [status] });
    }

    /// <summary>What was stopped or could not be done, where the two stand in one column.</summary>
    public static Figure Other(Tally tally, Slice slice) => new(
        "other",
        new("övriga", "other"),
        tally.Counts.Cancelled + tally.Counts.NotCompleted,
        new("Avbrutna och ej genomförda av yttre orsak.", "Stopped, and not completed for an outside cause."),
        slice with { Statuses = [CoreStatus.Cancelled, CoreStatus.NotCompleted] });

    public static Figure NotHeard(Tally tally, Slice slice) => new(
        "not-heard",
        new("inte hörda", "not heard"),
        tally.NotHeard,
        new("Ingenting är rapporterat för perioden, eller det som rapporterades är tillbakataget. De räknas för sig och aldrig som noll eller ”ej påbörjad”.", "Nothing has been reported for the period, or what was reported has been taken back. They are counted apart, and never as zero or “not started”."),
        slice with { Mark = Mark.NotHeard });

    public static Figure Of(Effect effect, Tally tally, Slice slice) => new(
        $"effect-{Words.Of(effect)}",
        EffectWords.Of(effect),
        effect switch
        {
            Effect.Full => tally.Counts.EffectFull,
            Effect.Some => tally.Counts.EffectSome,
            Effect.None => tally.Counts.EffectNone,
            _ => tally.Counts.EffectNotAssessed,
        },
        effect == Effect.NotAssessed ? new("Rapporterade, men effekten är inte bedömd.", "Reported, but the effect has not been judged.") : EffectRule,
        slice with { Effects = [effect], Mark = Mark.Reported });

    public static Figure WithoutResult(Tally tally, Slice slice) => new(
        "without-result",
        new("klara utan att resultat visas", "done without a result shown"),
        tally.Counts.WithoutResult,
        new("Sägs vara klara, men varken effekt, kommentar, lärdom eller underlag finns.", "Said to be done, but there is neither effect, comment, lesson nor evidence."),
        slice with { Mark = Mark.WithoutResult });

    public static Figure WorksWell(Tally tally, Slice slice) => new(
        "works-well",
        new("fungerar väl och är värda att sprida", "work well and are worth spreading"),
        tally.Counts.WorksWell,
        new("Enheten har skrivit vad som fungerar väl.", "The unit has written what works well."),
        slice with { Mark = Mark.WorksWell });

    private static string Joined(ActivityStatus[] words, string opening, string last, Func<ActivityStatus, string> name)
    {
        var quoted = words.Select(word => $"{opening}{name(word)}”").ToArray();
        return quoted.Length < 2 ? string.Concat(quoted) : $"{string.Join(", ", quoted[..^1])} {last} {quoted[^1]}";
    }
}
