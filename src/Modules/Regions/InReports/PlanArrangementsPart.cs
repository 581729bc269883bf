using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Reports;
using PatientSafety.Platform.Texts;
using PatientSafety.Regions.Wording;

namespace PatientSafety.Regions.InReports;

internal sealed class PlanArrangementsPart : IRegionPart
{
    /// <summary>What a plan is expected to say of itself. Who gets it is asked for by a part of its own.</summary>
    private static readonly ArrangementKind[] Expected = [ArrangementKind.Management, ArrangementKind.BreakDown, ArrangementKind.FollowUp, ArrangementKind.Revision];

    public string Id => "plan.arrangements";

    public Text Name { get; } = new("Så sköts planen", "How the plan is run");

    public ValueTask<ImmutableArray<Block>> WriteAsync(RegionReport report, Area? area, CancellationToken stop)
    {
        var say = report.Say;
        var statements = PlanStatements.Of(report);
        var kinds = report.Plan.Arrangements.GroupBy(arrangement => arrangement.Kind).OrderBy(kind => kind.Key).ToArray();
        var blocks = ImmutableArray.CreateBuilder<Block>();
        if (kinds.Length > 0)
        {
            blocks.Add(new Bullets([.. kinds.Select(kind => (ImmutableArray<Run>)
            [
                new Run($"{say[Labels.Of(kind.Key)]}.") { IsStrong = true },
                " ",
                .. PlanStatements.Joined(
                    [.. kind.Where(arrangement => !IsNames(arrangement)).Select(arrangement => Words(report, statements, arrangement)), Names(report, statements, kind.Key, [.. kind.Where(IsNames)])],
                    " "),
            ])]));
        }

        if (Expected.Except(kinds.Select(kind => kind.Key)).ToArray() is [_, ..] missing)
        {
            var names = Listed.Of(missing.Select(kind => say[Labels.Of(kind)].ToLowerInvariant()), say.Language);
            blocks.Add(new Remark(RemarkKind.Missing, new Run(say[$"Källan säger ingenting om {names}.", $"The source says nothing about {names}."]) { Behind = statements.OfPlan("arrangements") }));
        }

        if (report.Plan.Arrangements.Where(arrangement => arrangement.Provenance.Attestation != Attestation.Attested).ToArray() is [_, ..] unsupported)
        {
            var names = Listed.Of(
                unsupported.Select(arrangement => $"{say[Labels.Of(arrangement.Kind)].ToLowerInvariant()} ({say[Labels.Of(arrangement.Provenance.Attestation)].ToLowerInvariant()})").Distinct(StringComparer.Ordinal),
                say.Language);
            blocks.Add(new Remark(RemarkKind.Unconfirmed, new Run(say[$"Inte belagt i källan: {names}.", $"Not attested by the source: {names}."]) { Behind = statements.OfPlan("arrangements") }));
        }

        return new(blocks.ToImmutable());
    }

    /// <summary>Whether it says no more than who: a distribution list has one for each.</summary>
    private static bool IsNames(Arrangement arrangement) =>
        arrangement is { Text: null, Means: null, ThroughProjects: false, Levels.IsEmpty: true, Parties.IsEmpty: false };

    private static ImmutableArray<Run> Names(RegionReport report, PlanStatements statements, ArrangementKind kind, Arrangement[] named) => named.Length == 0 ? [] :
    [
        $"{report.Say[PlanWords.Parties(kind)]}: ",
        .. PlanStatements.Joined(named.Select(arrangement => statements.Bodies(arrangement.Parties, Behind(report, statements, arrangement))), ", "),
        ".",
    ];

    private static Trace Behind(RegionReport report, PlanStatements statements, Arrangement arrangement)
    {
        var kind = report.Say[Labels.Of(arrangement.Kind)];
        return statements.Of(report.Say[$"{kind}, enligt planen.", $"{kind}, according to the plan."], arrangement.Provenance, "arrangements");
    }

    private static ImmutableArray<Run> Words(RegionReport report, PlanStatements statements, Arrangement arrangement)
    {
        var say = report.Say;
        var behind = Behind(report, statements, arrangement);
        ImmutableArray<(string Name, ImmutableArray<Run> Words)> facts =
        [
            .. arrangement.ThroughProjects ? [(say["Form", "Form"], [statements.Said(PlanWords.ThroughProjects, behind)])] : Array.Empty<(string, ImmutableArray<Run>)>(),
            .. arrangement.Means is { } means ? [(say[PlanWords.Means(arrangement.Kind)], [statements.Said(means, behind)])] : Array.Empty<(string, ImmutableArray<Run>)>(),
            .. arrangement.Parties.IsEmpty ? Array.Empty<(string, ImmutableArray<Run>)>() : [(say[PlanWords.Parties(arrangement.Kind)], statements.Bodies(arrangement.Parties, behind))],
            .. arrangement.Levels.IsEmpty ? Array.Empty<(string, ImmutableArray<Run>)>() :
                [(say["Nivåer", "Levels"], PlanStatements.Joined(arrangement.Levels.Select(level => ImmutableArray.Create(statements.Level(level, behind))), ", "))],
        ];
        return PlanStatements.Joined(
            [
                arrangement.Text is { } text ? [statements.Said(text, behind)] : [],
                .. facts.Select(fact => (ImmutableArray<Run>)[$"{fact.Name}: ", .. fact.Words, "."]),
            ],
            " ");
    }
}
