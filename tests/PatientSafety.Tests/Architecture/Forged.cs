using Mono.Cecil;

namespace PatientSafety.Tests.Architecture;

/// <summary>Assemblies and types that break a rule on purpose, to prove that the rule sees it.</summary>
internal static class Forged
{
    /// <summary>An assembly that says it references another.</summary>
    public static AssemblyDefinition Referencing(string name)
    {
        var assembly = AssemblyDefinition.CreateAssembly(new AssemblyNameDefinition("PatientSafety.Forged", new Version(1, 0)), "Forged", ModuleKind.Dll);
        assembly.MainModule.AssemblyReferences.Add(new AssemblyNameReference(name, new Version(1, 0)));
        return assembly;
    }

    /// <summary>The types of <c>Architecture/Wrong</c>, compiled like any other.</summary>
    public static IEnumerable<TypeDefinition> Types(params IReadOnlyCollection<string> names)
    {
        var types = Rules.Written(Product.Tests).Where(type => type.Namespace == typeof(Wrong.OneModule).Namespace && names.Contains(type.Name, StringComparer.Ordinal)).ToArray();
        Assert.Equal(names.Count, types.Length);
        return types;
    }
}
