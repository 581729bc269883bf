using PatientSafety.Core;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Regions.Reading;

/// <summary>Ids stand once in what they identify.</summary>
internal static class Unique
{
    public static void Ids(MapReader file, IEnumerable<(string Id, Provenance Provenance)> items)
    {
        foreach (var (id, provenance) in items.Where(item => item.Id.Length > 0).GroupBy(item => item.Id, StringComparer.Ordinal).SelectMany(group => group.Skip(1)))
        {
            file.Report(PlanFindings.DuplicateId.At(provenance.DeclaredAt, new($"Id:t ”{id}” är upptaget.", $"The id “{id}” is taken.")));
        }
    }
}
