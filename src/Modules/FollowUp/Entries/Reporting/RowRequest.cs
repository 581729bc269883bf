using System.Collections.Immutable;
using System.Globalization;
using PatientSafety.FollowUp.Entries.Evidence;
using PatientSafety.FollowUp.Recording;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Entries.Reporting;

/// <summary>Makes a request of what stands on a form, and finds what cannot be read of it.</summary>
internal static class RowRequest
{
    private static readonly string[] LongFields = ["comment", "works-well", "cause", "plan", "do", "study", "act"];

    public static EntryRequest Of(RegionScope scope, string unit, string period, ReportRow row, string by, ICollection<FieldProblem> problems)
    {
        var fields = row.Fields;
        int? progress = null;
        if (fields.Progress.Length > 0)
        {
            if (int.TryParse(fields.Progress.TrimEnd('%', ' '), NumberStyles.None, CultureInfo.InvariantCulture, out var written) && written <= 100)
            {
                progress = written;
            }
            else
            {
                problems.Add(new FieldProblem("progress", new("Skriv framsteget som ett helt tal från 0 till 100, eller lämna fältet tomt.", "Write the progress as a whole number from 0 to 100, or leave the field empty.")));
            }
        }

        string[] texts = [fields.Comment, fields.WorksWell, fields.OutsideCause, fields.Plan, fields.Do, fields.Study, fields.Act];
        foreach (var (field, text) in LongFields.Zip(texts).Where(pair => pair.Second.Length > EntryChecks.LongestText))
        {
            problems.Add(new FieldProblem(field, new($"Texten har {text.Length} tecken; högst {EntryChecks.LongestText} tas emot. Korta den, eller länka till ett dokument.", $"The text has {text.Length} characters; {EntryChecks.LongestText} at most are taken. Shorten it, or link to a document.")));
        }

        return new EntryRequest
        {
            Id = row.Id,
            RegionId = scope.RegionId,
            Unit = unit,
            Activity = row.Assignment.Activity.Id,
            Period = period,
            Status = fields.Status,
            Progress = progress,
            Effect = Words.TryParse<Effect>(fields.Effect, out var effect) ? effect : Effect.NotAssessed,
            Comment = WrittenText.Of(fields.Comment),
            WorksWell = WrittenText.Of(fields.WorksWell),
            OutsideCause = WrittenText.Of(fields.OutsideCause),
            Plan = WrittenText.Of(fields.Plan),
            Do = WrittenText.Of(fields.Do),
            Study = WrittenText.Of(fields.Study),
            Act = WrittenText.Of(fields.Act),
            Evidence = EvidenceOf(row),
            By = by,
            Origin = "form",
        };
    }

    /// <summary>The field that a finding is about.</summary>
    public static string FieldOf(string finding) => finding switch
    {
        "PS5105" => "status",
        "PS5106" => "progress",
        "PS5113" => "reason",
        "PS5114" => "links",
        _ when finding == EvidenceFindings.Empty.Id || finding == EvidenceFindings.TooLarge.Id || finding == EvidenceFindings.NotKept.Id => "file",
        _ => string.Empty,
    };

    /// <summary>What was sent before and is kept goes with the new entry too, since that one stands in the place of the old.</summary>
    private static ImmutableArray<NewEvidence> EvidenceOf(ReportRow row) =>
    [
        .. row.Evidence.Where(evidence => row.Fields.Kept.Contains(evidence.Number)).Select(evidence => new NewEvidence(evidence.Title, evidence.Url, evidence.FileHash, evidence.Bytes)),
        .. PostedLinks.In(row.Fields.Links),
        .. row.File is { } file ? [file] : ImmutableArray<NewEvidence>.Empty,
    ];
}
