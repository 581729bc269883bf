using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using PatientSafety.Core;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.BreakDown.Browsing;

/// <summary>What the forms about activities ask for.</summary>
internal sealed class PostedChange(string regionId, string activityId, IFormCollection form)
{
    public BreakDownRequest BreakDown() => new()
    {
        RegionId = regionId,
        Activity = activityId,
        Target = Words.TryParse<Target>(One("target"), out var target) ? target : Target.Units,
        Units = target switch
        {
            Target.Units => Many("unit"),
            Target.Level => Filled("under") is { } under ? [under] : [],
            _ => Filled("subtree") is { } subtree ? [subtree] : [],
        },
        LevelId = target == Target.Level ? Filled("level") : null,
        LaterUnits = target != Target.Units && One("later") == "yes",
        From = Day("day"),
        OwnerRole = Filled("role"),
        Owner = Filled("owner"),
        Deputy = Filled("deputy"),
        TimePlan = TimePlan,
        By = One("by"),
        Why = Filled("why"),
    };

    /// <summary>A field that is left empty leaves what there is; ticking a box takes it away.</summary>
    public OwnersRequest Owners() => new()
    {
        RegionId = regionId,
        Activity = activityId,
        Units = Many("unit"),
        OwnerRole = One("clear") == "yes" ? One("role") : Filled("role"),
        Owner = One("clear") == "yes" ? One("owner") : Filled("owner"),
        Deputy = One("clear") == "yes" ? One("deputy") : Filled("deputy"),
        TimePlan = TimePlan,
        TakesTimePlanAway = One("clear-plan") == "yes",
        By = One("by"),
        Why = Filled("why"),
    };

    public EndingRequest Ending() => new() { RegionId = regionId, Activity = activityId, Units = Many("unit"), From = Day("day"), By = One("by"), Why = One("why") };

    public ActRequest Act() => new()
    {
        RegionId = regionId,
        Activity = activityId,
        Kind = Words.TryParse<ActivityActKind>(One("act"), out var kind) ? kind : ActivityActKind.Paused,
        Other = Filled("other"),
        On = Day("day"),
        By = One("by"),
        Why = One("why"),
    };

    public OwnActivityRequest OwnActivity() => new()
    {
        RegionId = regionId,
        Unit = One("own-unit"),
        Title = One("title"),
        Areas = Many("area"),
        Rationale = Filled("rationale"),
        PlanId = Filled("plan"),
        From = Day("day"),
        OwnerRole = Filled("role"),
        Owner = Filled("owner"),
        Deputy = Filled("deputy"),
        By = One("by"),
        Why = Filled("why"),
    };

    private Period? TimePlan => Day("time-from") is { } from && Day("time-to") is { } to && from <= to ? new Period(from, to) : null;

    private ImmutableArray<string> Many(string name) => [.. form[name].OfType<string>().Where(value => value.Length > 0)];

    private string One(string name) => form[name].ToString().Trim();

    private string? Filled(string name) => One(name) is { Length: > 0 } value ? value : null;

    private DateOnly? Day(string name) => DateOnly.TryParseExact(One(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
