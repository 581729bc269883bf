using System.Collections.Immutable;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Regions.Reading;

/// <summary>Reads what a region's own system calls things in the files that it exports.</summary>
internal static class EntryProfileReader
{
    public static EntryProfile Read(MapReader profile) => new()
    {
        Id = profile.RequiredId("id"),
        Name = profile.RequiredText("name"),
        Columns = Words(profile, "columns"),
        Statuses = Words(profile, "statuses"),
        Periods = Words(profile, "periods"),
        Provenance = profile.Provenance(),
    };

    private static ImmutableArray<ForeignWord> Words(MapReader profile, string key) =>
        profile.List(key, word => new ForeignWord(word.RequiredString("written"), word.RequiredString("means")));
}
