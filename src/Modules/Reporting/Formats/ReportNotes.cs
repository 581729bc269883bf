using System.Collections.Immutable;
using PatientSafety.Platform.Reports;
using PatientSafety.Reporting.Composing;

namespace PatientSafety.Reporting.Formats;

/// <summary>The notes of a report: what its numbers and claims rest on, numbered in the order in which they are met. What is counted alike has one note, however many numbers there are.</summary>
internal sealed class ReportNotes
{
    private readonly Dictionary<string, ReportNote> byWords = new(StringComparer.Ordinal);
    private readonly List<ReportNote> all = [];

    public ReportNotes(ReportDocument document)
    {
        foreach (var run in document.Facts.SelectMany(fact => fact.Runs).Concat(document.AllSections().SelectMany(Runs)))
        {
            Add(run);
        }
    }

    public IReadOnlyList<ReportNote> All => all;

    private ReportNote? Of(Run run) => run.Behind is { } behind ? byWords[behind.What] : null;

    /// <summary>The note that stands after some words of a line: that of the words, unless those that follow rest on the same.</summary>
    public ReportNote? After(ImmutableArray<Run> runs, int place) =>
        Of(runs[place]) is { } note && (place == runs.Length - 1 || Of(runs[place + 1]) != note) ? note : null;

    /// <summary>All runs of a section itself, in the order in which they are read.</summary>
    public static IEnumerable<Run> Runs(DocumentSection section) => section.Blocks.SelectMany(Runs);

    public static IEnumerable<Run> Runs(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Runs,
        Bullets list => list.Items.SelectMany(item => item),
        Grid table => table.Rows.SelectMany(row => row).SelectMany(cell => cell.Runs),
        Chart chart => Runs(chart.Table),
        Quotation quotation => quotation.By,
        Remark remark => remark.Runs,
        _ => ImmutableArray<Run>.Empty,
    };

    private void Add(Run run)
    {
        if (run.Behind is not { } behind)
        {
            return;
        }

        if (!byWords.TryGetValue(behind.What, out var note))
        {
            note = new ReportNote(all.Count + 1, behind.What);
            byWords.Add(behind.What, note);
            all.Add(note);
        }

        if (behind.Address is { } address)
        {
            note.Add(address);
        }
    }
}
