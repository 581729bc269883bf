using PatientSafety.ChangeOver.Impact;
using PatientSafety.Core;
using PatientSafety.Core.National;

namespace PatientSafety.ChangeOver.Wording;

/// <summary>The way that a pair was put together from, where nobody wrote it as a whole.</summary>
internal static class Paths
{
    /// <summary>For example <c>a (agera-2020) → b (agera-2025) → c (agera-2030)</c>; null where somebody wrote the pair.</summary>
    public static string? Of(EditionStep step, CrosswalkPair pair)
    {
        if (pair.Links.IsEmpty)
        {
            return null;
        }

        string[] editions = [step.From.Id, .. step.Through, step.To.Id];
        string[] areas = [pair.Links[0].From ?? "–", .. pair.Links.Select(link => link.To ?? "–")];
        return string.Join(" → ", areas.Zip(editions, (area, edition) => $"{area} ({edition})"));
    }

    public static Text? Sentence(EditionStep step, CrosswalkPair pair) => Of(step, pair) is { } path
        ? new Text($"Vägen är {path}.", $"The way is {path}.")
        : null;
}
