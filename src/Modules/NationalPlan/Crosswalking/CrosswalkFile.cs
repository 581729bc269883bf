using System.Collections.Immutable;
using System.Text;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Reading;
using PatientSafety.NationalPlan.Storage;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.NationalPlan.Crosswalking;

/// <summary>A crosswalk as it stands now, with its file and its last change.</summary>
internal sealed record CrosswalkFile
{
    /// <summary>What it says.</summary>
    public required Crosswalk Crosswalk { get; init; }

    /// <summary>Its file.</summary>
    public required string Content { get; init; }

    /// <summary>What is wrong with it.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>How many times it has been changed here; 0 as it came with the product.</summary>
    public int Revision { get; init; }

    /// <summary>When it was last changed here, or null.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>By whom, or null.</summary>
    public string? ChangedBy { get; init; }

    /// <summary>Reads a file; null where it cannot be read at all.</summary>
    public static CrosswalkFile? Read(string content, string name, IReadOnlyList<Edition> editions, ICollection<Finding> findings)
    {
        var found = new List<Finding>();
        var crosswalk = YamlFile.Parse(content, name, found) is { } file ? CrosswalkReader.Read(file, editions, found) : null;
        found.AddRange(crosswalk is null ? [] : CrosswalkChecks.Within(crosswalk));
        found.ForEach(findings.Add);
        return crosswalk is null ? null : new CrosswalkFile { Crosswalk = crosswalk, Content = content, Findings = [.. found] };
    }

    /// <summary>All that came with the product or were written here. One that leads to a draft since discarded waits for it to come back.</summary>
    public static ImmutableArray<CrosswalkFile> All(NationalFiles shipped, StoredNational stored, ImmutableArray<Edition> editions)
    {
        var came = shipped.Crosswalks.Select(file => Read(Encoding.UTF8.GetString(file.Bytes).TrimStart('\uFEFF'), file.Name, editions, []));
        var changed = stored.Crosswalks
            .GroupBy(row => row.CrosswalkId, StringComparer.Ordinal)
            .Select(rows => rows.Last())
            .Select(row => Read(row.Content, $"{row.CrosswalkId}.yaml", editions, []) is { } file
                ? file with { Revision = row.Revision, ChangedAt = row.ChangedAtUtc, ChangedBy = row.ChangedBy }
                : null);
        return [.. came.Concat(changed)
            .OfType<CrosswalkFile>()
            .Where(file => file.Crosswalk is { From.Length: > 0, To.Length: > 0 })
            .GroupBy(file => file.Crosswalk.Id, StringComparer.Ordinal)
            .Select(same => same.Last())
            .OrderBy(file => file.Crosswalk.Id, StringComparer.Ordinal)];
    }
}
