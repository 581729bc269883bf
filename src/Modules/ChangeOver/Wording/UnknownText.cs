using PatientSafety.ChangeOver.Impact;
using PatientSafety.Core;

namespace PatientSafety.ChangeOver.Wording;

/// <summary>Says where our record of the new edition does not reach.</summary>
internal static class UnknownText
{
    /// <summary>One sentence, or null where everything can be compared.</summary>
    public static Text? Of(PlanImpact impact) => Of(impact.AreasOfUnknownText, impact.Step.To.Id);

    public static Text? Of(EditionImpact impact) => Of(impact.Plans.Select(plan => plan.AreasOfUnknownText).DefaultIfEmpty(0).Max(), impact.To.Id);

    private static Text? Of(int areas, string edition) => areas switch
    {
        0 => null,
        1 => new(
            $"För ett område är hela texten i {edition} inte känd här. Om den är ändrad går inte att säga.",
            $"For one area the whole text of {edition} is not known here. Whether it has changed cannot be said."),
        _ => new(
            FormattableString.Invariant($"För {areas} områden är hela texten i {edition} inte känd här. Om den är ändrad går inte att säga."),
            FormattableString.Invariant($"For {areas} areas the whole text of {edition} is not known here. Whether it has changed cannot be said.")),
    };
}
