using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.FollowUp.Organising.Acting;
using PatientSafety.FollowUp.Organising.Importing;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Organising.Browsing;

/// <summary>What a file would change or has changed, for other programs.</summary>
/// <param name="Applied">Whether it has been done.</param>
/// <param name="Revision">The revision of the organisation that it was planned on, or the new one where it has been done.</param>
/// <param name="Changes">The changes.</param>
/// <param name="Findings">What was found in the file.</param>
internal sealed record ImportView(bool Applied, long Revision, IReadOnlyList<ImportView.Change> Changes, IReadOnlyList<ImportView.Found> Findings)
{
    /// <summary>A change.</summary>
    public sealed record Change(int? Row, string Act, IReadOnlyList<string> Units, DateOnly Day, Text Sentence);

    /// <summary>Something that was found.</summary>
    public sealed record Found(int? Row, string Id, string Severity, Text Message, Text Remedy);

    public static ImportView Of(OrganisationPlan plan, ActOutcome? outcome) => new(
        outcome?.Done == true,
        outcome?.Organisation?.Revision ?? plan.Before.Revision,
        [.. plan.Acts.Select(act => new Change(act.Place?.Line, ActSentences.WordOf(act.Act), [.. ActSentences.UnitsOf(act.Act)], act.Act.Day, act.Sentence))],
        [.. plan.Findings.Concat(outcome?.Findings ?? []).Select(Of)]);

    private static Found Of(Finding finding) => new(finding.Location is { Line: > 0 } place ? place.Line : null, finding.Id, Words.Of(finding.Severity), finding.Message, finding.Remedy);
}
