using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Texts;
using PatientSafety.Plugins.Packing;

namespace PatientSafety.Plugins.Installing;

/// <summary>Reads packages from disk, with the signatures that lie beside them.</summary>
internal static class PackageFiles
{
    public static PackageFile? Read(string path, ICollection<Finding> findings)
    {
        var name = Path.GetFileName(path);
        return Content(path, PackageLimits.PackageBytes, findings) is { } bytes ? new PackageFile(name, bytes, Signature(path, findings)) : null;
    }

    private static byte[]? Signature(string path, ICollection<Finding> findings) =>
        File.Exists(path + Package.SignatureEnding) ? Content(path + Package.SignatureEnding, PackageLimits.SignatureBytes, findings) ?? [] : null;

    private static byte[]? Content(string path, int most, ICollection<Finding> findings)
    {
        var place = new SourceLocation(Shown.Of(Path.GetFileName(path)));
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (stream.Length > most)
            {
                findings.Add(PackageFindings.TooLarge.At(place, new($"Filen är {stream.Length / 1024} KiB; högst {most / 1024} KiB läses.", $"The file is {stream.Length / 1024} KiB; {most / 1024} KiB at most are read.")));
                return null;
            }

            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            findings.Add(InstallFindings.NothingToInstall.At(place, new Text($"Filen gick inte att läsa. {DiskProblem.Of(problem).Swedish}", $"The file could not be read. {DiskProblem.Of(problem).In(Language.English)}")));
            return null;
        }
    }
}
