using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Reports;

namespace PatientSafety.Regions.InReports;

/// <summary>A proposal for decision on the plan, worked out from what the plan says of itself.</summary>
internal sealed class PlanProposalPart : IRegionPart
{
    public string Id => "plan.proposal";

    public Text Name { get; } = new("Förslag till beslut om planen", "Proposal for decision on the plan");

    public ValueTask<ImmutableArray<Block>> WriteAsync(RegionReport report, Area? area, CancellationToken stop)
    {
        var statements = PlanStatements.Of(report);
        return new(
        [
            Heading(report, statements),
            new Bullets([.. Points(report, statements)]),
            .. Decided(report, statements),
            .. Unconfirmed(report, statements),
        ]);
    }

    /// <summary>The rule that says who decides, where the plan itself does not.</summary>
    private static ReportingRule? RuleOf(RegionReport report) => report.Plan.Adopted?.By is not null
        ? null
        : report.Configuration.ReportingOf(report.Plan.Id).FirstOrDefault(rule => rule.Report == ReportKind.DecisionProposal && !rule.DecidedBy.IsEmpty);

    private static Paragraph Heading(RegionReport report, PlanStatements statements)
    {
        var say = report.Say;
        var decision = statements.Of(say["Beslutet om planen.", "The decision on the plan."], report.Plan.Adopted?.Provenance ?? statements.PlanSource, "facts");
        var proposer = report.Plan.Adopted?.ProposedBy;
        var (deciders, behind) = RuleOf(report) is { } rule
            ? (rule.DecidedBy, RuleRows.Behind(report, statements, rule))
            : (report.Plan.Adopted?.By is { } by ? [by] : [], decision);
        return new(
        [
            say["Föreslås av: ", "Proposed by: "],
            .. statements.Body(proposer, decision),
            say[". Beslutas av: ", ". Decided by: "],
            .. statements.Bodies(deciders, behind),
            say[". Förslaget är", ". The proposal is"],
        ]);
    }

    private static IEnumerable<ImmutableArray<Run>> Points(RegionReport report, PlanStatements statements)
    {
        var (say, plan) = (report.Say, report.Plan);
        var behind = statements.OfPlan();
        yield return
        [
            say["att anta ", "to adopt "],
            statements.Said(plan.Title, behind),
            .. plan.Period is { } period ? [new Run(say[$" för perioden {say[period]}", $" for the period {say[period]}"]) { Behind = behind }] : Array.Empty<Run>(),
        ];
        if (report.Edition is { } edition)
        {
            yield return
            [
                say["att planen ska följa den nationella handlingsplanen ", "that the plan is to follow the national action plan "],
                statements.Said(edition.Title, behind),
                new Run($" ({plan.Follows}{(plan.FollowsVersion is { } version ? $", version {version}" : string.Empty)})") { Behind = behind },
            ];
        }

        if (plan.Arrangements.Where(arrangement => arrangement.Kind == ArrangementKind.Distribution && !arrangement.Parties.IsEmpty).ToArray() is [var first, ..] distribution)
        {
            yield return
            [
                say["att utdrag skickas till ", "that extracts are sent to "],
                .. statements.Bodies(
                    distribution.SelectMany(arrangement => arrangement.Parties).Distinct(StringComparer.Ordinal),
                    statements.Of(say["Planens sändlista.", "The distribution list of the plan."], first.Provenance, "arrangements")),
            ];
        }
    }

    private static IEnumerable<Remark> Decided(RegionReport report, PlanStatements statements)
    {
        if (report.Plan.Adopted is { Status: AdoptionStatus.Adopted } adoption)
        {
            var on = adoption.On is { } day ? $" {report.Say[day]}" : string.Empty;
            yield return new(RemarkKind.Note, new Run(report.Say[$"Planen är redan beslutad{on}.", $"The plan has been decided already{on}."])
            {
                Behind = statements.Of(report.Say["Beslutet om planen.", "The decision on the plan."], adoption.Provenance, "facts"),
            });
        }
    }

    private static IEnumerable<Remark> Unconfirmed(RegionReport report, PlanStatements statements)
    {
        var say = report.Say;
        yield return new(RemarkKind.Unconfirmed, new Run(say[
            "Formuleringen är ett förslag som är sammanställt ur planens uppgifter. Den ska läsas igenom och redigeras innan den används.",
            "The wording is a proposal put together from the facts of the plan. It is to be read through and edited before it is used."]) { Behind = statements.OfPlan() });
        if (RuleOf(report) is { } rule)
        {
            yield return new(RemarkKind.Unconfirmed, new Run(say[
                $"Källan säger inte vem som antar planen. Vem som beslutar är hämtat ur regeln om ”{say[rule.Name]}”, och att den gäller även här är vår slutsats.",
                $"The source does not say who adopts the plan. Who decides is taken from the rule about “{say[rule.Name]}”, and that it holds here too is our conclusion."])
            {
                Behind = RuleRows.Behind(report, statements, rule),
            });
        }
    }
}
