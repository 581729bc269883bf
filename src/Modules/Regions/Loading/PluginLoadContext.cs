using System.Reflection;
using System.Runtime.Loader;
using PatientSafety.Core.Regional;

namespace PatientSafety.Regions.Loading;

/// <summary>Keeps a plugin's own libraries apart from the host's and from other plugins'. The contract always comes from the host.</summary>
/// <remarks>A context that took the plugin's own copy of the contract would find no plugin class at all, and say nothing.</remarks>
internal sealed class PluginLoadContext(string assemblyPath) : AssemblyLoadContext(Path.GetFileNameWithoutExtension(assemblyPath))
{
    public static AssemblyName Contract { get; } = typeof(IRegionPlugin).Assembly.GetName();

    private readonly AssemblyDependencyResolver resolver = new(assemblyPath);

    public static bool IsOfTheHost(string? assemblyName) =>
        assemblyName == "patientsafety" || assemblyName?.StartsWith("PatientSafety.", StringComparison.OrdinalIgnoreCase) == true;

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == Contract.Name)
        {
            return typeof(IRegionPlugin).Assembly;
        }

        return resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : nint.Zero;
}
