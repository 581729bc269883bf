using System.Collections.Immutable;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Reading;
using PatientSafety.NationalPlan.Storage;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.NationalPlan.Crosswalking;

/// <summary>A crosswalk as it stands now, with its file and its last change.</summary>
/// <param name="Crosswalk">What it says.</param>
/// <param name="Content">Its file.</param>
/// <param name="Revision">How many times it has been changed here; 0 as it came with the product.</param>
/// <param name="ChangedAt">When it was last changed here, or null.</param>
/// <param name="ChangedBy">By whom, or null.</param>
internal sealed record CrosswalkFile(Crosswalk Crosswalk, string Content, int Revision, DateTimeOffset? ChangedAt, string? ChangedBy)
{
    public static ImmutableArray<CrosswalkFile> All(NationalFiles shipped, StoredNational stored, ImmutableArray<Edition> editions, ICollection<Finding> findings)
    {
        var latest = stored.Crosswalks.GroupBy(row => row.CrosswalkId, StringComparer.Ordinal).ToDictionary(rows => rows.Key, rows => rows.Last(), StringComparer.Ordinal);
        var files = new List<CrosswalkFile>();
        foreach (var (name, bytes) in shipped.Crosswalks)
        {
            var found = new List<Finding>();
            if (YamlFile.Read(bytes, name, found) is { } file && CrosswalkReader.Read(file, editions, found) is { } crosswalk && !latest.ContainsKey(crosswalk.Id))
            {
                files.Add(new CrosswalkFile(crosswalk, System.Text.Encoding.UTF8.GetString(bytes), 0, null, null));
                found.ForEach(findings.Add);
            }
        }

        foreach (var row in latest.Values)
        {
            var found = new List<Finding>();
            if (YamlFile.Parse(row.Content, $"{row.CrosswalkId}.yaml", found) is { } file && CrosswalkReader.Read(file, editions, found) is { From.Length: > 0, To.Length: > 0 } crosswalk)
            {
                files.Add(new CrosswalkFile(crosswalk, row.Content, row.Revision, row.ChangedAtUtc, row.ChangedBy));
            }

            // One that leads to a draft that has been discarded is kept, and waits; it is no fault in the national model.
            found.Where(finding => finding.Id != NationalFindings.UnknownEdition.Id).ToList().ForEach(findings.Add);
        }

        return [.. files.OrderBy(file => file.Crosswalk.Id, StringComparer.Ordinal)];
    }
}
