using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;
using PatientSafety.Plugins.Packing;

namespace PatientSafety.Plugins.Installing;

/// <summary>Packs a folder and keeps the package as if somebody had sent it in.</summary>
internal sealed class PluginOffers(FolderPacking packing, UploadedPackages uploads) : IPluginOffers
{
    public string? Offer(string folder, ICollection<Finding> findings)
    {
        if (packing.Pack(folder, findings) is not { } package)
        {
            return null;
        }

        try
        {
            return $"plugins/install/{uploads.Keep(package.Bytes, signature: null)}";
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            findings.Add(InstallFindings.DiskSaysNo.At(null, DiskProblem.Of(problem)));
            return null;
        }
    }
}
