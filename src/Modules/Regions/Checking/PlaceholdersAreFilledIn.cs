using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.Regions.Reading;

namespace PatientSafety.Regions.Checking;

/// <summary>A new plan is begun with marked gaps, so that nobody takes what the program wrote for what the region says.</summary>
internal sealed class PlaceholdersAreFilledIn : IPlanRule
{
    /// <summary>The word that marks a gap.</summary>
    private const string Mark = "PLATSHÅLLARE";

    public FindingKind Kind { get; } = new("PS3116", Severity.Note,
        new("En platshållare står kvar", "A placeholder is left"),
        new("Skriv regionens egen uppgift i stället.", "Write what the region itself says instead."));

    public IEnumerable<Finding> Check(PlanContext context)
    {
        var (configuration, plan) = (context.Configuration, context.Plan);
        if (plan == configuration.Plans[0] && IsGap(configuration.Region.Name))
        {
            yield return At(new(ConfigurationReader.FileName), configuration.Region.Name);
        }

        (Text? Text, SourceLocation? Place)[] texts =
        [
            (plan.Title, plan.Provenance.DeclaredAt),
            (plan.Provenance.Note, plan.Provenance.DeclaredAt),
            .. plan.Activities.SelectMany(activity => new (Text?, SourceLocation?)[]
            {
                (activity.Title, activity.Provenance.DeclaredAt),
                (activity.Rationale, activity.Provenance.DeclaredAt),
                (activity.Owner, activity.Provenance.DeclaredAt),
            }),
        ];
        foreach (var (text, place) in texts.Where(text => IsGap(text.Text?.Swedish)))
        {
            yield return At(place, text!.Swedish);
        }
    }

    private Finding At(SourceLocation? place, string text) => Kind.At(place, new($"Här står ”{text}”.", $"Here stands “{text}”."));

    private static bool IsGap(string? text) => text?.StartsWith(Mark, StringComparison.Ordinal) == true;
}
