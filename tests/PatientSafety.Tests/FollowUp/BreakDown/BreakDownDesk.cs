using PatientSafety.FollowUp.BreakDown;
using PatientSafety.FollowUp.Recording;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.FollowUp.BreakDown;

/// <summary>What is done to activities, over a desk with one region.</summary>
internal sealed class BreakDownDesk(FollowUpDesk desk) : IAsyncDisposable
{
    public FollowUpDesk Desk => desk;

    public Changing Changing { get; } = new(desk.Database, desk.Scopes, desk.Clock);

    public BreakingDown BreakingDown => new(Changing, desk.Clock);

    public OwnersSetting Owners => new(Changing, desk.Clock);

    public AssignmentEnding Ending => new(Changing, desk.Clock);

    public ActivityActs Acts => new(Changing, desk.Clock);

    public RegionScope Scope => desk.RollUps.UpToDate("region")!;

    public static async Task<BreakDownDesk> OpenAsync() =>
        new(await FollowUpDesk.OpenAsync(GeneratedFollowUp.Region("region", 4), GeneratedFollowUp.Organisation("region", 1, 2, 2, 3)));

    public BreakDownOutcome HandOn(int activity, Target target, string[] units, DateOnly from, string? level = null, bool later = false, string? owner = null) => BreakingDown.BreakDown(new BreakDownRequest
    {
        RegionId = "region",
        Activity = GeneratedFollowUp.Activity(activity),
        Target = target,
        Units = [.. units],
        LevelId = level,
        LaterUnits = later,
        From = from,
        Owner = owner,
        By = "Samordnaren",
    });

    public ChangeOutcome Act(int activity, ActivityActKind kind, DateOnly on, string? other = null) => Acts.Do(new ActRequest
    {
        RegionId = "region",
        Activity = GeneratedFollowUp.Activity(activity),
        Kind = kind,
        Other = other,
        On = on,
        By = "Samordnaren",
        Why = "Därför",
    });

    /// <summary>The ids of the units that have an activity on a day.</summary>
    public string[] HaveIt(int activity, DateOnly day) =>
    [
        .. Scope.Assignments
            .Where(assignment => assignment.Activity.Id == GeneratedFollowUp.Activity(activity) && Scope.IsInForceOn(assignment, day))
            .Select(assignment => Scope.Organisation.Find(assignment.Unit)!.Id)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Exchanges the organisation.</summary>
    public void Become(IEnumerable<OrganisationUnit> units)
    {
        var before = desk.Organisations.Of("region")!;
        desk.Organisations.Known["region"] = new Organisation("region", [.. units], before.Revision + 1);
    }

    public Picture Picture(string unit, string period) =>
        desk.Pictures.Of(Scope, Scope.Organisation.Find(unit)!, Scope.PeriodsOf("plan").Find(period)!);

    public ValueTask DisposeAsync() => desk.DisposeAsync();
}
