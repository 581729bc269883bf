using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using PatientSafety.FollowUp.Entries.Reporting;

namespace PatientSafety.Tests.FollowUp.Reporting;

/// <summary>A unit's form as a browser sends it: everything that stood in it, and what was written.</summary>
internal sealed class SentForm(IEnumerable<ReportRow> rows)
{
    private readonly Dictionary<string, StringValues> fields = Fields(rows);
    private readonly FormFileCollection files = [];

    public SentForm Write(ReportRow row, string field, string value)
    {
        fields[$"{row.Key}.{field}"] = value;
        return this;
    }

    public SentForm Attach(ReportRow row, string name, byte[] content)
    {
        files.Add(new FormFile(new MemoryStream(content), 0, content.Length, $"{row.Key}.file", name));
        return this;
    }

    public IFormCollection All() => With(ReportSaving.All);

    public IFormCollection One(ReportRow row) => With(ReportSaving.One + row.Key);

    public IFormCollection With(string button)
    {
        fields["do"] = button;
        return new FormCollection(new Dictionary<string, StringValues>(fields, StringComparer.Ordinal), files);
    }

    private static Dictionary<string, StringValues> Fields(IEnumerable<ReportRow> rows)
    {
        var sent = new Dictionary<string, StringValues>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            sent[$"{row.Key}.id"] = row.Id.ToString();
            sent[$"{row.Key}.seen"] = row.Seen.ToString(CultureInfo.InvariantCulture);
            sent[$"{row.Key}.mark"] = row.Mark;
            sent[$"{row.Key}.status"] = row.Fields.Status;
            sent[$"{row.Key}.progress"] = row.Fields.Progress;
            sent[$"{row.Key}.effect"] = row.Fields.Effect;
            sent[$"{row.Key}.comment"] = row.Fields.Comment.ReplaceLineEndings("\r\n");
            sent[$"{row.Key}.works-well"] = row.Fields.WorksWell;
            sent[$"{row.Key}.cause"] = row.Fields.OutsideCause;
            sent[$"{row.Key}.plan"] = row.Fields.Plan;
            sent[$"{row.Key}.do"] = row.Fields.Do;
            sent[$"{row.Key}.study"] = row.Fields.Study;
            sent[$"{row.Key}.act"] = row.Fields.Act;
            sent[$"{row.Key}.links"] = row.Fields.Links;
            sent[$"{row.Key}.keep"] = row.Fields.Kept.Select(number => number.ToString(CultureInfo.InvariantCulture)).ToArray();
            if (row.File is { } file)
            {
                sent[$"{row.Key}.waiting"] = PostedRow.WaitingText(file);
            }
        }

        return sent;
    }
}
