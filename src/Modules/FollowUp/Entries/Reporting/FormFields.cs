using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using PatientSafety.FollowUp.Entries.Reading;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Entries.Reporting;

/// <summary>What stands in the fields of one activity on a form, as it is written.</summary>
internal sealed record FormFields
{
    public string Status { get; init; } = string.Empty;

    public string Progress { get; init; } = string.Empty;

    public string Effect { get; init; } = Words.Of(Entries.Effect.NotAssessed);

    public string Comment { get; init; } = string.Empty;

    public string WorksWell { get; init; } = string.Empty;

    public string OutsideCause { get; init; } = string.Empty;

    public string Plan { get; init; } = string.Empty;

    public string Do { get; init; } = string.Empty;

    public string Study { get; init; } = string.Empty;

    public string Act { get; init; } = string.Empty;

    /// <summary>New links, one a line: the address, and after it what it is called.</summary>
    public string Links { get; init; } = string.Empty;

    /// <summary>The numbers of the evidence that was sent before and holds still.</summary>
    public ImmutableArray<long> Kept { get; init; } = [];

    /// <summary>Stands for all of it, so that a form can tell what was changed.</summary>
    public string Mark
    {
        get
        {
            string[] all = [Status, Progress, Effect, Comment, WorksWell, OutsideCause, Plan, Do, Study, Act, Links, .. Kept.Select(number => number.ToString(CultureInfo.InvariantCulture))];
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', all.Select(text => WrittenText.Of(text))))))[..16];
        }
    }

    public bool HasPdsa => Plan.Length + Do.Length + Study.Length + Act.Length > 0;

    /// <summary>What a form begins with.</summary>
    /// <param name="last">What was last said; null where nothing was.</param>
    /// <param name="isOfPeriod">Whether that was said of the period that the form is about. What happened in a former period is not said again of this one.</param>
    public static FormFields Of(StoredEntry? last, bool isOfPeriod) => last is null ? new FormFields() : new FormFields
    {
        Status = last.StatusId ?? string.Empty,
        Progress = last.Progress?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        Effect = Words.Of(last.Effect),
        Comment = isOfPeriod ? last.Comment ?? string.Empty : string.Empty,
        WorksWell = isOfPeriod ? last.WorksWell ?? string.Empty : string.Empty,
        OutsideCause = last.OutsideCause ?? string.Empty,
        Plan = last.Plan ?? string.Empty,
        Do = last.Do ?? string.Empty,
        Study = last.Study ?? string.Empty,
        Act = last.Act ?? string.Empty,
        Kept = isOfPeriod ? [.. last.Evidence.Select(evidence => evidence.Number)] : [],
    };

    /// <summary>What a form sent.</summary>
    public static FormFields In(IFormCollection form, string key)
    {
        return new FormFields
        {
            Status = Field("status"),
            Progress = Field("progress").Trim(),
            Effect = Field("effect"),
            Comment = Field("comment"),
            WorksWell = Field("works-well"),
            OutsideCause = Field("cause"),
            Plan = Field("plan"),
            Do = Field("do"),
            Study = Field("study"),
            Act = Field("act"),
            Links = Field("links"),
            Kept = [.. form[$"{key}.keep"].Select(number => long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? known : 0).Where(number => number > 0)],
        };

        string Field(string name) => form[$"{key}.{name}"].ToString();
    }
}
