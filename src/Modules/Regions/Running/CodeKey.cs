using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Regions.Running;

/// <summary>Everything that an answer of a plugin's code rests on, in one hash. Where it is the same, so is the answer.</summary>
internal static class CodeKey
{
    private static readonly string Program = string.Join(' ', new[] { typeof(IRegionPlugin), typeof(InstalledPlugin), typeof(CodeKey) }.Select(type => type.Module.ModuleVersionId));

    // Depth of folders, so that one which links to itself has an end.
    private static readonly EnumerationOptions All = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false, MaxRecursionDepth = 32 };

    /// <summary>The key, or null where the answer rests on something that is not in it: a link out of the folder, or an edition that may still change.</summary>
    public static string? Of(CodeQuestion question, INationalPlans national)
    {
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            Add(hash, Program, question.Assembly, question.Today.ToString("O", CultureInfo.InvariantCulture));
            return AddEditions(hash, question.Configuration, national) && AddFiles(hash, question.Folder) ? Convert.ToHexStringLower(hash.GetHashAndReset()) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool AddEditions(IncrementalHash hash, RegionConfiguration configuration, INationalPlans national)
    {
        // What came with the product lies in the module's assembly, and working out its hash takes a tenth of a second at every start.
        var shipped = national.GetType().Module.ModuleVersionId.ToString();

        // Which edition is the newest shows in the others too.
        foreach (var edition in national.Editions)
        {
            Add(hash, edition.Id, edition.Version, Words.Of(edition.Status));
        }

        foreach (var follows in configuration.Plans.Select(plan => plan.Follows).Distinct(StringComparer.Ordinal))
        {
            if (EditionReference.Parse(follows).IsDraft)
            {
                return false;
            }

            var edition = national.Find(follows);
            var version = edition is null ? null : national.Versions(edition.Id).LastOrDefault(version => version.Edition.Version == edition.Version);
            Add(hash, follows, version is null ? string.Empty : version.Origin == EditionOrigin.Shipped ? shipped : version.Hash);
        }

        return true;
    }

    private static bool AddFiles(IncrementalHash hash, string folder)
    {
        var files = new List<FileInfo>();
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", All))
        {
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                return false;
            }

            if (entry is FileInfo file)
            {
                files.Add(file);
            }
        }

        foreach (var file in files.OrderBy(file => file.FullName, StringComparer.Ordinal))
        {
            using var content = file.OpenRead();
            Add(hash, Path.GetRelativePath(folder, file.FullName), Convert.ToHexStringLower(SHA256.HashData(content)));
        }

        return true;
    }

    private static void Add(IncrementalHash hash, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part));
            hash.AppendData([0]);
        }
    }
}
