using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Reports;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Regions.InReports;

/// <summary>What each body does, as far as the plan and the region's rules about reports say.</summary>
internal sealed class Roles(RegionReport report, PlanStatements statements)
{
    private readonly ImmutableArray<(string BodyId, ImmutableArray<Run> Words)> roles =
    [
        .. OfDecision(report, statements),
        .. OfActivities(report, statements),
        .. OfArrangements(report, statements),
        .. report.Configuration.ReportingOf(report.Plan.Id).SelectMany(rule => OfRule(report, statements, rule)),
    ];

    public ImmutableArray<Run> Of(Body body)
    {
        ImmutableArray<ImmutableArray<Run>> own = [.. roles.Where(role => role.BodyId == body.Id).Select(role => role.Words)];
        return own.IsEmpty
            ? [new Run(report.Say["Källan anger ingen uppgift", "The source gives no task"]) { Behind = statements.OfPlan() }]
            : PlanStatements.Joined(own, "; ");
    }

    private static IEnumerable<(string BodyId, ImmutableArray<Run> Words)> OfDecision(RegionReport report, PlanStatements statements)
    {
        var say = report.Say;
        if (report.Plan.Adopted is not { } adoption)
        {
            yield break;
        }

        var behind = statements.Of(say["Beslutet om planen.", "The decision on the plan."], adoption.Provenance, "facts");
        if (adoption.ProposedBy is { } proposer)
        {
            yield return (proposer, [new Run(say["föreslår planen", "proposes the plan"]) { Behind = behind }]);
        }

        if (adoption.By is { } by)
        {
            yield return (by, [new Run(say["beslutar om planen", "decides on the plan"]) { Behind = behind }]);
        }
    }

    /// <summary>An activity names its owner in words; those that are the words of a body are that body's.</summary>
    private static IEnumerable<(string BodyId, ImmutableArray<Run> Words)> OfActivities(RegionReport report, PlanStatements statements) =>
        from body in report.Configuration.Bodies
        let own = report.Plan.Activities.Where(activity => activity.Owner == body.Name).ToArray()
        where own.Length > 0
        let count = report.Say.Count(own.Length, ("aktivitet", "aktiviteter"), ("activity", "activities"))
        select (body.Id, ImmutableArray.Create(new Run(report.Say[$"ansvarar för {count}", $"is responsible for {count}"])
        {
            Behind = statements.Counted(
                report.Say[$"Antalet aktiviteter som {report.Say[body.Name]} ansvarar för.", $"The number of activities that {report.Say[body.Name]} is responsible for."],
                own.Length == 1 ? own[0].Id : "activities"),
        }));

    private static IEnumerable<(string BodyId, ImmutableArray<Run> Words)> OfArrangements(RegionReport report, PlanStatements statements) =>
        from arrangement in report.Plan.Arrangements
        let kind = report.Say[Labels.Of(arrangement.Kind)]
        let behind = statements.Of(report.Say[$"{kind}, enligt planen.", $"{kind}, according to the plan."], arrangement.Provenance, "arrangements")
        from party in arrangement.Parties
        let what = arrangement.Kind == ArrangementKind.Distribution
            ? report.Say["får utdrag", "is sent extracts"]
            : report.Say[$"deltar: {kind.ToLowerInvariant()}", $"takes part: {kind.ToLowerInvariant()}"]
        select (party, ImmutableArray.Create(new Run(what) { Behind = behind }));

    private static IEnumerable<(string BodyId, ImmutableArray<Run> Words)> OfRule(RegionReport report, PlanStatements statements, ReportingRule rule)
    {
        var say = report.Say;
        var behind = RuleRows.Behind(report, statements, rule);
        return
        [
            .. Role(rule.Reporter is { } reporter ? [reporter] : [], say["upprättar ", "draws up "]),
            .. Role(rule.Recipients, say["tar emot ", "receives "]),
            .. Role(rule.ProposedBy is { } proposer ? [proposer] : [], say["lägger fram ", "puts forward "]),
            .. Role(rule.DecidedBy, say["beslutar om ", "decides on "]),
        ];

        IEnumerable<(string BodyId, ImmutableArray<Run> Words)> Role(IEnumerable<string> ids, string does) =>
            ids.Select(id => (id, ImmutableArray.Create(new Run(does) { Behind = behind }, statements.Said(Quoted(rule.Name), behind))));
    }

    private static Text Quoted(Text name) => new($"”{name.Swedish}”", name.English is { } english ? $"“{english}”" : null);
}
