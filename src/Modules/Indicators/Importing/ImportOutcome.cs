using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Indicators.Entering;
using PatientSafety.Indicators.Storage;

namespace PatientSafety.Indicators.Importing;

/// <summary>What an import does or did.</summary>
/// <param name="File">The file as it was read.</param>
/// <param name="Recording">What becomes of its values; null where the file is refused.</param>
internal sealed record ImportOutcome(ImportedFile File, Recording? Recording)
{
    public int New => Recording?.Count(DecisionKind.New) ?? 0;

    public int Corrections => Recording?.Count(DecisionKind.Correction) ?? 0;

    public int Unchanged => Recording?.Count(DecisionKind.Unchanged) ?? 0;

    public bool HasSomethingToSave => New + Corrections > 0;

    public bool IsWritten => Recording?.IsWritten ?? false;

    /// <summary>Everything that there is to say, by row.</summary>
    public ImmutableArray<RowFinding> Findings =>
    [
        .. File.Findings
            .Concat((Recording?.Decisions ?? []).Zip(File.Entries).Where(pair => pair.First.Finding is not null).Select(pair => new RowFinding(pair.Second.Row, pair.First.Finding!)))
            .OrderBy(finding => finding.Row),
    ];

    /// <summary>How many rows cannot be recorded.</summary>
    public int BadRows => Findings.Where(finding => finding is { Row: > 0, Finding.Severity: Severity.Error }).DistinctBy(finding => finding.Row).Count();

    public bool HasErrors => Recording?.Problem is not null || Findings.Any(finding => finding.Finding.Severity == Severity.Error);

    /// <summary>What came of it, in a few words.</summary>
    public Text Summary => File.IsRefused
        ? new("Filen togs inte emot. Ingenting har sparats.", "The file was not taken in. Nothing has been saved.")
        : Recording?.Problem ?? new(
            FormattableString.Invariant($"{File.Rows} {(File.Rows == 1 ? "rad" : "rader")}: {New} {(New == 1 ? "nytt värde" : "nya värden")}, {Corrections} {(Corrections == 1 ? "rättelse" : "rättelser")}, {Unchanged} oförändrade, {BadRows} fel."),
            FormattableString.Invariant($"{File.Rows} {(File.Rows == 1 ? "row" : "rows")}: {New} new {(New == 1 ? "value" : "values")}, {Corrections} {(Corrections == 1 ? "correction" : "corrections")}, {Unchanged} unchanged, {BadRows} wrong."));

    /// <summary>Whether it was saved, and where not, what to do.</summary>
    public Text Consequence(bool applied) => (applied, IsWritten, HasErrors, New + Corrections) switch
    {
        (_, true, false, _) => new("Värdena är sparade.", "The values have been saved."),
        (_, true, true, _) => new("De rader som var rätta är sparade. Rätta de andra och läs in filen igen: det som redan är sparat ändras inte.", "The rows that were right have been saved. Mend the others and import the file again: what is saved already does not change."),
        (true, _, true, _) => new("Ingenting är sparat.", "Nothing has been saved."),
        (true, _, false, _) => new("Allt stod redan där. Ingenting har ändrats.", "All of it stood there already. Nothing has changed."),
        (false, _, _, 0) => new("Det finns inget nytt att spara.", "There is nothing new to save."),
        _ => new("Det här är en provläsning: ingenting är sparat än.", "This is a dry run: nothing has been saved yet."),
    };
}
