using System.Text;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan;
using PatientSafety.NationalPlan.Publishing;
using PatientSafety.NationalPlan.Reading;
using PatientSafety.NationalPlan.Storage;
using PatientSafety.NationalPlan.Writing;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Tests.NationalPlan;

/// <summary>A national model out of editions, crosswalks and rows that a test gives, by way of their files.</summary>
internal static class GivenModel
{
    public static NationalModel Of(
        IEnumerable<Edition> editions,
        IEnumerable<Crosswalk>? crosswalks = null,
        IEnumerable<NationalDraftRow>? drafts = null,
        IEnumerable<NationalPublicationRow>? publications = null) => OfFiles(
            editions.Select(Text),
            (crosswalks ?? []).Select(Text),
            new StoredNational([.. publications ?? []], [], [.. drafts ?? []]));

    public static NationalModel OfFiles(IEnumerable<string> editions, IEnumerable<string> crosswalks, StoredNational? stored = null) =>
        new(new NationalFiles(Files("edition", editions), Files("crosswalk", crosswalks)), stored ?? StoredNational.Nothing);

    /// <summary>What publishing a draft would be.</summary>
    public static Publication Publishing(Edition draft, string? based, IEnumerable<Edition> published, params IEnumerable<Crosswalk> crosswalks) =>
        Publishing(Draft(draft, based), published, crosswalks);

    public static Publication Publishing(NationalDraftRow draft, IEnumerable<Edition> published, params IEnumerable<Crosswalk> crosswalks)
    {
        var model = Of(published, crosswalks, [draft]);
        return Publication.Of(model, model.Drafts.Single());
    }

    public static NationalDraftRow Draft(Edition edition, string? based = null) =>
        Draft(edition.Id, Text(edition with { Status = EditionStatus.Draft }), based);

    public static NationalDraftRow Draft(string id, string content, string? based = null) => new()
    {
        EditionId = id,
        Base = based,
        Content = content,
        Revision = 1,
        ChangedAtUtc = DateTimeOffset.UnixEpoch,
        ChangedBy = "Anna",
    };

    public static NationalPublicationRow Row(Edition edition, string? hash = null) => new()
    {
        Id = Guid.CreateVersion7(),
        EditionId = edition.Id,
        Version = edition.Version,
        Content = Text(edition),
        Hash = hash ?? CanonicalForm.HashOf(edition),
        Origin = "published",
        PublishedAtUtc = DateTimeOffset.UnixEpoch,
        PublishedBy = "Anna",
        Why = "Därför",
    };

    public static string Text(Edition edition) => YamlText.Of(EditionTree.Of(edition));

    public static string Text(Crosswalk crosswalk) => YamlText.Of(CrosswalkTree.Of(crosswalk));

    public static IEnumerable<string> Errors(this IEnumerable<Finding> findings) =>
        findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Id);

    private static System.Collections.Immutable.ImmutableArray<(string Name, byte[] Bytes)> Files(string kind, IEnumerable<string> texts) =>
        [.. texts.Select((text, place) => ($"{kind}-{place}.yaml", Encoding.UTF8.GetBytes(text)))];
}
