using System.Collections.Immutable;
using PatientSafety.Core.Findings;
using PatientSafety.Indicators.Entering;

namespace PatientSafety.Indicators.Importing;

/// <summary>A file with values as it was read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Entries">The values that can be recorded, with the number of their row.</param>
/// <param name="Findings">What is wrong, and what there is to know.</param>
internal sealed record ImportedFile(string Name, int Rows, ImmutableArray<(int Row, ValueEntry Entry)> Entries, ImmutableArray<RowFinding> Findings)
{
    /// <summary>Whether the whole file is refused: nothing of it may be recorded.</summary>
    public bool IsRefused => Findings.Any(finding => finding is { Row: 0, Finding.Severity: Severity.Error });
}
