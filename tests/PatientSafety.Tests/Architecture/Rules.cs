using System.Runtime.CompilerServices;
using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace PatientSafety.Tests.Architecture;

/// <summary>The rules of the house. Each answers with its breaches, in words.</summary>
internal static class Rules
{
    private const string ModuleContract = "PatientSafety.Platform.IModule";
    private static readonly string[] BannedEndings = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Base", "Impl", "Dto", "Service", "Services"];
    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    public static IEnumerable<string> ModuleReferencesNoOtherModule(AssemblyDefinition module) =>
        References(module)
            .Where(name => Product.Names.Contains(name) && name is not ("PatientSafety.Core" or "PatientSafety.Platform"))
            .Select(name => $"{module.Name.Name} references {name}");

    public static IEnumerable<string> PluginReferencesCoreOnly(AssemblyDefinition plugin) =>
        References(plugin)
            .Where(name => !IsFramework(name) && name is not "PatientSafety.Core")
            .Select(name => $"{plugin.Name.Name} references {name}");

    public static IEnumerable<string> ReferencesFrameworkOnly(AssemblyDefinition core) =>
        References(core).Where(name => !IsFramework(name)).Select(name => $"{core.Name.Name} references {name}");

    public static IEnumerable<string> OnlyModuleClassAndComponentsArePublic(IEnumerable<TypeDefinition> types) =>
        types.Where(type => type.IsPublic && !IsModule(type) && !IsComponent(type)).Select(type => $"{type.FullName} is public");

    public static IEnumerable<string> OneSealedModuleClass(IEnumerable<TypeDefinition> types)
    {
        var modules = types.Where(IsModule).ToArray();
        return modules is [{ IsSealed: true, IsPublic: true }]
            ? []
            : [$"{modules.Length} module classes: {string.Join(", ", modules.Select(type => type.FullName))}; one public sealed class is asked for"];
    }

    public static IEnumerable<string> NothingIsMutable(IEnumerable<TypeDefinition> types)
    {
        foreach (var type in types.Where(type => !type.IsEnum))
        {
            foreach (var field in type.Fields.Where(field => !field.IsInitOnly && !field.IsLiteral))
            {
                yield return $"{type.FullName}.{field.Name} can be assigned";
            }

            foreach (var property in type.Properties)
            {
                if (property.SetMethod is { } setter && !IsInit(setter))
                {
                    yield return $"{type.FullName}.{property.Name} can be set";
                }

                if (property.GetMethod is { IsPublic: true } && IsMutableCollection(property.PropertyType))
                {
                    yield return $"{type.FullName}.{property.Name} is a collection that can be changed";
                }
            }
        }
    }

    public static IEnumerable<string> NoEmptyNames(IEnumerable<TypeDefinition> types) =>
        from type in types
        let name = type.Name.Split('`')[0]
        from ending in BannedEndings
        where name.EndsWith(ending, StringComparison.Ordinal)
        select $"{type.FullName} ends in {ending}";

    /// <summary>The types that somebody wrote: not the compiler's.</summary>
    public static IEnumerable<TypeDefinition> Written(AssemblyDefinition assembly) => assembly.MainModule.GetAllTypes().Where(type =>
        !type.Name.Contains('<', StringComparison.Ordinal)
        && !(type.DeclaringType?.Name.Contains('<', StringComparison.Ordinal) ?? false)
        && !type.CustomAttributes.Any(attribute => attribute.AttributeType.Name is nameof(CompilerGeneratedAttribute) or "EmbeddedAttribute"));

    private static IEnumerable<string> References(AssemblyDefinition assembly) =>
        assembly.MainModule.AssemblyReferences.Select(reference => reference.Name).Order(StringComparer.Ordinal);

    private static bool IsFramework(string name) => File.Exists(Path.Combine(Framework, name + ".dll"));

    private static bool IsModule(TypeDefinition type) => type.IsClass && type.Interfaces.Any(implemented => implemented.InterfaceType.FullName == ModuleContract);

    // What the Razor compiler makes is public whether one likes it or not; _Imports is made from _Imports.razor.
    private static bool IsComponent(TypeDefinition type)
    {
        for (var at = type; at is not null; at = at.BaseType as TypeDefinition)
        {
            if (at.Name == "_Imports" || at.BaseType?.Namespace == "Microsoft.AspNetCore.Components")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInit(MethodDefinition setter) =>
        setter.ReturnType is RequiredModifierType { ModifierType.FullName: "System.Runtime.CompilerServices.IsExternalInit" };

    private static bool IsMutableCollection(TypeReference type) =>
        type.IsArray || type.Name is "List`1" or "IList`1" or "ICollection`1" or "Dictionary`2" or "IDictionary`2" or "HashSet`1" or "ISet`1" or "Queue`1" or "Stack`1";
}
