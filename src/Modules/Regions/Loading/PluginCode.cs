using System.Reflection;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Regions.Loading;

/// <summary>Loads a plugin's code into this process. Whether it fits is known by then: see <see cref="PluginMetadata"/>.</summary>
internal static class PluginCode
{
    public static (IRegionPlugin? Plugin, PluginStatus Status, Finding? Problem) Load(string path)
    {
        var file = new SourceLocation(Path.GetFileName(path));
        try
        {
            // All types, so that one that does not fit shows now and not when it is first used.
            var types = new PluginLoadContext(path).LoadFromAssemblyPath(path).GetTypes();
            Type[] plugins = [.. types.Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IRegionPlugin)))];
            return plugins is [var only]
                ? ((IRegionPlugin)Activator.CreateInstance(only, nonPublic: true)!, PluginStatus.Active, null)
                : (null, PluginStatus.Failed, PluginFindings.NotOnePlugin.At(file, new(
                    $"{file.File} har {plugins.Length} klasser som genomför IRegionPlugin.",
                    $"{file.File} has {plugins.Length} classes that implement IRegionPlugin.")));
        }
        catch (Exception problem) when (problem.GetBaseException() is not OutOfMemoryException)
        {
            return (null, PluginStatus.Failed, Fails(file, problem));
        }
    }

    /// <summary>What a plugin's code did wrong, in a sentence. Whatever it throws is a fact about the plugin, not about the host.</summary>
    public static Finding Fails(SourceLocation file, Exception problem)
    {
        var cause = problem switch
        {
            TargetInvocationException { InnerException: { } inner } => inner,
            ReflectionTypeLoadException { LoaderExceptions: [{ } first, ..] } => first,
            _ => problem,
        };
        return PluginFindings.CodeFails.At(file, new(
            $"Koden i {file.File} avbröts av {cause.GetType().Name}: {cause.Message}",
            $"The code in {file.File} was stopped by {cause.GetType().Name}: {cause.Message}"));
    }
}
