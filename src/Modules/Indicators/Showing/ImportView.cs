using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Indicators.Importing;

namespace PatientSafety.Indicators.Showing;

/// <summary>What an import does or did, as JSON shows it.</summary>
internal sealed record ImportView(string File, int Rows, int New, int Corrections, int Unchanged, int BadRows, bool IsSaved, Text Summary, Text Consequence, IReadOnlyList<ImportView.FindingView> Findings)
{
    public static ImportView Of(ImportOutcome outcome, bool applied) => new(
        outcome.File.Name,
        outcome.File.Rows,
        outcome.New,
        outcome.Corrections,
        outcome.Unchanged,
        outcome.BadRows,
        outcome.IsWritten,
        outcome.Summary,
        outcome.Consequence(applied),
        [.. outcome.Findings.Select(FindingView.Of)]);

    /// <summary>A finding; the row is 0 where the whole file is meant.</summary>
    internal sealed record FindingView(int Row, string Id, Severity Severity, Text Message, Text Remedy)
    {
        public static FindingView Of(RowFinding finding) => new(finding.Row, finding.Finding.Id, finding.Finding.Severity, finding.Finding.Message, finding.Finding.Remedy);
    }
}
