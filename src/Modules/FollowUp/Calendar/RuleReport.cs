using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>A report that a rule asks for, from one unit or from all of the level that draws it up.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Kind">Who asks for it.</param>
/// <param name="PlanId">The plan that it is about; null where none holds.</param>
internal sealed record RuleReport(ReportingRule Rule, DueReportKind Kind, string? PlanId)
{
    /// <summary>What it covers and its day; null where it is not known how often it is due, or where nothing has set it off.</summary>
    public ReportingOccasion? Occasion { get; init; }

    /// <summary>Who owes it by law; null where the rule says it.</summary>
    public Text? OwedBy { get; init; }

    /// <summary>The only unit that it is due from; null for all of the level.</summary>
    public OrganisationUnit? Only { get; init; }

    /// <summary>Why there is no day; null where there is.</summary>
    public Text? WhyUndated { get; init; }

    /// <summary>The report of each unit that draws it up.</summary>
    public IEnumerable<DueReport> OfUnits(RegionScope scope, DateOnly today)
    {
        var day = Occasion?.Covered.To ?? today;
        var level = Rule.LevelId ?? Level.Region;
        foreach (var unit in Units(scope, level, day))
        {
            var version = unit.Nearest(day);
            yield return new DueReport
            {
                Rule = Rule,
                PlanId = PlanId,
                Kind = Kind,
                Unit = unit,
                UnitName = version.Name,
                LevelId = Occasion is null ? level : version.LevelId,
                OwedBy = OwedBy ?? scope.Configuration.Body(Rule.Reporter)?.Name,
                Covered = Occasion?.Covered,
                PeriodName = Occasion is null ? null : NameOf(Rule, Occasion.Covered),
                LastDay = Occasion?.DueOn,
                DaySupport = Occasion?.DueOn is null ? Attestation.Unconfirmed : Rule.DueProvenance.Attestation,
                Basis = WhyUndated ?? DueBasis.Of(Rule),
            };
        }
    }

    private OrganisationUnit[] Units(RegionScope scope, string level, DateOnly day)
    {
        if (Only is not null || level == Level.Region)
        {
            return [Only ?? scope.Organisation.Top];
        }

        OrganisationUnit[] units = [.. scope.Organisation.Units.Where(unit => unit.On(day)?.LevelId == level)];

        // What has no day is told of also where the organisation has no such unit: the rule is there all the same.
        return units.Length == 0 && WhyUndated is not null ? [scope.Organisation.Top] : units;
    }

    private static Text NameOf(ReportingRule rule, Period covered) => rule is { Covers: Coverage.Period, Frequency: { } scheme and not PeriodScheme.Once }
        ? PeriodNames.Of(scheme, covered)
        : Platform.Texts.Labels.Of(covered);
}
