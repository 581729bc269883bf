using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Comparison.Notes;

/// <summary>Which plans were decided in which way, where it is not the same for all or one is not known to be decided.</summary>
internal static class OtherDecision
{
    public static IEnumerable<Text> In(Compared compared)
    {
        var groups = compared.Plans.GroupBy(Decision).OrderBy(group => group.Key).ToArray();
        if (groups is [] or [{ Key: Decided.ByOfficer or Decided.Politically }])
        {
            yield break;
        }

        var parts = groups.Select(group => (Name: Name(group.Key), Plans: compared.List(group))).ToArray();
        yield return new Text(
            $"Besluten är av olika slag eller inte kända: {string.Join("; ", parts.Select(part => $"{part.Name.Swedish}: {part.Plans.Swedish}"))}.",
            $"The decisions are of different kinds or not known: {string.Join("; ", parts.Select(part => $"{part.Name.English}: {part.Plans.English}"))}.");
    }

    private static Decided Decision(ComparedPlan plan) => plan.Plan.Adopted switch
    {
        null => Decided.Unknown,
        { Status: AdoptionStatus.Adopted, Form: DecisionForm.Officer } => Decided.ByOfficer,
        { Status: AdoptionStatus.Adopted } => Decided.Politically,
        { Form: DecisionForm.Officer } => Decided.ProposedToOfficer,
        _ => Decided.ProposedToPoliticians,
    };

    private static Text Name(Decided decided) => decided switch
    {
        Decided.ByOfficer => new("antagen genom tjänstemannabeslut", "adopted by an officer"),
        Decided.Politically => new("antagen politiskt", "adopted politically"),
        Decided.ProposedToOfficer => new("föreslagen för tjänstemannabeslut, beslutet inte känt här", "proposed to an officer, decision not known here"),
        Decided.ProposedToPoliticians => new("föreslagen för politiskt beslut, beslutet inte känt här", "proposed for a political decision, decision not known here"),
        _ => new("beslutet inte känt", "decision not known"),
    };

    private enum Decided
    {
        ByOfficer,
        Politically,
        ProposedToOfficer,
        ProposedToPoliticians,
        Unknown,
    }
}
