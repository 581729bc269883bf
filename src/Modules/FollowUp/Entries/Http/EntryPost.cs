using System.ComponentModel;
using PatientSafety.FollowUp.Entries.Reporting;
using PatientSafety.FollowUp.Recording;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Entries.Http;

/// <summary>An entry as somebody sends it.</summary>
internal sealed record EntryPost
{
    [Description("A UUID of your own making (version 7). Send the same one again where you got no answer: the entry is recorded once. Made here where it is left out.")]
    public Guid? Id { get; init; }

    [Description("The unit's id.")]
    public string? Unit { get; init; }

    [Description("The activity's id.")]
    public string? Activity { get; init; }

    [Description("The period's id, for example 2026-T2.")]
    public string? Period { get; init; }

    [Description("The region's status word, by its id or as it is written. Left out where something is taken back.")]
    public string? Status { get; init; }

    [Description("In per cent, 0–100.")]
    public int? Progress { get; init; }

    public Effect Effect { get; init; }

    public string? Comment { get; init; }

    [Description("What works well and is worth spreading.")]
    public string? WorksWell { get; init; }

    [Description("The outside cause for which it was not completed.")]
    public string? OutsideCause { get; init; }

    public string? Plan { get; init; }

    public string? Do { get; init; }

    public string? Study { get; init; }

    public string? Act { get; init; }

    [Description("Links that show that it is so.")]
    public LinkPost[]? Evidence { get; init; }

    [Description("The id of the entry that it corrects.")]
    public Guid? Corrects { get; init; }

    [Description("Why it corrects it. Needed where it does.")]
    public string? Reason { get; init; }

    [Description("Whether it takes back the entry that it corrects.")]
    public bool TakesBack { get; init; }

    [Description("Who reports. Needed.")]
    public string? By { get; init; }

    [Description("The day from which it was known, where it was reported somewhere else before.")]
    public DateOnly? KnownOn { get; init; }

    public EntryRequest For(string regionId) => new()
    {
        Id = Id ?? Guid.CreateVersion7(),
        RegionId = regionId,
        Unit = Unit?.Trim() ?? string.Empty,
        Activity = Activity?.Trim() ?? string.Empty,
        Period = Period?.Trim() ?? string.Empty,
        Status = Status,
        Progress = Progress,
        Effect = Effect,
        Comment = WrittenText.Of(Comment),
        WorksWell = WrittenText.Of(WorksWell),
        OutsideCause = WrittenText.Of(OutsideCause),
        Plan = WrittenText.Of(Plan),
        Do = WrittenText.Of(Do),
        Study = WrittenText.Of(Study),
        Act = WrittenText.Of(Act),
        Evidence = [.. (Evidence ?? []).Select(link => new NewEvidence(WrittenText.LineOf(link.Title) is { Length: > 0 } title ? title : PostedLinks.TitleOf(link.Url ?? string.Empty), link.Url ?? string.Empty))],
        Corrects = Corrects,
        Reason = WrittenText.Of(Reason),
        TakesBack = TakesBack,
        By = WrittenText.LineOf(By),
        Origin = "api",
        KnownOn = KnownOn,
    };
}
