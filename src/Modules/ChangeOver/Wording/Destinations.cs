using PatientSafety.ChangeOver.Impact;
using PatientSafety.ChangeOver.Planning;
using PatientSafety.Core;

namespace PatientSafety.ChangeOver.Wording;

/// <summary>Says where something goes: the areas by name, or what there is to choose between.</summary>
internal static class Destinations
{
    public static Text Of(PlannedActivity activity, EditionStep step) => activity.Verdict switch
    {
        Verdict.Stays => Listed(activity.References.Select(reference => reference.Impact.Outlook.Name)),
        _ when activity.IsOpen => Open(activity.References.Where(reference => reference.Impact.Outlook.NeedsChoice)),
        _ => Names(activity.To, step),
    };

    /// <summary>What moves as it is needs no second name.</summary>
    public static Text Of(PlannedStatement statement, EditionStep step) => statement switch
    {
        { Verdict: Verdict.Dropped } => new("–", "–"),
        { Choice: null, MeetsAnotherIn: { } area } => new(
            $"möter ett annat ställningstagande i ”{Name(area, step).Swedish}”", $"meets another statement in “{Name(area, step).In(Language.English)}”"),
        { IsOpen: true } => Open([statement.Reference]),
        { Verdict: Verdict.MovesAsItIs } => new("samma", "the same"),
        _ => Names(statement.Reference.To, step),
    };

    private static Text Open(IEnumerable<PlannedReference> references)
    {
        var offers = references.SelectMany(reference => reference.Impact.Outlook.Offers).Select(offer => offer.Area).DistinctBy(area => area.Id, StringComparer.Ordinal).ToArray();
        if (offers.Length == 0)
        {
            return new("ett område ur utgåvan, eller stå kvar", "an area of the edition, or stay");
        }

        var names = Listed(offers.Select(area => area.Name), "eller", "or");
        return offers.Length == 1
            ? new($"{names.Swedish}, eller stå kvar", $"{names.In(Language.English)}, or stay")
            : new($"välj mellan {names.Swedish}", $"choose between {names.In(Language.English)}");
    }

    private static Text Names(IEnumerable<string> areas, EditionStep step) => Listed(areas.Select(area => Name(area, step)));

    private static Text Name(string areaId, EditionStep step) => step.To.Find(areaId)?.Name ?? new(areaId, areaId);

    private static Text Listed(IEnumerable<Text> names, string and = "och", string english = "and")
    {
        var all = names.ToArray();
        return new(Joined([.. all.Select(name => name.Swedish)], and), Joined([.. all.Select(name => name.In(Language.English))], english));
    }

    private static string Joined(string[] names, string last) =>
        names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} {last} {names[^1]}";
}
