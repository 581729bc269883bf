using PatientSafety.Core;
using PatientSafety.Core.Findings;

namespace PatientSafety.Indicators.Importing;

/// <summary>Something about a row of a file, or about the file where the row is 0.</summary>
/// <param name="Row">The row's number as people count it in the file.</param>
/// <param name="Finding">What there is to say.</param>
internal sealed record RowFinding(int Row, Finding Finding)
{
    /// <summary>The finding with the row as its place.</summary>
    public Finding Placed(Language language) => Row == 0 ? Finding : Finding with
    {
        Location = new SourceLocation(FormattableString.Invariant($"{(language == Language.English ? "row" : "rad")} {Row}")),
    };
}
