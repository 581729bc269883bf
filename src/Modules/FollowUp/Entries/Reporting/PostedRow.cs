using System.Globalization;
using Microsoft.AspNetCore.Http;
using PatientSafety.FollowUp.Entries.Evidence;
using PatientSafety.FollowUp.Recording;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Entries.Reporting;

/// <summary>An activity as a form sends it.</summary>
internal static class PostedRow
{
    /// <summary>The activity with what the form says of it; as it is where the form has nothing of it.</summary>
    public static async Task<ReportRow> WithAsync(ReportRow row, IFormCollection form, EvidenceFiles files, CancellationToken stop)
    {
        if (!Guid.TryParse(form[$"{row.Key}.id"], out var id))
        {
            return row;
        }

        var posted = row with
        {
            Id = id,
            Seen = long.TryParse(form[$"{row.Key}.seen"], NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : 0,
            Mark = form[$"{row.Key}.mark"].ToString(),
            Fields = FormFields.In(form, row.Key),
            File = Waiting(form[$"{row.Key}.waiting"].ToString(), files),
        };
        if (form.Files[$"{row.Key}.file"] is not { FileName.Length: > 0 } file)
        {
            return posted;
        }

        await using var content = file.OpenReadStream();
        var (kept, problem) = await files.KeepAsync(content, file.FileName, stop);
        return problem is null
            ? posted with { File = kept }
            : posted with { Problems = [new FieldProblem("file", new($"{problem.Message.Swedish} {problem.Remedy.Swedish}", $"{problem.Message.English} {problem.Remedy.English}"))] };
    }

    /// <summary>A file that was sent with the form before, which had to be sent again for something else. Browsers do not send files twice by themselves.</summary>
    public static string WaitingText(NewEvidence file) => $"{file.FileHash} {file.Title}";

    private static NewEvidence? Waiting(string written, EvidenceFiles files) =>
        written.Split(' ', 2) is [var hash, { Length: > 0 } name] && files.BytesOf(hash) is { } bytes ? new NewEvidence(WrittenText.LineOf(name), null, hash, bytes) : null;
}
