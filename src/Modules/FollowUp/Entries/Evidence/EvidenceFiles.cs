using System.Security.Cryptography;
using PatientSafety.Core.Findings;
using PatientSafety.FollowUp.Recording;
using PatientSafety.Platform;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Entries.Evidence;

/// <summary>Files that show that something is so, kept in the data folder under their hash. A file that nothing refers to does no harm.</summary>
internal sealed class EvidenceFiles(DataFolder data)
{
    public const int MostMegabytes = 20;
    public const int MostBytes = MostMegabytes * 1024 * 1024;
    private const int LongestName = 150;
    private readonly string folder = Path.Combine(data.Path, "evidence");

    /// <summary>Keeps a file. When it answers, the file is on the disk.</summary>
    /// <returns>What an entry says of it, or what is wrong with it.</returns>
    public async Task<(NewEvidence? Kept, Finding? Problem)> KeepAsync(Stream content, string name, CancellationToken stop)
    {
        name = NameOf(name);
        var temporary = Path.Combine(folder, $".{Guid.CreateVersion7():N}");
        try
        {
            Directory.CreateDirectory(folder);
            var (hash, bytes) = await WriteAsync(content, temporary, stop);
            if (bytes is 0 or > MostBytes)
            {
                return (null, bytes == 0
                    ? EvidenceFindings.Empty.At(null, new($"”{name}” är tom.", $"“{name}” is empty."))
                    : EvidenceFindings.TooLarge.At(null, new($"”{name}” är större än {MostMegabytes} megabyte.", $"“{name}” is larger than {MostMegabytes} megabytes.")));
            }

            // The same content has the same name, so whoever comes second replaces it with what is there already.
            File.Move(temporary, PathOf(hash), overwrite: true);
            return (new NewEvidence(name, null, hash, bytes), null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return (null, EvidenceFindings.NotKept.At(null, new($"”{name}” kunde inte sparas.", $"“{name}” could not be kept.")));
        }
        finally
        {
            Remove(temporary);
        }
    }

    /// <summary>How long a kept file is; null where there is none with that hash.</summary>
    public long? BytesOf(string hash) => IsHash(hash) && new FileInfo(PathOf(hash)) is { Exists: true } file ? file.Length : null;

    /// <summary>A kept file; null where it is gone.</summary>
    public Stream? Open(string hash) => BytesOf(hash) is null ? null : new FileStream(PathOf(hash), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);

    private static async Task<(string Hash, long Bytes)> WriteAsync(Stream content, string path, CancellationToken stop)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        var buffer = new byte[81920];
        var bytes = 0L;
        for (int read; bytes <= MostBytes && (read = await content.ReadAsync(buffer, stop)) > 0; bytes += read)
        {
            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), stop);
        }

        await file.FlushAsync(stop);
        file.Flush(flushToDisk: true);
        return (Convert.ToHexStringLower(hash.GetHashAndReset()), bytes);
    }

    /// <summary>The name without a folder, whichever system it came from, and without what a file name cannot have.</summary>
    private static string NameOf(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var plain = Shown.Line(string.Concat(last.Where(letter => !char.IsControl(letter) && !"<>:\"|?*".Contains(letter, StringComparison.Ordinal)))).Trim();
        return plain.Length switch
        {
            0 => "fil",
            > LongestName => Path.GetFileNameWithoutExtension(plain)[..(LongestName - 20)] + Shown.Cut(Path.GetExtension(plain), 19),
            _ => plain,
        };
    }

    private static bool IsHash(string hash) => hash.Length == 64 && hash.All(char.IsAsciiHexDigitLower);

    private string PathOf(string hash) => Path.Combine(folder, hash);

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // It does no harm where it lies.
        }
    }
}
