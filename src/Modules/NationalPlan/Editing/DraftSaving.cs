using System.Collections.Immutable;
using PatientSafety.Core.Findings;
using PatientSafety.NationalPlan.Diff;
using PatientSafety.NationalPlan.Drafting;
using PatientSafety.NationalPlan.Storage;
using PatientSafety.NationalPlan.Writing;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.NationalPlan.Editing;

/// <summary>Saves what a page has done with a draft, or says why it could not.</summary>
internal sealed class DraftSaving(NationalWriting writing)
{
    /// <summary>What came of it.</summary>
    /// <param name="Outcome">What came of writing; null where something on the form could not be read.</param>
    /// <param name="Problems">What could not be read.</param>
    internal sealed record Result(WriteOutcome? Outcome, ImmutableArray<Finding> Problems);

    public async Task<Result> SaveAsync(Draft draft, ImmutableArray<EditionItem> items, string by, CancellationToken stop)
    {
        var findings = new List<Finding>();
        var edition = EditionItems.Together(items, findings);

        // What is missing can be written later, and what is wrong would be lost.
        ImmutableArray<Finding> wrong = [.. findings.Where(finding => finding.Kind != FileFindings.MissingKey)];
        return wrong.IsEmpty
            ? new Result(await writing.SaveAsync(draft.Id, draft.Revision, YamlText.Of(EditionTree.Of(edition)), by, stop), [])
            : new Result(null, wrong);
    }
}
