using System.Reflection;

namespace PatientSafety.Tests.Storage;

internal sealed class Broken : IMigrationSet
{
    public static IReadOnlyDictionary<string, TypeInfo> Migrations { get; } = new SortedDictionary<string, TypeInfo>(StringComparer.Ordinal)
    {
        [AddsNotes.Id] = typeof(AddsNotes).GetTypeInfo(),
        [Breaks.Id] = typeof(Breaks).GetTypeInfo(),
    };
}
