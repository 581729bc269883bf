using System.Collections.Immutable;
using System.Globalization;
using PatientSafety.Core.Findings;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.Recording;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Tables;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Exchange;

/// <summary>Makes requests of the rows of a file.</summary>
internal sealed class RowReading
{
    private readonly string fileName;
    private readonly ImportChoices choices;
    private readonly KnownTexts texts = new();
    private readonly RowId ids = new();
    private readonly Dictionary<string, DateOnly> days = new(StringComparer.Ordinal);
    private readonly int? region;
    private readonly int? unit;
    private readonly int? activity;
    private readonly int? period;
    private readonly int? status;
    private readonly int? progress;
    private readonly int? effect;
    private readonly int? by;
    private readonly int? knownOn;
    private readonly int? entry;
    private readonly int? corrects;
    private readonly int? evidence;
    private readonly int?[] words;

    public RowReading(string fileName, TableColumns columns, ImportChoices choices)
    {
        this.fileName = fileName;
        this.choices = choices;
        region = columns[EntryColumns.Region];
        unit = columns[EntryColumns.Unit];
        activity = columns[EntryColumns.Activity];
        period = columns[EntryColumns.Period];
        status = columns[EntryColumns.Status];
        progress = columns[EntryColumns.Progress];
        effect = columns[EntryColumns.Effect];
        by = columns[EntryColumns.By];
        knownOn = columns[EntryColumns.KnownOn];
        entry = columns[EntryColumns.Entry];
        corrects = columns[EntryColumns.Corrects];
        evidence = columns[EntryColumns.Evidence];
        words = [columns[EntryColumns.Comment], columns[EntryColumns.WorksWell], columns[EntryColumns.OutsideCause], columns[EntryColumns.Plan], columns[EntryColumns.Do], columns[EntryColumns.Study], columns[EntryColumns.Act], columns[EntryColumns.Reason]];
    }

    /// <summary>The region that a row is about.</summary>
    public string RegionOf(TableRow row) => region is null ? choices.RegionId ?? string.Empty : Known(row, region) is { Length: > 0 } written ? written : choices.RegionId ?? string.Empty;

    /// <summary>What a row asks for, as far as it can be read.</summary>
    public EntryRequest Read(TableRow row, RegionScope scope, DateOnly today, ICollection<Finding> findings)
    {
        var place = new SourceLocation(fileName, row.Number);
        var day = Day(row, today, place, findings);
        var profile = choices.Profile;
        var request = new EntryRequest
        {
            Id = Guid.Empty,
            RegionId = scope.RegionId,
            Unit = Known(row, unit),
            Activity = Known(row, activity),
            Period = profile?.PeriodOf(Known(row, period)) ?? Known(row, period),
            Status = profile?.StatusOf(Known(row, status)) ?? Known(row, status),
            TakesBack = corrects is not null && row.Bytes(status).IsEmpty && !row.Bytes(corrects).IsEmpty,
            Progress = Progress(row, place, findings),
            Effect = Effect(row, place, findings),
            Comment = Word(row, 0),
            WorksWell = Word(row, 1),
            OutsideCause = Word(row, 2),
            Plan = Word(row, 3),
            Do = Word(row, 4),
            Study = Word(row, 5),
            Act = Word(row, 6),
            Reason = Word(row, 7),
            Evidence = evidence is null || row.Bytes(evidence).IsEmpty ? [] : Links(row[evidence]),
            By = Known(row, by) is { Length: > 0 } name ? name : choices.By,
            Origin = fileName,
            KnownOn = day,
            Corrects = Id(row, corrects, place, findings),
        };
        var id = Id(row, entry, place, findings);
        return request with { Id = id ?? ids.Of(request, UnitOf(scope, request.Unit), request.Activity, day) };
    }

    /// <summary>A unit is the same however it is written.</summary>
    private static string UnitOf(RegionScope scope, string written) => scope.Unit(written)?.Id ?? written;

    private string Known(TableRow row, int? column) => column is null ? string.Empty : texts.Of(row.Bytes(column).Trim((byte)' '));

    private string? Word(TableRow row, int place) =>
        words[place] is { } column && !row.Bytes(column).IsEmpty && row[column].Trim() is { Length: > 0 } text ? text : null;

    private DateOnly Day(TableRow row, DateOnly today, SourceLocation place, ICollection<Finding> findings)
    {
        var written = Known(row, knownOn);
        if (written.Length == 0)
        {
            return choices.KnownOn ?? today;
        }

        if (days.TryGetValue(written, out var known))
        {
            return known;
        }

        // A time of day may follow, as systems write it.
        if (!DateOnly.TryParseExact(written.Length > 10 && written[10] is ' ' or 'T' ? written[..10] : written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            findings.Add(ImportFindings.NotADay.At(place, new($"”{Shown.Line(written)}” är inget datum.", $"“{Shown.Line(written)}” is not a date.")));
            return today;
        }

        return days[written] = day;
    }

    private int? Progress(TableRow row, SourceLocation place, ICollection<Finding> findings)
    {
        var written = Known(row, progress).TrimEnd('%').TrimEnd();
        if (written.Length == 0)
        {
            return null;
        }

        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        findings.Add(ImportFindings.NotANumber.At(place, new($"Framsteget är ”{Shown.Line(written)}”.", $"The progress is “{Shown.Line(written)}”.")));
        return null;
    }

    private Effect Effect(TableRow row, SourceLocation place, ICollection<Finding> findings)
    {
        var written = Known(row, effect);
        if (!EffectWords.TryRead(written, out var read))
        {
            findings.Add(ImportFindings.UnknownEffect.At(place, new($"Effekten är ”{Shown.Line(written)}”.", $"The effect is “{Shown.Line(written)}”.")));
        }

        return read;
    }

    private static Guid? Id(TableRow row, int? column, SourceLocation place, ICollection<Finding> findings)
    {
        if (column is null || row.Bytes(column).IsEmpty)
        {
            return null;
        }

        if (Guid.TryParse(row[column].Trim(), out var id))
        {
            return id;
        }

        findings.Add(ImportFindings.NotAnId.At(place, new($"”{Shown.Line(row[column])}” är inget id.", $"“{Shown.Line(row[column])}” is no id.")));
        return null;
    }

    private static ImmutableArray<NewEvidence> Links(string written) =>
        [.. written.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(link => new NewEvidence(link, link))];
}
