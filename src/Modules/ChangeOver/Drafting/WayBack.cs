using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.ChangeOver.Drafting;

/// <summary>Takes the newest change of a region's plan back: the former plan file, byte for byte, in the draft.</summary>
internal sealed class WayBack(IPluginFolders folders, IRegions regions)
{
    /// <summary>The folder whose newest change would be taken back: the draft, or else the plugin in use; null where neither carries one.</summary>
    public string? SourceOf(string regionId, string place) =>
        new[] { DraftPlaces.IsOurs(place, regionId) ? place : null, regions.PluginOf(regionId)?.Path }
            .FirstOrDefault(folder => folder is not null && FormerPlans.Newest(folder) > 0);

    public DraftOutcome Take(string regionId, string place, bool force)
    {
        lock (Folder.Turn)
        {
            Folder.Mend(place);
            if (SourceOf(regionId, place) is not { } source)
            {
                return DraftOutcome.Refused(new(
                    $"Det finns inget byte att ta tillbaka för {regionId}: varken utkastet eller insticket i bruk bär på någon tidigare planfil.",
                    $"There is no change to take back for {regionId}: neither the draft nor the plugin in use carries a former plan file."));
            }

            if (source != place && Directory.Exists(place) && !DraftPlaces.IsOurs(place, regionId))
            {
                return DraftOutcome.Refused(new(
                    $"Mappen {place} är inte ett utkast som produkten har gjort för {regionId}. Ange en annan med --draft, eller flytta undan den.",
                    $"The folder {place} is not a draft that the product has made for {regionId}. Give another with --draft, or move it away."));
            }

            var number = FormerPlans.Newest(source);
            if (ChangeRecord.Read(FormerPlans.Record(source, number)) is not { } record
                || !File.Exists(FormerPlans.Plan(source, number))
                || FormerPlans.HashOf(File.ReadAllBytes(FormerPlans.Plan(source, number))) != record.FormerHash)
            {
                return DraftOutcome.Refused(new(
                    $"Den tidigare planfilen i {FormerPlans.Place(source, number)} stämmer inte med sin kontrollsumma. Inget är ändrat.",
                    $"The former plan file in {FormerPlans.Place(source, number)} does not agree with its hash. Nothing has been altered."));
            }

            var edited = DraftPlaces.HashIn(source) != record.NewHash;
            return edited && !force
                ? DraftOutcome.Refused(new(
                    $"Planfilen i {source} har ändrats sedan bytet till {record.To}. Med --force tas bytet tillbaka ändå, och den ändrade filen läggs under former/.",
                    $"The plan file in {source} has been altered since the change to {record.To}. With --force the change is taken back all the same, and the altered file is put under former/."))
                : Taken(regionId, source, place, number, edited, record.From);
        }
    }

    private DraftOutcome Taken(string regionId, string source, string place, int number, bool edited, string from)
    {
        var made = Folder.Beside(place);
        try
        {
            Folder.Copy(source, made);
            var plan = Path.Combine(made, FormerPlans.PlanFile);
            if (edited)
            {
                var kept = FormerPlans.Edited(made, number);
                Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
                File.Move(plan, kept);
            }

            File.Copy(FormerPlans.Plan(made, number), plan, overwrite: true);
            Directory.Delete(FormerPlans.Place(made, number), recursive: true);
            Folder.Write(Path.Combine(made, DraftPlaces.MarkFile), DraftPlaces.Mark(regionId));
            DraftText.Renumber(made, regions.PluginOf(regionId)?.Version, from);
            var findings = folders.Check(made).Findings;
            Folder.Settle(made, place);
            ImmutableArray<Text> sentences =
            [
                new($"Bytet är taget tillbaka: planfilen i {place} är den som gällde under {from}, byte för byte.", $"The change has been taken back: the plan file in {place} is the one from under {from}, byte for byte."),
                .. edited ? [new Text("Den ändrade filen ligger kvar under former/.", "The altered file is kept under former/.")] : ImmutableArray<Text>.Empty,
            ];
            return new DraftOutcome(true, sentences, [.. findings.Where(finding => finding.Severity == Severity.Error)]);
        }
        finally
        {
            if (Directory.Exists(made))
            {
                Directory.Delete(made, recursive: true);
            }
        }
    }
}
