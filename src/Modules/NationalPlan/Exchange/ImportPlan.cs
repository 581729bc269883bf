using System.Collections.Immutable;
using PatientSafety.Core.Findings;
using PatientSafety.NationalPlan.Reading;
using PatientSafety.NationalPlan.Storage;
using PatientSafety.Platform.Texts;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.NationalPlan.Exchange;

/// <summary>What reading a file in would change here. Nothing has been changed yet.</summary>
/// <param name="Outcome">What would come of it.</param>
/// <param name="Crosswalks">The crosswalks that would be taken in, each with the revision that it would get.</param>
/// <param name="Findings">What is worth knowing.</param>
internal sealed record ImportPlan(ImportOutcome Outcome, ImmutableArray<(ExchangedCrosswalk Crosswalk, int Revision)> Crosswalks, ImmutableArray<Finding> Findings)
{
    public bool WritesNothing => Outcome != ImportOutcome.New && Crosswalks.IsEmpty;

    public static ImportPlan Of(VerifiedExchange exchange, NationalModel model, StoredNational stored)
    {
        var findings = new List<Finding>();
        var outcome = OutcomeOf(exchange, model, stored, findings);
        if (outcome is ImportOutcome.Differs or ImportOutcome.Refused)
        {
            return new(outcome, [], [.. findings]);
        }

        var place = new SourceLocation(exchange.File.Name);
        if (exchange.Edition.Supersedes is { } before && model.Find(before) is null)
        {
            findings.Add(ExchangeFindings.PredecessorMissing.At(place, new(
                $"{exchange.Edition.Id} ersätter {before}, som inte finns här.", $"{exchange.Edition.Id} supersedes {before}, which is not here.")));
        }

        if (model.DraftOf(exchange.Edition.Id) is { } draft)
        {
            findings.Add(ExchangeFindings.DraftHere.At(place, new(
                $"Utkastet till {draft.Id} har senast ändrats av {draft.ChangedBy}.", $"The draft of {draft.Id} was last changed by {draft.ChangedBy}.")));
        }

        var crosswalks = exchange.Crosswalks
            .Select(crosswalk => (crosswalk, Revision: RevisionOf(crosswalk, place, model, stored, findings)))
            .Where(taken => taken.Revision is not null)
            .Select(taken => (taken.crosswalk, taken.Revision!.Value));
        return new(outcome, [.. crosswalks], [.. findings]);
    }

    private static ImportOutcome OutcomeOf(VerifiedExchange exchange, NationalModel model, StoredNational stored, List<Finding> findings)
    {
        var (file, edition) = (exchange.File, exchange.Edition);
        var place = new SourceLocation(file.Name);
        if (model.Versions(edition.Id).FirstOrDefault(version => version.Edition.Version == edition.Version) is { } here)
        {
            if (here.Hash == file.Hash)
            {
                return ImportOutcome.AlreadyHere;
            }

            findings.Add(ExchangeFindings.Differs.At(place, new(
                $"Filens {file.Reference} har kontrollsumman {file.Hash}, den som finns här {here.Hash}.",
                $"The file's {file.Reference} has the hash {file.Hash}, the one here {here.Hash}.")));
            return ImportOutcome.Differs;
        }

        // One that is stored and not in use has been altered. What is stored is never written over, so only a backup helps.
        if (stored.Publications.Any(row => row.EditionId == edition.Id && row.Version == edition.Version))
        {
            findings.Add(NationalFindings.PublicationAltered.At(
                new($"{file.Reference}.yaml"),
                new($"{file.Reference} finns redan i databasen, stämmer inte med sin kontrollsumma och kan inte skrivas över.", $"{file.Reference} is in the database already, does not agree with its hash and cannot be written over."),
                new("Lägg tillbaka en säkerhetskopia av databasen.", "Put back a backup of the database.")));
            return ImportOutcome.Refused;
        }

        return ImportOutcome.New;
    }

    /// <summary>The revision that a crosswalk would get here, or null where it is not taken in.</summary>
    private static int? RevisionOf(ExchangedCrosswalk theirs, SourceLocation place, NationalModel model, StoredNational stored, List<Finding> findings)
    {
        // One that has been changed here may wait for an edition, and is then in the database only.
        var changed = stored.Crosswalks.LastOrDefault(row => row.CrosswalkId == theirs.Id);
        var text = changed?.Content ?? model.CrosswalkFiles.FirstOrDefault(file => file.Crosswalk.Id == theirs.Id)?.Content;
        var ours = text is null ? null : ExchangedCrosswalk.Read(text, ExchangedText.NameOf(theirs.Id), [], []);
        if (ours?.Hash == theirs.Hash)
        {
            return null;
        }

        // What was taken in and not touched since gives way to what the same people say now; what was written here does not.
        if (changed is not null && changed.Origin != Words.Of(EditionOrigin.Imported))
        {
            findings.Add(ExchangeFindings.CrosswalkKept.At(place, new(
                $"{theirs.Id} i filen har kontrollsumman {theirs.Hash}, den som finns här {ours?.Hash ?? "–"}.",
                $"{theirs.Id} in the file has the hash {theirs.Hash}, the one here {ours?.Hash ?? "–"}.")));
            return null;
        }

        if (!theirs.Fits)
        {
            findings.Add(ExchangeFindings.CrosswalkDoesNotFit.At(place, new(
                $"{theirs.Id} nämner områden som {theirs.Crosswalk.From} eller {theirs.Crosswalk.To} inte har här.",
                $"{theirs.Id} names areas that {theirs.Crosswalk.From} or {theirs.Crosswalk.To} does not have here.")));
            return null;
        }

        return (changed?.Revision ?? 0) + 1;
    }
}
