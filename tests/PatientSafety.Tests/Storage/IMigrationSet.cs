using System.Reflection;

namespace PatientSafety.Tests.Storage;

/// <summary>The migrations of one version of an imagined program.</summary>
internal interface IMigrationSet
{
    static abstract IReadOnlyDictionary<string, TypeInfo> Migrations { get; }
}
