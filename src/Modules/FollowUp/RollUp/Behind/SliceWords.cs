using PatientSafety.Core;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.RollUp.Behind;

/// <summary>What a number is about, in words.</summary>
internal static class SliceWords
{
    /// <summary>What is counted, as it is said after the number.</summary>
    public static Text Of(Slice slice) => slice.Mark switch
    {
        Mark.UnitNeverHeard => new("enheter som aldrig har rapporterat", "units that have never reported"),
        Mark.OwnerNeverHeard => new("ansvariga som aldrig har rapporterat", "owners who have never reported"),
        Mark.DisagreedOn => new("aktiviteter där enheterna säger olika", "activities that units disagree on"),
        Mark.NotHeard => new("inte hörda för perioden", "not heard for the period"),
        Mark.WorksWell => new("där något fungerar väl", "where something works well"),
        Mark.WithoutResult => new("klara utan att resultat visas", "done without a result shown"),
        Mark.Ownerless => new("utan ansvarig", "without an owner"),
        Mark.Late => slice.AsOf is null ? new("sena i dag", "late today") : new("sena", "late"),
        Mark.Stale => new($"utan nytt på {Pictures.StaleAfterDays} dagar", $"without news for {Pictures.StaleAfterDays} days"),
        _ => slice.Statuses is [var status] && slice.Effects.IsEmpty ? Figures.NameOf(status) : new("aktiviteter hos enheter", "activities at units"),
    };

    /// <summary>What narrows it down.</summary>
    public static IEnumerable<(Text Name, Text Value)> Facts(RegionScope scope, Slice slice, AreaNames areas)
    {
        var name = slice.Unit.Nearest(slice.Period.Period.To).Name;
        yield return (new("Enhet", "Unit"), slice.OnlyItself || scope.Organisation.Units.All(unit => unit.On(slice.Period.Period.To)?.Parent != slice.Unit.Number)
            ? new Text(name, name)
            : new Text($"{name} och alla under", $"{name} and all below"));
        if (!slice.IsOfToday)
        {
            yield return (new("Period", "Period"), slice.Period.Name);
        }

        if (slice.Area is { } area)
        {
            yield return (new("Område", "Area"), areas.Of(area));
        }

        if (slice.Activity is { } activity)
        {
            yield return (new("Aktivitet", "Activity"), activity.Title);
        }

        if (!slice.Statuses.IsEmpty)
        {
            yield return (new("Läge", "Status"), Joined(slice.Statuses.Select(Labels.Of)));
        }

        if (!slice.Effects.IsEmpty)
        {
            yield return (new("Effekt", "Effect"), Joined(slice.Effects.Select(EffectWords.Of)));
        }

        if (slice.AsOf is { } day)
        {
            yield return (new("Som det var känt", "As it was known on"), new(Dates.Day(day, Language.Swedish), Dates.Day(day, Language.English)));
        }
    }

    private static Text Joined(IEnumerable<Text> words)
    {
        var all = words.ToArray();
        return new Text(string.Join(", ", all.Select(word => word.Swedish)), string.Join(", ", all.Select(word => word.In(Language.English))));
    }
}
