using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Plugins;

namespace PatientSafety.Regions.Loading;

/// <summary>What an assembly says of itself without running: nothing runs that does not fit.</summary>
internal static class PluginMetadata
{
    /// <summary>Why the code does not fit, or null where it does.</summary>
    public static (PluginStatus Status, Finding Problem)? Misfit(string path)
    {
        var file = new SourceLocation(Path.GetFileName(path));
        try
        {
            return Read(path, file);
        }
        catch (Exception problem) when (problem is BadImageFormatException or IOException or UnauthorizedAccessException or InvalidOperationException or ArgumentException or OverflowException)
        {
            return (PluginStatus.Failed, PluginCode.Fails(file, problem));
        }
    }

    private static (PluginStatus Status, Finding Problem)? Read(string path, SourceLocation file)
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
