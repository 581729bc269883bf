using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Plugins;

namespace PatientSafety.Regions.Loading;

/// <summary>Loads a plugin's code: what it was built against is read from its metadata first, so that nothing runs that does not fit.</summary>
internal static class PluginCode
{
    public static (IRegionPlugin? Plugin, PluginStatus Status, Finding? Problem) Load(string path)
    {
        var file = new SourceLocation(Path.GetFileName(path));
        try
        {
            if (Misfit(path, file) is { } misfit)
            {
                return (null, misfit.Status, misfit.Problem);
            }

            // All types, so that one that does not fit shows now and not when it is first used.
            var types = new PluginLoadContext(path).LoadFromAssemblyPath(path).GetTypes();
            Type[] plugins = [.. types.Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IRegionPlugin)))];
            return plugins is [var only]
                ? ((IRegionPlugin)Activator.CreateInstance(only, nonPublic: true)!, PluginStatus.Active, null)
                : (null, PluginStatus.Failed, PluginFindings.NotOnePlugin.At(file, new(
                    $"{file.File} har {plugins.Length} klasser som genomför IRegionPlugin.",
                    $"{file.File} has {plugins.Length} classes that implement IRegionPlugin.")));
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
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

    private static (PluginStatus Status, Finding Problem)? Misfit(string path, SourceLocation file)
    {
        using var image = new PEReader(File.OpenRead(path));
        if (!image.HasMetadata)
        {
            return (PluginStatus.Failed, PluginFindings.NotOurCode.At(file, new($"{file.File} är ingen .NET-fil.", $"{file.File} is not a .NET file.")));
        }

        var metadata = image.GetMetadataReader();
        AssemblyName[] references = [.. metadata.AssemblyReferences.Select(reference => metadata.GetAssemblyReference(reference).GetAssemblyName())];
        var contract = Array.Find(references, reference => reference.Name == PluginLoadContext.Contract.Name);
        if (contract is null)
        {
            return (PluginStatus.Failed, PluginFindings.NotOurCode.At(file, new(
                $"{file.File} är inte byggd mot PatientSafety.Core.", $"{file.File} is not built against PatientSafety.Core.")));
        }

        if (Array.Find(references, reference => reference.Name != contract.Name && PluginLoadContext.IsOfTheHost(reference.Name)) is { } inside)
        {
            return (PluginStatus.Failed, PluginFindings.NotOurCode.At(file, new(
                $"{file.File} använder {inside.Name}, som hör till produktens inre.", $"{file.File} uses {inside.Name}, which is inside the product.")));
        }

        return contract.Version > PluginLoadContext.Contract.Version
            ? (PluginStatus.Incompatible, ManifestFindings.OtherCore.At(file, new(
                $"{file.File} är byggd mot version {contract.Version}, och det här är {PluginLoadContext.Contract.Version}.",
                $"{file.File} is built against version {contract.Version}, and this is {PluginLoadContext.Contract.Version}.")))
            : null;
    }
}
