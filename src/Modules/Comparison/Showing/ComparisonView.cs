using PatientSafety.Core;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Comparison.Showing;

/// <summary>A comparison as JSON shows it, in one language.</summary>
internal sealed record ComparisonView(
    FrameView Frame,
    IReadOnlyList<ComparedPlanView> Plans,
    IReadOnlyList<ComparedAreaView> Areas,
    IReadOnlyList<TimelineEntryView> Timeline,
    IReadOnlyList<ComparedReportView> Reporting,
    IReadOnlyList<ComparabilityNoteView> Notes)
{
    public static ComparisonView Of(PlanComparison comparison, Language language) => new(
        FrameView.Of(comparison.Frame, language),
        [.. comparison.Plans.Select(plan => ComparedPlanView.Of(plan, language))],
        [.. comparison.Rows.Select(row => ComparedAreaView.Of(row, language))],
        [.. comparison.Timeline.Select(entry => TimelineEntryView.Of(entry, language))],
        [.. comparison.Reporting.Select(row => ComparedReportView.Of(row, comparison, language))],
        [.. comparison.Notes.Select(note => new ComparabilityNoteView(note.Kind, note.Sentence.In(language)))]);
}
