using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Reading;
using PatientSafety.NationalPlan.Writing;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.NationalPlan.Exchange;

/// <summary>A crosswalk that a file carries or that is here, read also where one of its editions is not here.</summary>
/// <param name="Crosswalk">What it says.</param>
/// <param name="Text">Its file.</param>
/// <param name="Fits">Whether the editions that are here have all the areas that it names.</param>
internal sealed record ExchangedCrosswalk(Crosswalk Crosswalk, string Text, bool Fits)
{
    private readonly Lazy<string> hash = new(() => CanonicalForm.HashOf(Crosswalk));

    public string Hash => hash.Value;

    public string Id => Crosswalk.Id;

    public static ExchangedCrosswalk? Read(string text, string name, IReadOnlyList<Edition> editions, ICollection<Finding> findings)
    {
        var found = new List<Finding>();
        if (YamlFile.Parse(text, name, found) is not { } file)
        {
            found.ForEach(findings.Add);
            return null;
        }

        // What it says does not depend on which editions are here, so neither may its hash.
        var crosswalk = CrosswalkReader.Read(file, editions, found) with { From = EndOf(file, "from"), To = EndOf(file, "to") };
        found.Where(finding => finding.Id != NationalFindings.UnknownEdition.Id && !IsMisfit(finding)).ToList().ForEach(findings.Add);
        return new ExchangedCrosswalk(crosswalk, text, !found.Any(IsMisfit));
    }

    private static string EndOf(YamlMap file, string key) =>
        file.Entries.FirstOrDefault(entry => entry.Key.Value == key).Value is YamlScalar { IsNull: false } id ? id.Value : string.Empty;

    private static bool IsMisfit(Finding finding) => finding.Id == NationalFindings.UnknownArea.Id || finding.Id == NationalFindings.DifferentSorts.Id;
}
