using PatientSafety.Core;
using PatientSafety.Core.Reporting;
using PatientSafety.FollowUp.Scoping;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>What the last days of a period of follow-up rest on.</summary>
/// <param name="Id">The id of the rule, or one that stands for our choice.</param>
/// <param name="What">What the follow-up is called.</param>
/// <param name="Occasion">The report that the levels are planned back from.</param>
/// <param name="ChosenByUs">Whether we chose that the period is followed up, or that it is due with that report.</param>
internal sealed record FollowUpDeadline(string Id, Text What, ReportingOccasion Occasion, bool ChosenByUs)
{
    private static readonly Text Plain = new("Uppföljning av aktiviteter", "Follow-up of activities");

    /// <summary>The rule that the period comes from. Where the region has none, the years are ours because the patientsäkerhetsberättelse is yearly, and so is its day.</summary>
    public static FollowUpDeadline Of(RegionScope scope, string planId, FollowUpPeriod period)
    {
        if (period.Rule is { } rule)
        {
            return new FollowUpDeadline(rule.Id, rule.Name, new ReportingOccasion(rule, period.Period, rule.Due?.For(period.Period)), period.ChosenByUs);
        }

        var yearly = scope.Configuration.ReportingOf(planId)
            .FirstOrDefault(known => known is { Report: ReportKind.PatientSafetyReport, Frequency: PeriodScheme.Yearly, Due: not null })
            ?? StatutoryReports.All.Single(report => report.Rule.Report == ReportKind.PatientSafetyReport).Rule;
        return new FollowUpDeadline($"uppfoljning.{planId}", Plain, new ReportingOccasion(yearly, period.Period, yearly.Due!.For(period.Period)), ChosenByUs: true);
    }

    /// <summary>The last day of a level; null where no day is known, or where the level is none of those that take part.</summary>
    public LevelDeadline? LastDay(RegionScope scope, string levelId) =>
        scope.Configuration.LastDay(Occasion, levelId) is { } deadline ? deadline with { ChosenByUs = deadline.ChosenByUs || ChosenByUs } : null;

    /// <summary>How well the day of a level is supported.</summary>
    public Attestation SupportOf(LevelDeadline deadline) => deadline.ChosenByUs ? Attestation.OurPlacement : Occasion.Rule.DueProvenance.Attestation;

    /// <summary>What it rests on, in words.</summary>
    public Text Basis(LevelDeadline deadline)
    {
        var basis = DueBasis.Of(Occasion.Rule);
        return deadline.DaysBefore == 0 ? basis : new(
            FormattableString.Invariant($"{deadline.DaysBefore} dagar före sista dagen för {Occasion.Rule.Name.Swedish}. {basis.Swedish}"),
            FormattableString.Invariant($"{deadline.DaysBefore} days before the last day for {Occasion.Rule.Name.In(Language.English)}. {basis.In(Language.English)}"));
    }
}
