using PatientSafety.Core.Findings;
using PatientSafety.Plugins.Packing;

namespace PatientSafety.Plugins.Installing;

/// <summary>Packages that somebody has sent through a page and not yet decided on, each under its checksum.</summary>
internal sealed class UploadedPackages(PackageFolders folders, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);
    private const int HashLength = 64;

    /// <summary>Keeps a package and gives its checksum.</summary>
    public string Keep(byte[] package, byte[]? signature)
    {
        Directory.CreateDirectory(folders.Uploads);
        foreach (var old in Directory.EnumerateFiles(folders.Uploads).Where(file => clock.GetUtcNow().UtcDateTime - File.GetLastWriteTimeUtc(file) > Kept))
        {
            File.Delete(old);
        }

        var hash = Package.HashOf(package);
        File.WriteAllBytes(PathOf(hash), package);
        if (signature is not null)
        {
            File.WriteAllBytes(PathOf(hash) + Package.SignatureEnding, signature);
        }
        else
        {
            File.Delete(PathOf(hash) + Package.SignatureEnding);
        }

        return hash;
    }

    /// <summary>A package that was kept, or null where there is none with that checksum.</summary>
    public PackageFile? Find(string hash, ICollection<Finding> findings) =>
        hash.Length == HashLength && hash.All(char.IsAsciiHexDigitLower) && File.Exists(PathOf(hash)) ? PackageFiles.Read(PathOf(hash), findings) : null;

    public void Forget(string hash)
    {
        File.Delete(PathOf(hash));
        File.Delete(PathOf(hash) + Package.SignatureEnding);
    }

    private string PathOf(string hash) => Path.Combine(folders.Uploads, hash + Package.Ending);
}
