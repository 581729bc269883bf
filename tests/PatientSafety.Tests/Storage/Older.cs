using System.Reflection;

namespace PatientSafety.Tests.Storage;

internal sealed class Older : IMigrationSet
{
    public static IReadOnlyDictionary<string, TypeInfo> Migrations { get; } = new SortedDictionary<string, TypeInfo>(StringComparer.Ordinal)
    {
        [AddsNotes.Id] = typeof(AddsNotes).GetTypeInfo(),
    };
}
