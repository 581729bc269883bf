using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>Something in the calendar: what is due from whom, by when.</summary>
internal sealed record DueItem
{
    public required DueKind Kind { get; init; }

    public required string RuleId { get; init; }

    public required Text What { get; init; }

    public required OrganisationUnit Unit { get; init; }

    public required string UnitName { get; init; }

    public required string LevelId { get; init; }

    /// <summary>Who owes it by law, in words; null where it is the unit.</summary>
    public Text? OwedBy { get; init; }

    public required Period Period { get; init; }

    public required Text PeriodName { get; init; }

    /// <summary>The id of the period of follow-up; null where the item is about a report.</summary>
    public string? PeriodId { get; init; }

    public required DateOnly LastDay { get; init; }

    /// <summary>Whether the day is stated by a source or chosen by us.</summary>
    public required Attestation DaySupport { get; init; }

    public required Text Basis { get; init; }

    public required DutyState State { get; init; }

    /// <summary>How many activities are to be reported at and below the unit; 0 where the item is about a report.</summary>
    public int Expected { get; init; }

    public int Reported { get; init; }

    public static DueItem Of(Duty duty, DateOnly today) => new()
    {
        Kind = duty.Own.IsEmpty ? DueKind.SigningOff : DueKind.Reporting,
        RuleId = duty.Rests.Id,
        What = duty.Rests.What,
        Unit = duty.Unit,
        UnitName = duty.As.Name,
        LevelId = duty.As.LevelId,
        Period = duty.Period.Period,
        PeriodName = duty.Period.Name,
        PeriodId = duty.Period.Id,
        LastDay = duty.LastDay!.Value,
        DaySupport = duty.DaySupport,
        Basis = duty.Rests.Basis(duty.Deadline!),
        State = duty.On(today),
        Expected = duty.Expected,
        Reported = duty.Reported,
    };

    /// <summary>A report of which a day is known.</summary>
    public static DueItem Of(DueReport report, DateOnly today) => new()
    {
        Kind = report.Kind switch
        {
            DueReportKind.SetOff => DueKind.SetOff,
            DueReportKind.Statutory => DueKind.Statutory,
            _ => DueKind.Report,
        },
        RuleId = report.Rule.Id,
        What = report.Rule.Name,
        Unit = report.Unit,
        UnitName = report.UnitName,
        LevelId = report.LevelId,
        OwedBy = report.OwedBy,
        Period = report.Covered!,
        PeriodName = report.PeriodName!,
        LastDay = report.LastDay!.Value,
        DaySupport = report.DaySupport,
        Basis = report.Basis,
        State = report.LastDay < today ? DutyState.Passed : DutyState.Coming,
    };

    /// <summary>The name of a level of a region.</summary>
    public static Text LevelName(RegionScope scope, string levelId) => levelId == Level.Region
        ? new("Region", "Region")
        : scope.Configuration.Levels.FirstOrDefault(level => level.Id == levelId)?.Name ?? new Text(levelId);
}
