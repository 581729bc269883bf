using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Reports;

namespace PatientSafety.Regions.InReports;

/// <summary>Who gets an extract of the plan, and who gets the report.</summary>
internal sealed class PlanDistributionPart : IRegionPart
{
    public string Id => "plan.distribution";

    public Text Name { get; } = new("Sändlista", "Distribution list");

    public ValueTask<ImmutableArray<Block>> WriteAsync(RegionReport report, Area? area, CancellationToken stop)
    {
        var (say, rule) = (report.Say, report.Occasion.Rule);
        var statements = PlanStatements.Of(report);
        ImmutableArray<ImmutableArray<Run>> lines =
        [
            .. from arrangement in report.Plan.Arrangements
               where arrangement.Kind == ArrangementKind.Distribution
               from party in arrangement.Parties
               select statements.Body(party, statements.Of(say["Planens sändlista.", "The distribution list of the plan."], arrangement.Provenance, "arrangements")),
            .. rule.Recipients.IsEmpty ? Array.Empty<ImmutableArray<Run>>() :
            [
                [
                    say["Mottagare av rapporten: ", "Recipients of the report: "],
                    .. statements.Bodies(rule.Recipients, RuleRows.Behind(report, statements, rule)),
                ],
            ],
        ];
        return new(lines.IsEmpty
            ? [new Remark(RemarkKind.Missing, new Run(say["Källan säger inte vem som ska få utdrag.", "The source does not say who is to be sent extracts."]) { Behind = statements.OfPlan("arrangements") })]
            : [new Bullets(lines)]);
    }
}
