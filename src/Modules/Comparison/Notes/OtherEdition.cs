using System.Globalization;
using PatientSafety.Comparison.Matrix;
using PatientSafety.Core;
using PatientSafety.Core.National;

namespace PatientSafety.Comparison.Notes;

/// <summary>Which plans follow another edition than the frame, and how surely they can be read in it.</summary>
internal static class OtherEdition
{
    public static IEnumerable<Text> In(Compared compared) => compared.Plans
        .Where(plan => compared.Bridges.ContainsKey(plan.Edition.Id))
        .GroupBy(plan => plan.Edition.Id, StringComparer.Ordinal)
        .OrderBy(plans => plans.Key, StringComparer.Ordinal)
        .Select(plans => Sentence(compared.List(plans), compared.Bridges[plans.Key]));

    private static Text Sentence(Text names, Bridge bridge)
    {
        if (!bridge.Exists)
        {
            return new Text(
                $"{bridge.From.Id} följs av {names.Swedish}; hur den utgåvan förhåller sig till {bridge.Frame.Id} är inte beskrivet.",
                $"{bridge.From.Id} is followed by {names.English}; how that edition relates to {bridge.Frame.Id} has not been described.");
        }

        var pairs = bridge.CarryingPairs().ToArray();
        var certain = pairs.Count(pair => Certainty.Of(pair) == Confidence.High);
        return new Text(
            $"{bridge.From.Id} följs av {names.Swedish} och läses i {bridge.Frame.Id} genom {Number(certain)} säkra och {Number(pairs.Length - certain)} osäkra par av områden.",
            $"{bridge.From.Id} is followed by {names.English} and is read in {bridge.Frame.Id} through {Number(certain)} certain and {Number(pairs.Length - certain)} uncertain pairs of areas.");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
