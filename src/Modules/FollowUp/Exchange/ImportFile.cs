using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Tables;

namespace PatientSafety.FollowUp.Exchange;

/// <summary>A file with entries, read row by row.</summary>
internal sealed class ImportFile(EntryFile file, ImportChoices choices, Func<string, RegionScope?> scopeOf, DateOnly today)
{
    private const int RowsAtOnce = 2_000;
    private readonly Dictionary<string, RegionScope?> scopes = new(StringComparer.Ordinal);

    public string Name => file.Name;

    /// <summary>How much of the file has been read, from 0 to 1.</summary>
    public double Progress { get; private set; }

    public ImmutableArray<Text> Remarks { get; private set; } = [];

    /// <summary>Tells this file, imported in this way, from every other.</summary>
    public string Key()
    {
        using var stream = file.Bytes();
        var choice = Encoding.UTF8.GetBytes($"{choices.RegionId}\n{choices.Profile?.Id}\n{choices.Sheet}\n{choices.KnownOn}\n");
        return Convert.ToHexStringLower(SHA256.HashData([.. choice, .. SHA256.HashData(stream)]));
    }

    /// <summary>Goes through the file for what keeps all of it out: columns that are missing, and personal identity numbers.</summary>
    public Text? Refusal()
    {
        using var source = file.Table(choices.Sheet);
        Remarks = source.Remarks;
        var columns = Columns(source);
        if (!columns.Problems.IsEmpty)
        {
            return Joined(columns.Problems);
        }

        var watched = new PersonalIdentityColumns(source.Headings);
        while (source.Read())
        {
            watched.Look(source.Row);
        }

        return watched.Suspicions is { IsEmpty: false } suspicions ? Joined(suspicions) : null;
    }

    /// <summary>Reads the rows and hands them on in portions.</summary>
    /// <param name="portions">Takes the portions, and is closed at the end.</param>
    /// <param name="after">The row after which to begin.</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task ReadAsync(ChannelWriter<ImportRow[]> portions, long after, CancellationToken stop)
    {
        try
        {
            using var source = file.Table(choices.Sheet);
            var reading = new RowReading(Name, Columns(source), choices);
            var portion = new List<ImportRow>(RowsAtOnce);
            while (Next(source, reading, after, portion))
            {
                if (portion.Count == RowsAtOnce)
                {
                    Progress = source.Progress;
                    await portions.WriteAsync([.. portion], stop);
                    portion.Clear();
                }
            }

            Progress = 1;
            await portions.WriteAsync([.. portion], stop);
            portions.Complete();
        }
#pragma warning disable CA1031 // Whoever takes the rows is told.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            portions.Complete(problem);
        }
    }

    private bool Next(TableSource source, RowReading reading, long after, List<ImportRow> portion)
    {
        if (!source.Read())
        {
            return false;
        }

        if (source.Row.Number > after)
        {
            portion.Add(Look(source.Row, reading));
        }

        return true;
    }

    private ImportRow Look(TableRow row, RowReading reading)
    {
        var place = new SourceLocation(Name, row.Number);
        if (row.Problem is { } problem)
        {
            return new ImportRow(row.Number, null, null, null, [ImportFindings.UnreadableRow.At(place, problem)]);
        }

        var regionId = reading.RegionOf(row);
        if (!scopes.TryGetValue(regionId, out var scope))
        {
            scopes[regionId] = scope = scopeOf(regionId);
        }

        if (scope is null)
        {
            return new ImportRow(row.Number, null, null, null, [ImportFindings.UnknownRegion.At(place, new($"Regionen ”{regionId}” har ingen plugin här.", $"The region “{regionId}” has no plugin here."))]);
        }

        var findings = new List<Finding>();
        var request = reading.Read(row, scope, today, findings);
        var isRead = findings.Count == 0;
        var resolved = EntryChecks.Check(scope, request, today, place, findings);
        return new ImportRow(row.Number, scope, request, isRead ? resolved : null, findings.Count == 0 ? [] : [.. findings]);
    }

    private TableColumns Columns(TableSource source) => TableColumns.In(choices.Profile?.Translated(source.Headings) ?? source.Headings, EntryColumns.All);

    private static Text Joined(IEnumerable<Text> sentences) => new(string.Join(' ', sentences.Select(sentence => sentence.Swedish)), string.Join(' ', sentences.Select(sentence => sentence.English ?? sentence.Swedish)));
}
