using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Crosswalking;
using PatientSafety.NationalPlan.Publishing;
using PatientSafety.NationalPlan.Reading;
using PatientSafety.NationalPlan.Writing;
using PatientSafety.Platform.Texts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.NationalPlan.Exchange;

/// <summary>Holds an exchange file against itself: its name, its checksums, what it says that it is and what is in it.</summary>
internal sealed partial class ExchangeChecks(ExchangeFile file, string name, ICollection<Finding> findings)
{
    private readonly SourceLocation place = new(name);

    /// <summary>Whether nobody has changed anything on the way.</summary>
    public bool IsWhole(byte[] signed)
    {
        var before = findings.Count;
        if (!string.Equals(NumberOfDownload().Replace(name, string.Empty), file.Name, StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(ExchangeFindings.Renamed.At(place, new(
                $"Filen heter ”{Shown.Of(name)}” och innehåller {Reference}, som ska heta ”{Shown.Of(file.Name)}”.",
                $"The file is called “{Shown.Of(name)}” and holds {Reference}, which should be called “{Shown.Of(file.Name)}”.")));
        }

        foreach (var part in file.Files.Where(part => part.Sha256 != ExchangeFile.Sha256Of(part.Text)))
        {
            findings.Add(ExchangeFindings.Altered.At(place, new(
                $"Texten i {Shown.Of(part.Name)} stämmer inte med sin kontrollsumma.", $"The text of {Shown.Of(part.Name)} does not agree with its checksum.")));
        }

        if (findings.Count == before && file.Sha256 != ExchangeFile.Sha256Of(signed))
        {
            findings.Add(ExchangeFindings.Altered.At(place, new(
                "Filen stämmer inte med sin kontrollsumma.", "The file does not agree with its checksum.")));
        }

        return findings.Count == before;
    }

    /// <summary>The edition, where it is the one that the file says.</summary>
    public Edition? Edition()
    {
        var before = findings.Count;
        if (file.Files.Where(part => part.Kind == ExchangedKind.Edition).ToArray() is not [var part])
        {
            Wrong(new("Filen ska innehålla exakt en utgåva.", "The file is to hold exactly one edition."));
            return null;
        }

        var found = new List<Finding>();
        var edition = YamlFile.Parse(part.Text, part.Name, found) is { } yaml ? EditionReader.Read(yaml, found) : null;
        if (edition is not null && found.Count == 0)
        {
            found.AddRange(EditionChecks.Of(edition));
            if (edition.Id != file.Edition || edition.Version != file.Version || part.Name != ExchangedText.NameOf(edition.Id))
            {
                Wrong(new($"Filen säger sig innehålla {Reference} men innehåller {edition.Id}@{edition.Version}.", $"The file says that it holds {Reference} but holds {edition.Id}@{edition.Version}."));
            }

            if (edition.Status == EditionStatus.Draft)
            {
                Wrong(new("Utgåvan i filen är ett utkast. Bara publicerade utgåvor tas emot.", "The edition in the file is a draft. Only published editions are taken in."));
            }

            var hash = CanonicalForm.HashOf(edition);
            if (hash != file.Hash || hash != part.Hash)
            {
                OtherHash(part.Name, file.Hash, hash);
            }
        }

        Add(found);
        return findings.Count == before ? edition : null;
    }

    /// <summary>The crosswalks, where all of them can be read and lead to or from the edition.</summary>
    /// <param name="edition">The edition in the file.</param>
    /// <param name="editions">The editions that there are once this one is here.</param>
    public ImmutableArray<ExchangedCrosswalk>? Crosswalks(Edition edition, IReadOnlyList<Edition> editions)
    {
        var before = findings.Count;
        var crosswalks = new List<ExchangedCrosswalk>();
        foreach (var part in file.Files.Where(part => part.Kind == ExchangedKind.Crosswalk))
        {
            var found = new List<Finding>();
            if (ExchangedCrosswalk.Read(part.Text, part.Name, editions, found) is { } crosswalk && found.Count == 0)
            {
                found.AddRange(CrosswalkChecks.Within(crosswalk.Crosswalk));
                crosswalks.Add(crosswalk);
                if (part.Name != ExchangedText.NameOf(crosswalk.Id) || (crosswalk.Crosswalk.From != edition.Id && crosswalk.Crosswalk.To != edition.Id))
                {
                    Wrong(new($"{Shown.Of(part.Name)} är ingen övergång till eller från {edition.Id}.", $"{Shown.Of(part.Name)} is not a crosswalk to or from {edition.Id}."));
                }

                if (crosswalk.Hash != part.Hash)
                {
                    OtherHash(part.Name, part.Hash, crosswalk.Hash);
                }
            }

            Add(found);
        }

        if (crosswalks.DistinctBy(crosswalk => crosswalk.Id, StringComparer.Ordinal).Count() != crosswalks.Count)
        {
            Wrong(new("Samma övergång står två gånger i filen.", "The same crosswalk stands twice in the file."));
        }

        return findings.Count == before ? [.. crosswalks.OrderBy(crosswalk => crosswalk.Id, StringComparer.Ordinal)] : null;
    }

    private string Reference => Shown.Of(file.Reference.ToString());

    // What is worth a note to whoever writes an edition is nothing to whoever takes it in.
    private void Add(IEnumerable<Finding> found) => found.Where(finding => finding.Severity == Severity.Error).ToList().ForEach(findings.Add);

    private void Wrong(Core.Text sentence) => findings.Add(ExchangeFindings.WrongContent.At(place, sentence));

    private void OtherHash(string part, string said, string found) => findings.Add(ExchangeFindings.OtherHash.At(place, new(
        $"{Shown.Of(part)} har kontrollsumman {found}, inte {Shown.Of(said)}.",
        $"{Shown.Of(part)} has the hash {found}, not {Shown.Of(said)}.")));

    /// <summary>The number that browsers add where a file of that name has been fetched before.</summary>
    [GeneratedRegex(@" ?\([0-9]{1,3}\)(?=\.json$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberOfDownload();
}
