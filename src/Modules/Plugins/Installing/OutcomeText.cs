using PatientSafety.Core.Findings;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Texts;
using PatientSafety.Plugins.Planning;

namespace PatientSafety.Plugins.Installing;

/// <summary>Writes what was done, and what it means for the region, for people in a terminal.</summary>
internal static class OutcomeText
{
    public static int Write(CommandContext context, Outcome outcome, OutputFormat format = OutputFormat.Table)
    {
        if (format == OutputFormat.Json)
        {
            context.Results.WriteLine(Platform.Json.JsonText.Of(OutcomeView.Of(outcome)));
            return outcome.Done ? ExitCode.Fine : ExitCode.Failure;
        }

        // A note is worth knowing for whoever writes the plan, and in the way of whoever installs it.
        FindingsText.Write(context, outcome.Done ? context.Results : context.Messages, outcome.Findings.Where(finding => finding.Severity != Severity.Note || finding.Id.StartsWith("PS42", StringComparison.Ordinal)));
        foreach (var change in outcome.Candidate?.Changes ?? [])
        {
            context.Results.WriteLine($"  {SignOf(change.Kind)} {Shown.Line(context.Say(change.Sentence))}");
        }

        if (outcome.Candidate is { } candidate)
        {
            context.Results.WriteLine($"  {context.Say("Ursprung:", "Origin:")} {context.Say(candidate.Trust.Reason)}");
        }

        (outcome.Done ? context.Results : context.Messages).WriteLine(Shown.Line(context.Say(outcome.Sentence)));
        return outcome.Done ? ExitCode.Fine : ExitCode.Failure;
    }

    public static char SignOf(PlannedChangeKind kind) => kind switch
    {
        PlannedChangeKind.PlanAdded or PlannedChangeKind.ActivityAdded or PlannedChangeKind.ReportAdded or PlannedChangeKind.IndicatorAdded or PlannedChangeKind.WordAdded => '+',
        PlannedChangeKind.PlanRemoved or PlannedChangeKind.ActivityRemoved or PlannedChangeKind.ReportRemoved or PlannedChangeKind.IndicatorRemoved or PlannedChangeKind.WordRemoved => '-',
        PlannedChangeKind.RecordTouched => '!',
        _ => '~',
    };
}
