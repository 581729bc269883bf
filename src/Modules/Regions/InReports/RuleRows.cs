using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Reports;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Regions.InReports;

/// <summary>The rules about reports, a row for each.</summary>
internal sealed class RuleRows(RegionReport report, PlanStatements statements)
{
    public static ImmutableArray<Text> Headings { get; } =
    [
        new("Rapport", "Report"),
        new("Hur ofta", "How often"),
        new("När", "When"),
        new("Nivå", "Level"),
        new("Från", "From"),
        new("Till", "To"),
        new("Föreslår", "Proposes"),
        new("Beslutar", "Decides"),
        new("Grund", "Ground"),
    ];

    /// <summary>The trace of a rule.</summary>
    public static Trace Behind(RegionReport report, PlanStatements statements, ReportingRule rule) => statements.Of(
        report.Say[$"Regeln om ”{report.Say[rule.Name]}”.", $"The rule about “{report.Say[rule.Name]}”."], rule.Provenance, $"rule-{rule.Id}");

    public ImmutableArray<Cell> Of(ReportingRule rule)
    {
        var behind = Behind(report, statements, rule);
        return
        [
            statements.Said(rule.Name, behind),
            RuleWords.HowOften(rule) is { } often ? statements.Said(often, behind) : statements.Unsaid(behind),
            When(rule, behind),
            statements.Level(rule.LevelId, behind),
            new Cell(statements.Body(rule.Reporter, behind)),
            new Cell(statements.Bodies(rule.Recipients, behind)),
            new Cell(statements.Body(rule.ProposedBy, behind)),
            new Cell(statements.Bodies(rule.DecidedBy, behind)),
            Ground(rule, behind),
        ];
    }

    private Run When(ReportingRule rule, Trace behind)
    {
        if (rule.Due is not { } due)
        {
            return statements.Unsaid(behind);
        }

        var mark = rule.DueProvenance.Attestation == Attestation.Attested ? string.Empty : $" ({report.Say[Labels.Of(rule.DueProvenance.Attestation)].ToLowerInvariant()})";
        return new Run(report.Say[Labels.Of(due)] + mark)
        {
            Behind = rule.DueProvenance == Provenance.None
                ? behind
                : statements.Of(report.Say[$"Dagen för ”{report.Say[rule.Name]}”.", $"The day of “{report.Say[rule.Name]}”."], rule.DueProvenance, $"rule-{rule.Id}"),
        };
    }

    /// <summary>The law or document that asks for the report; else what the rule itself rests on.</summary>
    private Cell Ground(ReportingRule rule, Trace behind)
    {
        Source[] sources = rule.Basis.IsEmpty ? [.. rule.Provenance.Source is { } own ? [own] : Array.Empty<Source>()] : [.. rule.Basis];
        return sources.Length == 0
            ? statements.Unsaid(behind)
            : new Cell(PlanStatements.Joined(
                sources.Select(source => ImmutableArray.Create(new Run(SourceWords.Line(source, report.Plan.Provenance.Source)) { Behind = behind, Lang = report.Say.Language == Language.English ? "sv" : null })),
                "; "));
    }
}
