using System.Collections.Immutable;
using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;
using PatientSafety.Reporting.Checking;
using PatientSafety.Reporting.Composing;
using PatientSafety.Reporting.Formats;
using PatientSafety.Reporting.Orders;
using PatientSafety.Reporting.Storage;

namespace PatientSafety.Reporting.Freezing;

/// <summary>Freezes reports: a number, what it was made of, its own hash, and the document as it was.</summary>
internal sealed class ReportFreezing(Composer composer, Preflight preflight, ReportInputs inputs, FrozenReports frozen, IDatabase database, IDbContextFactory<PatientSafetyDb> contexts, TimeProvider clock)
{
    private static readonly Text NotWritten = new(
        "Det gick inte att skriva i databasen. Ingenting har frysts. Försök igen, eller se vad ”patientsafety database status” säger.",
        "The database could not be written to. Nothing has been frozen. Try again, or see what “patientsafety database status” says.");

    public async Task<FreezeOutcome> FreezeAsync(FreezeRequest request, CancellationToken stop)
    {
        var state = await database.PrepareAsync(stop);
        if (!state.CanWrite)
        {
            return new(null, [], state.Reason);
        }

        var drafted = await composer.OfAsync(request.Order, request.Language, null, stop);
        var findings = preflight.Of(request.Order, drafted);
        var today = clock.Today();
        var refused = Refuse(request, findings, await frozen.VersionsAsync(request.Order.Address, request.Language, stop), today).ToImmutableArray();
        if (refused.Length > 0)
        {
            return new(null, [.. refused, .. findings]);
        }

        try
        {
            var number = await WriteAsync(request, drafted with { Site = drafted.Site ?? request.Site }, today, stop);
            return new(number, findings);
        }
        catch (DbUpdateException) when (!stop.IsCancellationRequested)
        {
            // Somebody was faster by a hair, or the disk is full.
            var versions = await frozen.VersionsAsync(request.Order.Address, request.Language, stop);
            var overtaken = Refuse(request, findings, versions, today).ToImmutableArray();
            return overtaken.Length > 0 ? new(null, [.. overtaken, .. findings]) : new(null, findings, NotWritten);
        }
        catch (DbException problem)
        {
            return new(null, findings, database.ProblemOf(problem) ?? NotWritten);
        }
    }

    private static IEnumerable<Finding> Refuse(FreezeRequest request, ImmutableArray<Finding> findings, ImmutableArray<FrozenSummary> versions, DateOnly today)
    {
        if (request.By.Length == 0)
        {
            yield return ReportFindings.NobodyIsNamed.At(null, new("Den som fryser en rapport måste ange sitt namn.", "Whoever freezes a report has to give their name."));
        }

        if (request.DrawnUpOn > today)
        {
            yield return ReportFindings.DayIsImpossible.At(null, new("Dagen då rapporten upprättades ligger i framtiden.", "The day on which the report was drawn up lies ahead."));
        }

        var latest = versions.FirstOrDefault();
        if (latest is not null && request.Corrects is null)
        {
            yield return ReportFindings.AlreadyFrozen.At(null, new(
                $"{latest.By} frös rapporten {Dates.Day(SwedishDay.Of(latest.FrozenAt), Language.Swedish)} som {latest.Number}.",
                $"{latest.By} froze the report on {Dates.Day(SwedishDay.Of(latest.FrozenAt), Language.English)} as {latest.Number}."));
        }
        else if (request.Corrects is { } corrects && corrects != latest?.Number)
        {
            yield return ReportFindings.NotTheLatest.At(null, latest is null
                ? new($"Rapporten har aldrig frysts, så {Shown.Of(corrects)} går inte att rätta med den.", $"The report has never been frozen, so it cannot correct {Shown.Of(corrects)}.")
                : new($"Den senaste versionen är {latest.Number}.", $"The latest version is {latest.Number}."));
        }

        var isWanting = findings.Any(finding => finding.Severity == Severity.Warning);
        if (string.IsNullOrWhiteSpace(request.Why) && (isWanting || request.Corrects is not null))
        {
            yield return ReportFindings.ReasonIsMissing.At(null, request.Corrects is not null
                ? new("Den som rättar en rapport måste säga vad som var fel.", "Whoever corrects a report has to say what was wrong.")
                : new($"Granskningen fann {findings.Count(finding => finding.Severity == Severity.Warning)} saker att ta ställning till.", $"The check found {findings.Count(finding => finding.Severity == Severity.Warning)} things to decide on."));
        }

        if (findings.FirstOrDefault(finding => finding.Severity == Severity.Error) is { } error)
        {
            yield return error;
        }
    }

    private async Task<string> WriteAsync(FreezeRequest request, ReportDocument drafted, DateOnly today, CancellationToken stop)
    {
        var address = request.Order.Address;
        await using var db = await contexts.CreateDbContextAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, stop);
        var version = await VersionAsync(db, request, stop);
        var number = await NumberAsync(db, address, today.Year, stop);
        var document = drafted with
        {
            Stamp = new ReportStamp
            {
                Number = number,
                Version = version,
                Corrects = request.Corrects,
                Why = request.Why,
                DrawnUpOn = request.DrawnUpOn ?? today,
                By = request.By,
                Inputs = inputs.Of(request.Order, drafted),
            },
        };
        var (json, html, markdown) = (JsonReport.Write(document), await HtmlReport.WriteAsync(document), MarkdownReport.Write(document));
        db.Add(new FrozenReportRow
        {
            Number = number,
            Place = address.Place,
            Report = address.Report,
            Period = address.Period,
            Unit = address.Unit ?? string.Empty,
            Language = Words.Of(request.Language),
            Version = version,
            Corrects = request.Corrects,
            Why = request.Why,
            DrawnUpOn = document.Stamp.DrawnUpOn,
            FrozenAtUtc = clock.GetUtcNow(),
            FrozenBy = request.By,
            Content = Packed.Of(json),
            Html = Packed.Of(html),
            JsonHash = Sha256.Of(json),
            HtmlHash = Sha256.Of(html),
            MarkdownHash = Sha256.Of(markdown),
        });
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return number;
    }

    private static async Task<int> VersionAsync(PatientSafetyDb db, FreezeRequest request, CancellationToken stop) => request.Corrects is { } corrects
        ? await db.Set<FrozenReportRow>().Where(row => row.Number == corrects).Select(row => row.Version).SingleAsync(stop) + 1
        : 1;

    /// <summary>The next number of the place in the year: numbers are never used twice, since reports are never deleted.</summary>
    private static async Task<string> NumberAsync(PatientSafetyDb db, ReportAddress address, int year, CancellationToken stop)
    {
        var prefix = FormattableString.Invariant($"{address.Place}-{year}-");
        var place = address.Place;
        var used = await db.Set<FrozenReportRow>().Where(row => row.Place == place && row.Number.StartsWith(prefix)).CountAsync(stop);
        return FormattableString.Invariant($"{prefix}{used + 1}");
    }
}
