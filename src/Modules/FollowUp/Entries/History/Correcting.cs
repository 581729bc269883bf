using Microsoft.AspNetCore.Http;
using PatientSafety.Core.Findings;
using PatientSafety.Core;
using PatientSafety.FollowUp.Entries.Evidence;
using PatientSafety.FollowUp.Entries.Reading;
using PatientSafety.FollowUp.Entries.Reporting;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Entries.History;

/// <summary>Corrects an entry, or takes it back, as a form asks for.</summary>
internal sealed class Correcting(SafeEntering entering, EvidenceFiles files)
{
    public const string TakeBack = "take-back";

    /// <summary>Does what the form asks for.</summary>
    /// <returns>The form as it is to be shown again, or null where it is done; and why it could not be saved.</returns>
    public async Task<(ReportRow? Row, Text? Problem)> DoAsync(RegionScope scope, OrganisationUnit unit, string period, StoredEntry entry, ReportRow form, IFormCollection posted, string by, CancellationToken stop)
    {
        var row = await PostedRow.WithAsync(form, posted, files, stop);
        var problems = row.Problems.ToList();
        var request = RowRequest.Of(scope, unit.Id, period, row, by, problems) with { Corrects = entry.Id, Reason = WrittenText.Of(posted["reason"]) };
        if (posted["do"] == TakeBack)
        {
            // What stands in the fields is not what is said.
            problems.Clear();
            request = new EntryRequest
            {
                Id = request.Id,
                RegionId = request.RegionId,
                Unit = request.Unit,
                Activity = request.Activity,
                Period = request.Period,
                Corrects = entry.Id,
                Reason = request.Reason,
                TakesBack = true,
                By = by,
                Origin = request.Origin,
            };
        }

        if (problems.Count > 0)
        {
            return (row with { Problems = [.. problems] }, null);
        }

        var outcome = await entering.EnterAsync(request, scope, stop);
        return outcome.IsRecorded
            ? (null, null)
            : (row with { Problems = [.. outcome.Findings.Where(finding => finding.Severity == Severity.Error).Select(ReportSaving.Problem)] }, outcome.Problem);
    }
}
