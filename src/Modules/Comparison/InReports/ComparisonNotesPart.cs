using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Reports;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Comparison.InReports;

internal sealed class ComparisonNotesPart(IComparison comparison) : INationalPart
{
    public string Id => "comparison.notes";

    public Text Name { get; } = new("Att tänka på när planerna jämförs", "To bear in mind when the plans are compared");

    public ValueTask<ImmutableArray<Block>> WriteAsync(NationalReport report, CancellationToken stop)
    {
        if (ComparedInReport.Of(report, comparison).Comparison is not { } compared)
        {
            return new([]);
        }

        var behind = new Trace(
            report.Say["Utläst ur planernas egna uppgifter och förbindelserna mellan utgåvorna.", "Read from the facts of the plans and the crosswalks between the editions."],
            ComparedInReport.Page(compared, "notes"));
        return new([.. compared.Notes.Select(note => new Remark(
            KindOf(note.Kind),
            new Run($"{report.Say[Labels.Of(note.Kind)]}.") { IsStrong = true },
            " ",
            report.Words(note.Sentence) with { Behind = behind }))]);
    }

    private static RemarkKind KindOf(ComparabilityKind kind) => kind switch
    {
        ComparabilityKind.ProvisionalFrame => RemarkKind.Unconfirmed,
        ComparabilityKind.SourceIncomplete => RemarkKind.Missing,
        _ => RemarkKind.Note,
    };
}
