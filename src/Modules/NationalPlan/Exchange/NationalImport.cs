using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Storage;
using PatientSafety.Platform;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Signatures;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;

namespace PatientSafety.NationalPlan.Exchange;

/// <summary>Takes in what another installation has published: all of a file or nothing of it.</summary>
internal sealed class NationalImport(
    NationalPlans plans,
    NationalReading reading,
    IDatabase database,
    IDbContextFactory<PatientSafetyDb> contexts,
    DataFolder folder,
    TimeProvider clock)
{
    /// <summary>Reads a file in.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="by">Who takes it in.</param>
    /// <param name="why">Why, in that person's words, or null.</param>
    /// <param name="stop">Ends the work.</param>
    public async Task<ImportResult> RunAsync(string path, string by, string? why, CancellationToken stop)
    {
        var findings = new List<Finding>();
        var bytes = ExchangeReading.Bytes(path, findings);
        return bytes is null ? new(ImportOutcome.Refused, [.. findings]) : await RunAsync(bytes, Path.GetFileName(path), by, why, stop);
    }

    private async Task<ImportResult> RunAsync(byte[] bytes, string name, string by, string? why, CancellationToken stop)
    {
        var findings = new List<Finding>();
        if (Verified(bytes, name, findings) is not { } exchange)
        {
            return new(ImportOutcome.Refused, [.. findings]);
        }

        // What is stored is read first: somebody may publish in between, and what is stored but not in use counts as altered.
        var stored = reading.Read();
        var plan = ImportPlan.Of(exchange, plans.Refreshed(), stored);
        var result = new ImportResult(plan.Outcome, [.. findings, .. plan.Findings]) { Edition = exchange.File.Reference };
        if (plan.WritesNothing)
        {
            return result;
        }

        var state = await database.PrepareAsync(stop);
        if (!state.CanWrite)
        {
            return result with { Outcome = ImportOutcome.Refused, Problem = state.Reason };
        }

        try
        {
            await WriteAsync(exchange, plan, by, why, stop);
        }
        catch (Exception problem) when (problem is DbException or DbUpdateException)
        {
            return result with { Outcome = ImportOutcome.Refused, Problem = new(
                "Databasen tog inte emot utgåvan. Kanske höll någon annan på att skriva, eller så är disken full. Inget har ändrats. Försök igen.",
                "The database did not take the edition. Somebody else may have been writing, or the disk is full. Nothing has been changed. Try again.") };
        }

        plans.Refreshed();
        return result with { CrosswalksTaken = [.. plan.Crosswalks.Select(taken => taken.Crosswalk.Id)] };
    }

    /// <summary>Everything is found right before anything is written.</summary>
    private VerifiedExchange? Verified(byte[] bytes, string name, List<Finding> findings)
    {
        if (ExchangeReading.Read(bytes, name, findings) is not var (file, signed))
        {
            return null;
        }

        var checks = new ExchangeChecks(file, name, findings);
        if (!checks.IsWhole(signed) || checks.Edition() is not { } edition || checks.Crosswalks(edition, EditionsWith(edition)) is not { } crosswalks)
        {
            return null;
        }

        using var trust = TrustedCertificates.In(folder.Trust);
        foreach (var unreadable in trust.Unreadable)
        {
            findings.Add(ExchangeFindings.TrustUnreadable.At(new($"trust/{unreadable}"), new($"{unreadable} innehåller inget certifikat som går att läsa.", $"{unreadable} holds no certificate that can be read.")));
        }

        var signer = ExchangeSignature.SignerOf(file, signed, name, trust, clock.GetUtcNow(), findings);
        return findings.Any(finding => finding.Severity == Severity.Error) ? null : new VerifiedExchange(file, edition, crosswalks, signer);
    }

    /// <summary>The editions as they will be: a crosswalk is about the current version of each.</summary>
    private Edition[] EditionsWith(Edition edition)
    {
        var here = plans.Model.Find(edition.Id);
        var isNewest = here is null || EditionOrder.NumbersOf(here.Version) <= EditionOrder.NumbersOf(edition.Version);
        return isNewest ? [edition, .. plans.Model.Editions.Where(other => other.Id != edition.Id)] : [.. plans.Model.Editions];
    }

    private async Task WriteAsync(VerifiedExchange exchange, ImportPlan plan, string by, string? why, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var reason = Reason(exchange, why);
        await using var db = contexts.CreateDbContext();
        if (plan.Outcome == ImportOutcome.New)
        {
            db.Add(new NationalPublicationRow
            {
                Id = Guid.CreateVersion7(now),
                EditionId = exchange.Edition.Id,
                Version = exchange.Edition.Version,
                Content = exchange.Text,
                Hash = exchange.File.Hash,
                Origin = Words.Of(EditionOrigin.Imported),
                PublishedAtUtc = now,
                PublishedBy = by,
                Why = reason,
            });
        }

        foreach (var (crosswalk, revision) in plan.Crosswalks)
        {
            db.Add(new NationalCrosswalkRow
            {
                Id = Guid.CreateVersion7(now),
                CrosswalkId = crosswalk.Id,
                Revision = revision,
                Content = crosswalk.Text,
                Origin = Words.Of(EditionOrigin.Imported),
                ChangedAtUtc = now,
                ChangedBy = by,
                Why = reason,
            });
        }

        // Once, so that a program that is ended in the middle leaves all of it or nothing.
        await db.SaveChangesAsync(stop);
    }

    /// <summary>What is to be read afterwards of where it came from. It is kept as it is written, so it is in one language.</summary>
    private static string Reason(VerifiedExchange exchange, string? why)
    {
        var published = exchange.File.Publication;
        string?[] parts =
        [
            why,
            $"Inläst från {exchange.File.Name}.",
            exchange.Signer is { } signer ? $"Underskriven av {signer}." : null,
            published.By is { } author ? $"Utgiven där av {Shown.Of(author)}." : null,
        ];
        return string.Join(' ', parts.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => part!.Trim()));
    }
}
