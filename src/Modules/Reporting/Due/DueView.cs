using System.Collections.Immutable;
using System.ComponentModel;
using PatientSafety.Core;
using PatientSafety.Core.Reporting;

namespace PatientSafety.Reporting.Due;

/// <summary>A report that is due, as answers give it.</summary>
internal sealed record DueView
{
    public required string Region { get; init; }

    [Description("The report’s address, where it can be drawn up here.")]
    public string? Report { get; init; }

    public required string Rule { get; init; }

    public required ReportKind Kind { get; init; }

    public required Text Name { get; init; }

    public required string Unit { get; init; }

    public Text? OwedBy { get; init; }

    public Period? Covers { get; init; }

    [Description("The last day on which it is on time.")]
    public DateOnly? LastDay { get; init; }

    [Description("Whether a source states the day.")]
    public required Attestation DaySupport { get; init; }

    public required Text Basis { get; init; }

    public required DueState State { get; init; }

    [Description("The number of the latest frozen version.")]
    public string? Frozen { get; init; }

    [Description("How far each level below is, from the top down.")]
    public required ImmutableArray<LevelView> Levels { get; init; }

    public static DueView Of(DueLine line) => new()
    {
        Region = line.Region.Id,
        Report = line.Address?.ToString(),
        Rule = line.Report.Rule.Id,
        Kind = line.Report.Rule.Report,
        Name = line.Report.Rule.Name,
        Unit = line.Report.Unit.Id,
        OwedBy = line.Report.OwedBy,
        Covers = line.Report.Covered,
        LastDay = line.Report.LastDay,
        DaySupport = line.Report.DaySupport,
        Basis = line.Report.Basis,
        State = line.State,
        Frozen = line.Frozen?.Number,
        Levels = [.. line.Report.Levels.Select(level => new LevelView(level.LevelId, level.Deadline?.LastDay, level.Deadline?.ChosenByUs, level.Units, level.Done, [.. level.Missing.Select(unit => unit.Id)]))],
    };

    /// <summary>How far a level is.</summary>
    internal sealed record LevelView(string Level, DateOnly? LastDay, bool? ChosenByUs, int Units, int Done, ImmutableArray<string> Missing);
}
