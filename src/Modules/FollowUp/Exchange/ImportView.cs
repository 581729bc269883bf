using System.Collections.Immutable;
using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Exchange;

/// <summary>What came of an import, for other programs.</summary>
internal sealed record ImportView(bool DryRun, long Rows, long Added, long Known, long Refused, long ResumedAfter, Text? Problem, ImmutableArray<Text> Remarks, IEnumerable<ImportView.Row> Findings)
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>A remark on a row.</summary>
    internal sealed record Row(string Id, string Severity, int? Line, Text Message, Text Remedy);

    public static ImportView Of(ImportResult result) => new(
        result.DryRun,
        result.Rows,
        result.Added,
        result.Known,
        result.Refused,
        result.ResumedAfter,
        result.Problem,
        result.Remarks,
        result.Findings.Select(finding => new Row(finding.Id, Words.Of(finding.Severity), finding.Location?.Line, finding.Message, finding.Remedy)));

    /// <summary>The numbers in a sentence.</summary>
    public static Text Sentence(ImportResult result)
    {
        var resumed = result.ResumedAfter > 0;
        return result.DryRun
            ? new(
                string.Create(Swedish, $"Provkörning: av {result.Rows:N0} rader skulle {result.Added:N0} bli nya poster, {result.Known:N0} finns redan och {result.Refused:N0} har fel. Ingenting har sparats."),
                string.Create(English, $"Dry run: of {result.Rows:N0} rows {result.Added:N0} would become new entries, {result.Known:N0} are there already and {result.Refused:N0} are wrong. Nothing has been saved."))
            : new(
                string.Create(Swedish, $"Av {result.Rows:N0} rader blev {result.Added:N0} nya poster, {result.Known:N0} fanns redan och {result.Refused:N0} hade fel.{(resumed ? string.Create(Swedish, $" En tidigare inläsning hade kommit till rad {result.ResumedAfter:N0}; den här fortsatte därifrån.") : string.Empty)}"),
                string.Create(English, $"Of {result.Rows:N0} rows {result.Added:N0} became new entries, {result.Known:N0} were there already and {result.Refused:N0} were wrong.{(resumed ? string.Create(English, $" An earlier import had come to row {result.ResumedAfter:N0}; this one went on from there.") : string.Empty)}"));
    }
}
