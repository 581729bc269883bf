using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.Scoping;

/// <summary>Whom and what a region follows up: its organisation, its activities and where they have been handed on. A picture of one moment.</summary>
internal sealed class RegionScope
{
    private readonly FrozenDictionary<int, ArraySegment<Assignment>> ofUnit;
    private readonly FrozenDictionary<string, FollowedActivity> activities;
    private readonly ConcurrentDictionary<DateOnly, Expectation> expectations = new();
    private readonly ConcurrentDictionary<DateOnly, Expectation> dueBefore = new();
    private readonly ConcurrentDictionary<(int Unit, DateOnly Day), int[]> lines = new();

    private static readonly Period YearsWithoutPlan = new(new DateOnly(2020, 1, 1), new DateOnly(2039, 12, 31));
    private readonly ConcurrentDictionary<string, FollowUpPeriods> periods = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, ActivityStatus> statuses;
    private readonly Lazy<FrozenDictionary<string, OrganisationUnit>> units;
    private readonly Lazy<DateOnly[]> turningPoints;

    public RegionScope(RegionConfiguration configuration, Organisation organisation, ImmutableArray<FollowedActivity> activities, ImmutableArray<Assignment> assignments, string restsOn)
    {
        Configuration = configuration;
        Organisation = organisation;
        Activities = activities;
        Assignments = assignments;
        RestsOn = restsOn;
        units = new Lazy<FrozenDictionary<string, OrganisationUnit>>(UnitsAsWritten);
        turningPoints = new Lazy<DateOnly[]>(TurningPoints);
        ofUnit = OfUnit([.. assignments.OrderBy(assignment => assignment.Unit)]);
        statuses = configuration.Statuses.SelectMany(status => new[] { (status.Id, status), (status.Name.Swedish, status) })
            .DistinctBy(pair => pair.Item1, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(pair => pair.Item1, pair => pair.status, StringComparer.OrdinalIgnoreCase);
        this.activities = activities.ToFrozenDictionary(activity => activity.Id, StringComparer.OrdinalIgnoreCase);
    }

    public RegionConfiguration Configuration { get; }

    public Organisation Organisation { get; }

    /// <summary>The plan's activities in the plan's order, then the units' own.</summary>
    public ImmutableArray<FollowedActivity> Activities { get; }

    /// <summary>By number.</summary>
    public ImmutableArray<Assignment> Assignments { get; }

    /// <summary>What roll-ups worked out from this scope rest on.</summary>
    public string RestsOn { get; }

    public string RegionId => Configuration.Region.Id;

    public int Top => Organisation.Top.Number;

    /// <summary>The periods for which a plan's activities are followed up.</summary>
    public FollowUpPeriods PeriodsOf(string planId) => periods.GetOrAdd(planId, static (id, scope) => scope.Configuration.Plans.FirstOrDefault(plan => plan.Id == id) is { } plan
        ? FollowUpPeriods.Of(scope.Configuration, plan, YearsWithoutPlan)
        : new FollowUpPeriods([]), this);

    /// <summary>The region's status word with an id, or written so; null where there is none.</summary>
    public ActivityStatus? Status(string written) => statuses.GetValueOrDefault(written);

    /// <summary>The unit with an id, with a key of the owner's register (HSA-id), or with a name that no other unit has; null where there is none.</summary>
    public OrganisationUnit? Unit(string written) => units.Value.GetValueOrDefault(written);

    public Assignment? Find(int assignment)
    {
        // There are hundreds of thousands of them: what is sorted already needs no table beside it.
        var (low, high) = (0, Assignments.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            switch (Assignments[middle].Number.CompareTo(assignment))
            {
                case 0:
                    return Assignments[middle];
                case < 0:
                    low = middle + 1;
                    break;
                default:
                    high = middle - 1;
                    break;
            }
        }

        return null;
    }

    public FollowedActivity? Activity(string id) => activities.GetValueOrDefault(id);

    public FollowedActivity? Activity(int number) => number == 0 ? null : Activities.FirstOrDefault(activity => activity.Number == number);

    /// <summary>The assignment of an activity at a unit that holds on a day, or else the latest one; null where it was never handed on there.</summary>
    public Assignment? At(int unit, int activity, DateOnly day)
    {
        Assignment? latest = null;
        foreach (var assignment in Of(unit))
        {
            if (assignment.Activity.Number != activity)
            {
                continue;
            }

            if (assignment.From <= day && (assignment.To is null || day <= assignment.To))
            {
                return assignment;
            }

            latest = latest is null || assignment.From > latest.From ? assignment : latest;
        }

        return latest;
    }

    /// <summary>The assignments at a unit, by number.</summary>
    public ArraySegment<Assignment> Of(int unit) => ofUnit.GetValueOrDefault(unit, ArraySegment<Assignment>.Empty);

    /// <summary>Whether an assignment holds on a day: it, its activity and its unit do.</summary>
    public bool IsInForceOn(Assignment assignment, DateOnly day) =>
        assignment.From <= day && (assignment.To is null || day <= assignment.To)
        && assignment.Activity.IsInForceOn(day)
        && Organisation.Find(assignment.Unit)?.On(day) is not null;

    /// <summary>Whether an assignment is to be reported by a day: it holds then, and a period of its plan ends. Plans that report at different times meet where their periods end on the same day.</summary>
    public bool IsDueOn(Assignment assignment, DateOnly periodTo) => IsInForceOn(assignment, periodTo) && PeriodsOf(assignment.Activity.PlanId).Ending(periodTo) is not null;

    /// <summary>The numbers of a unit and of those above it on a day, itself first, the top last.</summary>
    public int[] Line(int unit, DateOnly day) =>
        lines.GetOrAdd((unit, day), static (place, organisation) => [.. organisation.Line(place.Unit, place.Day).Select(above => above.Number)], Organisation);

    /// <summary>The assignments at a unit and at those below it that hold on a day.</summary>
    public IEnumerable<Assignment> AtAndBelow(int unit, DateOnly day) =>
        Organisation.Tree(unit, day).SelectMany(node => Of(node.Unit.Number)).Where(assignment => IsInForceOn(assignment, day));

    /// <summary>The assignments at a unit and at those below it that are to be reported by a day.</summary>
    public IEnumerable<Assignment> DueAtAndBelow(int unit, DateOnly periodTo) => AtAndBelow(unit, periodTo).Where(assignment => IsDueOn(assignment, periodTo));

    /// <summary>How many assignments at and below a unit hold on a day and were to be done before it.</summary>
    public int DueBefore(DateOnly day, int unit) => dueBefore.GetOrAdd(day, static (day, scope) => Expectation.Of(scope, day, assignment => assignment.TimePlan?.To < day), this).ByNode.GetValueOrDefault(unit);

    /// <summary>Whether anything begins or ends after one day and up to another.</summary>
    public bool ChangesBetween(DateOnly after, DateOnly upTo) => turningPoints.Value.Any(day => after < day && day <= upTo);

    /// <summary>How many assignments are to be reported by a day.</summary>
    public Expectation ExpectedOn(DateOnly day) => expectations.GetOrAdd(day, static (day, scope) => Expectation.Of(scope, day, assignment => scope.IsDueOn(assignment, day)), this);

    private DateOnly[] TurningPoints() =>
    [
        .. Assignments.Select(assignment => assignment.From)
            .Concat(Assignments.Where(assignment => assignment.To < DateOnly.MaxValue).Select(assignment => assignment.To!.Value.AddDays(1)))
            .Concat(Activities.SelectMany(activity => activity.Acts).Select(act => act.On))
            .Concat(Organisation.Units.SelectMany(unit => unit.Versions).Select(version => version.From))
            .Concat(Organisation.Units.SelectMany(unit => unit.Versions).Where(version => version.To < DateOnly.MaxValue).Select(version => version.To!.Value.AddDays(1)))
            .Distinct(),
    ];

    /// <summary>Parts of one array: a list for each unit would take more than what stands in it.</summary>
    private static FrozenDictionary<int, ArraySegment<Assignment>> OfUnit(Assignment[] byUnit)
    {
        var parts = new Dictionary<int, ArraySegment<Assignment>>();
        for (var (first, at) = (0, 1); at <= byUnit.Length; at++)
        {
            if (at == byUnit.Length || byUnit[at].Unit != byUnit[first].Unit)
            {
                parts.Add(byUnit[first].Unit, new ArraySegment<Assignment>(byUnit, first, at - first));
                first = at;
            }
        }

        return parts.ToFrozenDictionary();
    }

    private FrozenDictionary<string, OrganisationUnit> UnitsAsWritten()
    {
        var written = new Dictionary<string, OrganisationUnit>(StringComparer.OrdinalIgnoreCase);
        var names = Organisation.Units
            .SelectMany(unit => unit.Versions.Select(version => version.Name).Distinct(StringComparer.OrdinalIgnoreCase), (unit, name) => (unit, name))
            .GroupBy(pair => pair.name, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() == 1)
            .Select(same => same.Single());
        foreach (var (unit, name) in Organisation.Units.Select(unit => (unit, unit.Id))
            .Concat(Organisation.Units.Where(unit => unit.ExternalKey is not null).Select(unit => (unit, unit.ExternalKey!)))
            .Concat(names))
        {
            written.TryAdd(name, unit);
        }

        return written.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
