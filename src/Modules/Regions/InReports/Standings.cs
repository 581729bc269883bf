using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Reports;
using PatientSafety.Platform.Texts;
using PatientSafety.Regions.Wording;

namespace PatientSafety.Regions.InReports;

/// <summary>How a plan stands to areas, in words. Silence is told from choice, and what the source says from what we have placed.</summary>
internal sealed class Standings(RegionReport report, PlanStatements statements)
{
    private RegionalPlan Plan => report.Plan;

    public Paragraph Of(Area area)
    {
        var behind = Behind(area);
        return new(
        [
            new Run($"{report.Say[Labels.Of(Plan.StandingOf(area.Id))]}.") { IsStrong = true, Behind = behind },
            new Run($" {Sentence(area)}") { Behind = behind },
            .. Reason(area, behind) is { } reason ? [" ", reason] : Array.Empty<Run>(),
        ]);
    }

    public Grid Table(IEnumerable<Area> areas)
    {
        var say = report.Say;
        return new(
            say["Hur planen förhåller sig till utgåvans områden", "How the plan stands to the areas of the edition"],
            [new(say["Område", "Area"]), new(say["I planen", "In the plan"]), new(say["Aktiviteter", "Activities"], IsNumber: true), new(say["Skäl", "Reason"])],
            [.. areas.Select(area => Row(area, BehindRow(area)))]);
    }

    /// <summary>The areas where something else than the source says how the plan stands.</summary>
    public IEnumerable<Remark> Unsupported(IEnumerable<Area> areas)
    {
        foreach (var same in areas.Select(area => (Area: area, Support: Support(area))).Where(pair => pair.Support is not null).GroupBy(pair => pair.Support!))
        {
            Area[] concerned = [.. same.Select(pair => pair.Area)];
            var (names, support) = (statements.Quoted(concerned.Select(area => area.Name)), report.Say[Labels.Of(same.Key.Attestation)].ToLowerInvariant());
            yield return new(
                RemarkKind.Unconfirmed,
                [
                    new Run(report.Say[$"Hur planen förhåller sig till {names} är inte belagt i källan ({support}).", $"How the plan stands to {names} is not attested by the source ({support})."]) { Behind = Behind(concerned[0]) },
                    .. same.Key.Note is { } note ? [" ", statements.Said(note, Behind(concerned[0]))] : Array.Empty<Run>(),
                ]);
        }
    }

    /// <summary>The areas that are not confirmed in the edition itself.</summary>
    public IEnumerable<Remark> Unconfirmed(IEnumerable<Area> areas)
    {
        if (report.Edition is not { } edition)
        {
            yield break;
        }

        foreach (var same in areas.Where(area => area.Provenance.Attestation != Attestation.Attested).GroupBy(area => (area.Provenance.Attestation, area.Provenance.Note)))
        {
            Area[] concerned = [.. same];
            var (names, support) = (statements.Quoted(concerned.Select(area => area.Name)), report.Say[Labels.Of(same.Key.Attestation)].ToLowerInvariant());
            var behind = report.Sourced(
                report.Say[$"Området i utgåvan {edition.Id}.", $"The area in the edition {edition.Id}."], concerned[0].Provenance, edition.Provenance.Source, $"national/{edition.Id}#{concerned[0].Id}");
            yield return new(RemarkKind.Unconfirmed, new Run(report.Say[
                $"Inte bekräftat i utgåvan {edition.Id}: {names} ({support}).", $"Not confirmed in the edition {edition.Id}: {names} ({support})."]) { Behind = behind });
        }
    }

    private ImmutableArray<Cell> Row(Area area, Trace behind)
    {
        var count = ActivitiesOf.Section(Plan, area).Length;
        var counted = statements.Counted(report.Say["Antalet aktiviteter i varje område.", "The number of activities in each area."], "areas");
        return
        [
            report.Words(area.Name),
            new Run(report.Say[Labels.Of(Plan.StandingOf(area.Id))]) { Behind = behind },
            new Run(FormattableString.Invariant($"{count}")) { Behind = counted },
            Reason(area, behind) is { } reason ? reason : new Cell([]),
        ];
    }

    private Trace Behind(Area area)
    {
        var what = report.Say[$"Hur planen förhåller sig till området ”{report.Say[area.Name]}”.", $"How the plan stands to the area “{report.Say[area.Name]}”."];
        return Plan.Prioritisation.Of(area.Id) is { } stated
            ? statements.Of(what, stated.Provenance, area.Id)
            : new Trace($"{what} {Derived(area)}", statements.At(area.Id));
    }

    /// <summary>The same trace for all areas that have the same source, so that a table does not have as many notes as rows.</summary>
    private Trace BehindRow(Area area) => Plan.Prioritisation.Of(area.Id) is { } stated
        ? statements.Of(report.Say["Hur planen förhåller sig till områdena.", "How the plan stands to the areas."], stated.Provenance, "areas")
        : new Trace(Derived(area), statements.At("areas"));

    /// <summary>How the standing was worked out where the plan does not state it.</summary>
    private string Derived(Area area) => Plan.StandingOf(area.Id) switch
    {
        Standing.Prioritised => report.Say["Planen säger det inte uttryckligt; den har aktiviteter i området.", "The plan does not say so expressly; it has activities in the area."],
        Standing.InScope => report.Say["Planen nämner inte området; vi har placerat aktiviteter där.", "The plan does not mention the area; we have placed activities there."],
        _ => report.Say["Varken planens prioriteringar eller dess aktiviteter nämner området.", "Neither the priorities of the plan nor its activities mention the area."],
    };

    private string Sentence(Area area)
    {
        var standing = Plan.StandingOf(area.Id);
        return Plan.Prioritisation.Of(area.Id) is null && (standing == Standing.InScope || !Plan.SourceComplete)
            ? standing == Standing.Silent
                ? report.Say["Källan säger ingenting om området, men den innehåller inte hela planen.", "The source says nothing about the area, but it does not hold the whole plan."]
                : Derived(area)
            : report.Say[Meanings.Of(standing)];
    }

    private Run? Reason(Area area, Trace behind) => Plan.Prioritisation.Of(area.Id) switch
    {
        { Reason: { } reason } => statements.Said(reason, behind),
        { Standing: Standing.NotPrioritised } => new Run(report.Say[PlanWords.NoReason]) { Behind = behind },
        _ => null,
    };

    private UnsupportedBy? Support(Area area) => Plan.Prioritisation.Of(area.Id) switch
    {
        { Provenance: { Attestation: not Attestation.Attested } provenance } => new(provenance.Attestation, provenance.Note),
        null when Plan.StandingOf(area.Id) == Standing.InScope => new(Attestation.OurPlacement, null),
        _ => null,
    };

    private sealed record UnsupportedBy(Attestation Attestation, Text? Note);
}
