using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Reports;
using PatientSafety.Platform.Texts;
using PatientSafety.Regions.Wording;

namespace PatientSafety.Regions.InReports;

internal sealed class PlanFactsPart(INationalPlans national) : IRegionPart
{
    public string Id => "plan.facts";

    public Text Name { get; } = new("Uppgifter om planen", "Facts about the plan");

    public ValueTask<ImmutableArray<Block>> WriteAsync(RegionReport report, Area? area, CancellationToken stop)
    {
        var (say, plan, statements) = (report.Say, report.Plan, PlanStatements.Of(report));
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Grid(
            say["Planen", "The plan"],
            [new(say["Uppgift", "Fact"]), new(say["Vad källan anger", "What the source says"])],
            [.. new FactRows(report, statements, national).All.Select(row => ImmutableArray.Create<Cell>(say[row.Name], new Cell(row.Words)))]));
        if (plan.Provenance.Note is { } note)
        {
            blocks.Add(new Remark(RemarkKind.Note, statements.Said(note, statements.OfPlan())));
        }

        if (!plan.SourceComplete)
        {
            blocks.Add(new Remark(RemarkKind.Missing, new Run($"{say[PlanWords.NotWhole]} {say[PlanWords.MissingToo]}") { Behind = statements.OfPlan() }));
        }

        if (Unsupported(report) is [_, ..] unsupported)
        {
            blocks.Add(new Remark(RemarkKind.Unconfirmed, new Run(say["Inte belagt i källan: ", "Not attested by the source: "] + unsupported + ".") { Behind = statements.OfPlan() }));
        }

        return new(blocks.ToImmutable());
    }

    /// <summary>The facts that something else than the source stands behind.</summary>
    private static string Unsupported(RegionReport report)
    {
        var (say, plan) = (report.Say, report.Plan);
        (Text Name, Provenance? Provenance)[] facts =
        [
            (new("planen som helhet", "the plan as a whole"), plan.Provenance),
            (new("beslutet", "the decision"), plan.Adopted?.Provenance),
            (new("omfattningen", "the scope"), plan.Scope?.Provenance),
            (new("visionen", "the vision"), plan.Vision?.Provenance),
            (new("planen före", "the plan before"), plan.Predecessor?.Provenance),
            .. plan.Inputs.Select(input => (new Text("vad planen bygger på", "what the plan builds on"), (Provenance?)input.Provenance)),
            .. plan.RelatedPlans.Select(related => (new Text("planer vid sidan om", "plans beside it"), (Provenance?)related.Provenance)),
        ];
        return Listed.Of(
            facts.Where(fact => fact.Provenance is { Attestation: not Attestation.Attested })
                .Select(fact => $"{say[fact.Name]} ({say[Labels.Of(fact.Provenance!.Attestation)].ToLowerInvariant()})")
                .Distinct(StringComparer.Ordinal),
            say.Language);
    }
}
