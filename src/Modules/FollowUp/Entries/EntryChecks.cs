using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Entries;

/// <summary>Finds out what a request means, and everything that is wrong with it.</summary>
internal static class EntryChecks
{
    /// <summary>The longest text of a field.</summary>
    public const int LongestText = 10_000;

    /// <summary>What a request means, or null where something is wrong with it.</summary>
    /// <param name="scope">The region.</param>
    /// <param name="request">The request.</param>
    /// <param name="today">Today.</param>
    /// <param name="place">Where it stands in a file, or null.</param>
    /// <param name="findings">Takes what is wrong or worth knowing.</param>
    public static Resolved? Check(RegionScope scope, EntryRequest request, DateOnly today, SourceLocation? place, ICollection<Finding> findings)
    {
        var before = findings.Count;
        var unit = scope.Unit(request.Unit);
        if (unit is null)
        {
            findings.Add(EntryFindings.UnknownUnit.At(
                place,
                new($"Enheten ”{Shown.Line(request.Unit)}” finns inte i organisationen.", $"The unit “{Shown.Line(request.Unit)}” is not in the organisation."),
                Suggestion.Remedy(request.Unit, [.. scope.Organisation.Units.Select(known => known.Id)])));
        }

        var activity = scope.Activity(request.Activity);
        if (activity is null)
        {
            findings.Add(EntryFindings.UnknownActivity.At(
                place,
                new($"Aktiviteten ”{Shown.Line(request.Activity)}” finns inte i regionens planer.", $"The activity “{Shown.Line(request.Activity)}” is not in the region's plans."),
                Suggestion.Remedy(request.Activity, [.. scope.Activities.Select(known => known.Id)])));
        }

        var period = activity is null ? null : scope.PeriodsOf(activity.PlanId).Find(request.Period);
        if (activity is not null && period is null)
        {
            findings.Add(EntryFindings.UnknownPeriod.At(
                place,
                new($"”{Shown.Line(request.Period)}” är ingen period i planen.", $"“{Shown.Line(request.Period)}” is no period of the plan."),
                Suggestion.Remedy(request.Period, [.. scope.PeriodsOf(activity.PlanId).All.Select(known => known.Id)])));
        }

        var status = request.TakesBack ? null : Status(scope, request, place, findings);
        CheckWords(request, today, place, findings);
        if (period?.Period.From > today)
        {
            findings.Add(EntryFindings.NotBegun.At(place, new($"Perioden {period.Id} börjar {Dates.Day(period.Period.From, Language.Swedish)}.", $"The period {period.Id} begins on {Dates.Day(period.Period.From, Language.English)}.")));
        }

        if (unit is null || activity is null || period is null)
        {
            return null;
        }

        var assignment = scope.At(unit.Number, activity.Number, period.Period.To);
        if (assignment is null || activity.Number == 0)
        {
            var name = unit.Nearest(period.Period.To).Name;
            findings.Add(EntryFindings.NotHandedOn.At(place, new($"Aktiviteten ”{activity.Id}” är inte nedbruten till {name}.", $"The activity “{activity.Id}” has not been handed on to {name}.")));
        }
        else if (!scope.IsInForceOn(assignment, period.Period.To) && request.Corrects is null)
        {
            findings.Add(EntryFindings.NotInForce.At(place, new($"”{activity.Id}” gäller inte för {unit.Nearest(period.Period.To).Name} vid slutet av perioden {period.Id}.", $"“{activity.Id}” does not hold for {unit.Nearest(period.Period.To).Name} at the end of the period {period.Id}.")));
        }

        return assignment is null || findings.Skip(before).Any(finding => finding.Severity == Severity.Error) ? null : new Resolved(assignment, period, status);
    }

    private static ActivityStatus? Status(RegionScope scope, EntryRequest request, SourceLocation? place, ICollection<Finding> findings)
    {
        var written = request.Status?.Trim() ?? string.Empty;
        var status = scope.Status(written);
        if (status is null)
        {
            var words = string.Join(", ", scope.Configuration.Statuses.Select(known => known.Name.Swedish));
            findings.Add(EntryFindings.UnknownStatus.At(
                place,
                written.Length == 0
                    ? new("Statusen saknas.", "The status is missing.")
                    : new($"”{Shown.Line(written)}” är inget av regionens statusord.", $"“{Shown.Line(written)}” is none of the region's status words."),
                new($"Använd något av: {words}.", $"Use one of: {words}.")));
            return null;
        }

        if (status.Core == CoreStatus.Completed)
        {
            if (request.Effect == Effect.NotAssessed && request.Comment is null && request.Study is null && request.Act is null && request.Evidence.IsEmpty)
            {
                findings.Add(EntryFindings.DoneWithoutResult.At(place, new("Aktiviteten sägs vara klar, men varken effekt, kommentar eller underlag visar vad den har lett till.", "The activity is said to be done, but neither effect, comment nor evidence shows what it has led to.")));
            }

            if (request.Progress is < 100)
            {
                findings.Add(EntryFindings.DoneButNotWhole.At(place, new($"Aktiviteten sägs vara klar, men framsteget är {request.Progress} procent.", $"The activity is said to be done, but the progress is {request.Progress} per cent.")));
            }
        }

        if (status.Core == CoreStatus.NotCompleted && request.OutsideCause is null)
        {
            findings.Add(EntryFindings.CauseMissing.At(place, new($"Statusen är ”{status.Name.Swedish}”, men det står inte vilken yttre orsak som avses.", $"The status is “{status.Name.Swedish}”, but the outside cause is not given.")));
        }

        return status;
    }

    private static void CheckWords(EntryRequest request, DateOnly today, SourceLocation? place, ICollection<Finding> findings)
    {
        if (request.Progress is < 0 or > 100)
        {
            findings.Add(EntryFindings.ProgressOutside.At(place, new($"Framsteget är {request.Progress}.", $"The progress is {request.Progress}.")));
        }

        if (request.By.Length == 0)
        {
            findings.Add(EntryFindings.NameMissing.At(place, new("Namnet på den som rapporterar saknas.", "The name of whoever reports is missing.")));
        }

        if (request.Corrects is not null && string.IsNullOrWhiteSpace(request.Reason))
        {
            findings.Add(EntryFindings.ReasonMissing.At(place, new("Rättelsen säger inte varför.", "The correction does not say why.")));
        }

        if (request.KnownOn > today || request.KnownOn < new DateOnly(2000, 1, 1))
        {
            findings.Add(EntryFindings.KnownTooEarlyOrLate.At(place, new($"Rapporteringsdagen är {Dates.Day(request.KnownOn.Value, Language.Swedish)}.", $"The day of reporting is {Dates.Day(request.KnownOn.Value, Language.English)}.")));
        }

        foreach (var text in new[] { request.Comment, request.WorksWell, request.OutsideCause, request.Plan, request.Do, request.Study, request.Act, request.Reason, request.By })
        {
            if (text?.Length > LongestText)
            {
                findings.Add(EntryFindings.TooLong.At(place, new($"En text har {text.Length} tecken; högst {LongestText} tas emot.", $"A text has {text.Length} characters; {LongestText} at most are taken.")));
            }
        }

        foreach (var evidence in request.Evidence)
        {
            if (evidence.Url is not null && !(Uri.TryCreate(evidence.Url, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https")))
            {
                findings.Add(EntryFindings.UnusableLink.At(place, new($"”{Shown.Line(evidence.Url)}” är ingen webbadress.", $"“{Shown.Line(evidence.Url)}” is no web address.")));
            }
        }
    }
}
