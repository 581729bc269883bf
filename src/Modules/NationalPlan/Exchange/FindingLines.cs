using PatientSafety.Core.Findings;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Texts;

namespace PatientSafety.NationalPlan.Exchange;

/// <summary>Findings in lines, what each kind asks for said once.</summary>
internal static class FindingLines
{
    public static void Write(CommandContext context, IEnumerable<Finding> findings)
    {
        foreach (var kind in findings.GroupBy(finding => (finding.Kind, finding.Remedy)))
        {
            context.Messages.WriteLine($"{kind.Key.Kind.Id} {context.Say(Labels.Of(kind.Key.Kind.Severity)).ToLowerInvariant()}: {context.Say(kind.Key.Kind.Title)}");
            foreach (var finding in kind)
            {
                context.Messages.WriteLine($"  {(finding.Location is { } place ? $"{place}: " : string.Empty)}{context.Say(finding.Message)}");
            }

            context.Messages.WriteLine($"  → {context.Say(kind.Key.Remedy)}");
            context.Messages.WriteLine();
        }
    }
}
