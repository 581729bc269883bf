using System.Data.Common;
using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Reporting;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.Recording;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.SignOff;

/// <summary>Signs off periods, level by level from below, and opens them again, from above. What holds is looked at in the transaction that says so.</summary>
internal sealed class SigningOff(IDatabase database, Scopes scopes, RollUps rollUps, TimeProvider clock)
{
    public SignOffOutcome Do(SignOffRequest request)
    {
        try
        {
            rollUps.UpToDate(request.RegionId);
            using var connection = database.Connect();
            using var transaction = connection.BeginTransaction();
            if (scopes.Of(request.RegionId, connection, transaction) is not { } scope)
            {
                return new SignOffOutcome(null, null, [], new Text($"Regionen ”{request.RegionId}” finns inte här.", $"There is no region “{request.RegionId}” here."));
            }

            var findings = new List<Finding>();
            if (Place(scope, request, findings) is not var (unit, period))
            {
                return new SignOffOutcome(null, null, [.. findings]);
            }

            var standing = SignOffStanding.Of(connection, transaction, scope, unit, period);
            if (standing.Signed is { } signed && !request.Reopens && standing.ClosedBy is null && signed.By == request.By)
            {
                // A double click.
                return new SignOffOutcome(signed, standing, []);
            }

            Check(request, standing, clock.Today(), findings);
            if (findings.Any(finding => finding.Severity == Severity.Error))
            {
                return new SignOffOutcome(null, standing, [.. findings]);
            }

            var act = Keep(connection, transaction, scope, request, standing);
            transaction.Commit();
            return new SignOffOutcome(act, standing with { Signed = act.Signed ? act : null, Acts = standing.Acts.Add(act) }, [.. findings]);
        }
        catch (Exception problem) when (database.ProblemOf(problem) is not null)
        {
            return new SignOffOutcome(null, null, [], database.ProblemOf(problem));
        }
    }

    private static (OrganisationUnit Unit, FollowUpPeriod Period)? Place(RegionScope scope, SignOffRequest request, List<Finding> findings)
    {
        var unit = scope.Organisation.Find(request.Unit);
        if (unit is null)
        {
            findings.Add(EntryFindings.UnknownUnit.At(
                null,
                new($"Enheten ”{Shown.Line(request.Unit)}” finns inte i organisationen.", $"The unit “{Shown.Line(request.Unit)}” is not in the organisation."),
                Suggestion.Remedy(request.Unit, [.. scope.Organisation.Units.Select(known => known.Id)])));
        }

        var period = scope.FindPeriod(request.Period);
        if (period is null)
        {
            findings.Add(EntryFindings.UnknownPeriod.At(
                null,
                new($"”{Shown.Line(request.Period)}” är ingen period i regionens planer.", $"“{Shown.Line(request.Period)}” is no period of the region's plans."),
                Suggestion.Remedy(request.Period, [.. scope.AllPeriods().Select(known => known.Id)])));
        }

        return unit is null || period is null ? null : (unit, period);
    }

    private static void Check(SignOffRequest request, SignOffStanding standing, DateOnly today, List<Finding> findings)
    {
        var (until, name) = (standing.Period.Period.To, standing.Unit.Nearest(standing.Period.Period.To).Name);
        if (request.By.Length == 0)
        {
            findings.Add(EntryFindings.NameMissing.At(null, new("Namnet på den som signerar saknas.", "The name of whoever signs off is missing.")));
        }

        if (standing.ClosedBy is { } above)
        {
            var closing = above.Nearest(until).Name;
            findings.Add(SignOffFindings.ClosedAbove.At(null, new($"{closing} har signerat perioden {standing.Period.Id}.", $"{closing} has signed off the period {standing.Period.Id}.")));
        }

        if (request.Reopens)
        {
            if (standing.Signed is null)
            {
                findings.Add(SignOffFindings.NotSigned.At(null, new($"{name} har inte signerat perioden {standing.Period.Id}.", $"{name} has not signed off the period {standing.Period.Id}.")));
            }
            else if (request.Why is null)
            {
                findings.Add(SignOffFindings.ReopenedWithoutReason.At(null, new("Skälet saknas.", "The reason is missing.")));
            }

            return;
        }

        if (standing.Signed is { } signed)
        {
            findings.Add(SignOffFindings.AlreadySigned.At(null, new(
                $"{signed.By} signerade perioden {standing.Period.Id} för {name} den {Dates.Day(SwedishDay.Of(signed.At), Language.Swedish)}.",
                $"{signed.By} signed off the period {standing.Period.Id} for {name} on {Dates.Day(SwedishDay.Of(signed.At), Language.English)}.")));
        }
        else if (standing.Expected == 0)
        {
            findings.Add(SignOffFindings.NothingExpected.At(null, new($"Varken {name} eller någon under den har något att rapportera för {standing.Period.Id}.", $"Neither {name} nor any unit below it has anything to report for {standing.Period.Id}.")));
        }
        else if (!standing.IsComplete && request.Why is null)
        {
            findings.Add(SignOffFindings.ReasonMissing.At(null, Missing(standing)));
        }

        if (standing.Period.Period.From > today)
        {
            findings.Add(EntryFindings.NotBegun.At(null, new($"Perioden {standing.Period.Id} börjar {Dates.Day(standing.Period.Period.From, Language.Swedish)}.", $"The period {standing.Period.Id} begins on {Dates.Day(standing.Period.Period.From, Language.English)}.")));
        }
        else if (today < until)
        {
            findings.Add(SignOffFindings.NotOver.At(null, new($"Perioden {standing.Period.Id} slutar {Dates.Day(until, Language.Swedish)}.", $"The period {standing.Period.Id} ends on {Dates.Day(until, Language.English)}.")));
        }
    }

    /// <summary>What is missing, by name: it stands with the reason for good.</summary>
    private static Text Missing(SignOffStanding standing)
    {
        var until = standing.Period.Period.To;
        var activities = string.Join(", ", standing.OwnMissing.Select(assignment => assignment.Activity.Id));
        var units = string.Join(", ", standing.Unsigned.Select(below => below.Unit.Nearest(until).Name));
        return new Text(
            string.Join(' ', new[] { activities.Length > 0 ? $"Inte rapporterat: {activities}." : null, units.Length > 0 ? $"Inte signerat: {units}." : null }.OfType<string>()),
            string.Join(' ', new[] { activities.Length > 0 ? $"Not reported: {activities}." : null, units.Length > 0 ? $"Not signed off: {units}." : null }.OfType<string>()));
    }

    private SignOffAct Keep(DbConnection connection, DbTransaction transaction, RegionScope scope, SignOffRequest request, SignOffStanding standing)
    {
        using var last = new SqlStatement(connection, transaction, $"SELECT MAX(\"Number\"), MAX(\"RecordedAtUtc\") FROM {FollowUpTables.SignOffs}");
        var (number, at) = last.All(row => row.IsDBNull(0) ? (0, DateTimeOffset.MinValue) : (row.GetInt32(0), row.Instant(1)))[0];

        // The order is the one in which it happened, also where the clock says something else.
        var now = clock.GetUtcNow();
        var why = request.Reopens || standing.IsComplete || request.Why is null
            ? request.Why
            : string.Create(CultureInfo.InvariantCulture, $"{Missing(standing).Swedish} Skäl: {request.Why}");
        var act = new SignOffAct(number + 1, standing.Unit.Number, !request.Reopens, request.By, why, standing.Reported, standing.Expected, now > at ? now : at);
        using var add = new SqlStatement(
            connection,
            transaction,
            $"INSERT INTO {FollowUpTables.SignOffs} (\"Number\", \"Top\", \"Unit\", \"PeriodFrom\", \"PeriodTo\", \"Signed\", \"By\", \"Why\", \"Reported\", \"Expected\", \"RecordedAtUtc\") VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10)");
        add.Run(act.Number, scope.Top, act.Unit, standing.Period.Period.From, standing.Period.Period.To, act.Signed, act.By, act.Why, act.Reported, act.Expected, act.At);
        return act;
    }
}
