using PatientSafety.ChangeOver.Impact;
using PatientSafety.Core;

namespace PatientSafety.ChangeOver.Wording;

/// <summary>Says where our record of the editions does not reach.</summary>
internal static class UnknownText
{
    /// <summary>One sentence, or null where everything can be compared.</summary>
    public static Text? Of(PlanImpact impact) => Of(impact.AreasOfUnknownText, impact.Step);

    public static Text? Of(EditionImpact impact) => Of(impact.Plans.Select(plan => plan.AreasOfUnknownText).DefaultIfEmpty(0).Max(), impact.Step);

    private static Text? Of(int areas, EditionStep step) => areas switch
    {
        0 => null,
        1 => new(
            $"För ett område är texten inte helt känd här i både {step.From.Id} och {step.To.Id}. Om den är ändrad går inte att säga.",
            $"For one area the text of {step.From.Id} and {step.To.Id} is not wholly known here. Whether it has changed cannot be said."),
        _ => new(
            FormattableString.Invariant($"För {areas} områden är texten inte helt känd här i både {step.From.Id} och {step.To.Id}. Om den är ändrad går inte att säga."),
            FormattableString.Invariant($"For {areas} areas the text of {step.From.Id} and {step.To.Id} is not wholly known here. Whether it has changed cannot be said.")),
    };
}
