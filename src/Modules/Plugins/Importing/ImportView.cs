using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Plugins.Importing.Drafting;
using PatientSafety.Plugins.Importing.Recognising;

namespace PatientSafety.Plugins.Importing;

/// <summary>What was found in a document, as JSON shows it.</summary>
internal sealed record ImportView(
    string Document,
    string Folder,
    string Region,
    string? RegionName,
    string Edition,
    string Title,
    Period? Period,
    DateOnly? AdoptedOn,
    string? Reference,
    IReadOnlyList<ImportView.ActivityView> Activities,
    IReadOnlyList<ImportView.AsideView> LeftAside,
    IReadOnlyList<ImportView.DoubtView> ToSettle,
    IReadOnlyList<Text> Remarks,
    int Errors)
{
    public static ImportView Of(Draft draft, string folder, IReadOnlyCollection<Finding> findings) => new(
        draft.Document.FileName,
        folder,
        draft.RegionId,
        draft.RegionName,
        draft.Edition.Edition.Id,
        draft.Title,
        draft.Facts.Periods.FirstOrDefault()?.Value,
        draft.Facts.Adopted?.Value,
        draft.Facts.References.FirstOrDefault()?.Value,
        [.. draft.Activities.Select(activity => new ActivityView(
            activity.Id, activity.Found.Number, activity.Found.Title, activity.Found.Area?.AreaId, activity.Found.Area?.IsCertain, activity.Found.Place, [.. activity.Found.Doubts.Select(View)]))],
        [.. draft.LeftAside.Select(aside => new AsideView(aside.Number, aside.Title, aside.Place))],
        [.. draft.Doubts.Select(View)],
        [.. draft.Remarks],
        findings.Count(finding => finding.Severity == Severity.Error));

    private static DoubtView View(Doubt doubt) => new(doubt.Key, doubt.Sentence);

    internal sealed record ActivityView(string Id, int? Number, string Title, string? Area, bool? AreaIsCertain, Text Place, IReadOnlyList<DoubtView> ToSettle);

    internal sealed record AsideView(int? Number, string Title, Text Place);

    internal sealed record DoubtView(string Key, Text Sentence);
}
