using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Reporting;
using PatientSafety.FollowUp.Entries.Evidence;
using PatientSafety.FollowUp.Entries.Reading;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Entries.Reporting;

/// <summary>Saves what a unit's form says: one activity, or all that were changed.</summary>
internal sealed class ReportSaving(IDatabase database, SafeEntering entering, EvidenceFiles files)
{
    public const string All = "save-all";
    public const string One = "save:";

    public async Task<ReportOutcome> SaveAsync(RegionScope scope, OrganisationUnit unit, FollowUpPeriod period, ImmutableArray<ReportRow> before, IFormCollection form, string by, CancellationToken stop)
    {
        var rows = new List<ReportRow>(before.Length);
        foreach (var row in before)
        {
            rows.Add(WithEvidence(await PostedRow.WithAsync(row, form, files, stop)));
        }

        if (by.Length == 0)
        {
            return new ReportOutcome([.. rows]);
        }

        var wish = form["do"].ToString();
        var chosen = rows.Where(row => wish.StartsWith(One, StringComparison.Ordinal) ? wish[One.Length..] == row.Key : row.IsChanged || !row.Problems.IsEmpty).Select(row => row.Assignment.Number).ToHashSet();
        if (chosen.Count == 0)
        {
            return new ReportOutcome([.. rows], NothingToSave: true);
        }

        // Together: they are saved in one go, and cost no more than one of them.
        var saved = await Task.WhenAll(rows.Select(row => chosen.Contains(row.Assignment.Number) ? SaveAsync(scope, unit, period, row, by, stop) : Task.FromResult((Row: row, Problem: (Text?)null))));
        return new ReportOutcome([.. saved.Select(pair => pair.Row)], saved.Select(pair => pair.Problem).FirstOrDefault(problem => problem is not null));
    }

    private async Task<(ReportRow Row, Text? Problem)> SaveAsync(RegionScope scope, OrganisationUnit unit, FollowUpPeriod period, ReportRow row, string by, CancellationToken stop)
    {
        var problems = row.Problems.ToList();
        var request = RowRequest.Of(scope, unit.Id, period.Id, row, by, problems);
        if (problems.Count > 0)
        {
            return (row with { Problems = [.. problems] }, null);
        }

        var outcome = await entering.EnterAsync(request, scope, stop);
        if (outcome.IsRecorded)
        {
            return (Anew(scope, period, row, outcome), null);
        }

        return (row with { Problems = [.. outcome.Findings.Where(finding => finding.Severity == Severity.Error).Select(Problem)] }, outcome.Problem);
    }

    /// <summary>Somebody else may have reported since the form was made, and what it keeps then stands on an entry that is no longer the last.</summary>
    private ReportRow WithEvidence(ReportRow row)
    {
        var missing = row.Fields.Kept.Except(row.Evidence.Select(evidence => evidence.Number)).ToArray();
        if (missing.Length == 0)
        {
            return row;
        }

        using var connection = database.Connect();
        var reading = new EntryReading(connection);
        return row with { Evidence = [.. row.Evidence, .. missing.Select(number => reading.EvidenceOf(row.Assignment.Number, number)).OfType<StoredEvidence>()] };
    }

    private ReportRow Anew(RegionScope scope, FollowUpPeriod period, ReportRow row, EntryOutcome outcome)
    {
        using var connection = database.Connect();
        var reading = new EntryReading(connection);
        return ReportRows.Of(reading, scope, row.Assignment, period) with
        {
            IsSaved = true,
            Worth = [.. outcome.Findings.Where(finding => finding.Severity != Severity.Error)],
            SaidMeanwhile = [.. reading.Since(row.Assignment.Number, period.Period.To, row.Seen).Where(entry => entry.Id != outcome.Id && entry.Id != row.Id)],
        };
    }

    public static FieldProblem Problem(Finding finding) => new(
        RowRequest.FieldOf(finding.Id),
        new(
            string.Create(CultureInfo.InvariantCulture, $"{finding.Message.Swedish} {finding.Remedy.Swedish}"),
            string.Create(CultureInfo.InvariantCulture, $"{finding.Message.English} {finding.Remedy.English}")));
}
