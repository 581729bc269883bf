using System.Collections.Immutable;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Reading;
using PatientSafety.NationalPlan.Storage;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.NationalPlan.Drafting;

/// <summary>An edition, or a new version of one, that is being worked on.</summary>
internal sealed record Draft
{
    /// <summary>The edition's id, which is the draft's too: an edition is worked on in one place at a time.</summary>
    public required string Id { get; init; }

    /// <summary>What it started from, or null.</summary>
    public EditionReference? Base { get; init; }

    /// <summary>Its file, as somebody wrote it or as the pages did.</summary>
    public required string Content { get; init; }

    public required int Revision { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }

    public required string ChangedBy { get; init; }

    /// <summary>What the file says, as far as it could be read.</summary>
    public required Edition Edition { get; init; }

    /// <summary>What is wrong with the file by itself.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    public string FileName => $"{Id}.yaml";

    public static Draft Read(NationalDraftRow row)
    {
        var findings = new List<Finding>();
        var edition = YamlFile.Parse(row.Content, $"{row.EditionId}.yaml", findings) is { } file ? EditionReader.Read(file, findings) : Nothing(row.EditionId);
        if (edition.Id.Length > 0 && edition.Id != row.EditionId)
        {
            findings.Add(NationalFindings.OtherId.At(edition.Provenance.DeclaredAt, new(
                $"Filen gäller ”{edition.Id}”, och utkastet {row.EditionId}.", $"The file is about “{edition.Id}”, and the draft about {row.EditionId}.")));
        }

        return new Draft
        {
            Id = row.EditionId,
            Base = row.Base is null ? null : EditionReference.Parse(row.Base),
            Content = row.Content,
            Revision = row.Revision,
            ChangedAt = row.ChangedAtUtc,
            ChangedBy = row.ChangedBy,
            Edition = edition with { Id = row.EditionId, Status = EditionStatus.Draft },
            Findings = [.. findings],
        };
    }

    private static Edition Nothing(string id) => new() { Id = id, Version = "1.0.0", Status = EditionStatus.Draft, Title = new(id), Publisher = string.Empty };
}
