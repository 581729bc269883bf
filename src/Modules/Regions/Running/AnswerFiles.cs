using System.Security.Cryptography;
using System.Text;
using PatientSafety.Platform;

namespace PatientSafety.Regions.Running;

/// <summary>Answers in the data folder. One that is missing, damaged or changed is worked out again; one that cannot be written is not kept.</summary>
internal sealed class AnswerFiles(DataFolder data, TimeProvider clock)
{
    public CodeAnswer? Read(string key)
    {
        try
        {
            var file = new FileInfo(PathOf(key));
            if (!file.Exists || file.Length > CodeLimits.AnswerMegabytes * 1024 * 1024)
            {
                return null;
            }

            var content = File.ReadAllBytes(file.FullName);
            var sum = Sum(key, []).Length;
            return content.Length > sum
                && content.AsSpan(0, sum).SequenceEqual(Sum(key, content.AsSpan(sum)))
                && AnswerJson.Read(content.AsSpan(sum)) is { Settled: true } answer && answer.Key == key
                ? answer
                : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Write(string key, CodeAnswer answer)
    {
        // Checking a folder is no reason to make a data folder.
        if (!Directory.Exists(data.Path))
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(data.Checked);
            RemoveOld();
            var json = AnswerJson.Write(answer);
            var begun = Path.Combine(data.Checked, $"{Path.GetRandomFileName()}.tmp");
            File.WriteAllBytes(begun, [.. Sum(key, json), .. json]);
            File.Move(begun, PathOf(key), overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // It will be worked out again.
        }
    }

    private void RemoveOld()
    {
        var limit = clock.GetUtcNow().UtcDateTime - CodeLimits.FilesAreKept;
        foreach (var file in new DirectoryInfo(data.Checked).EnumerateFiles().Where(file => file.LastWriteTimeUtc < limit))
        {
            file.Delete();
        }
    }

    private string PathOf(string key) => Path.Combine(data.Checked, $"{key}.json");

    /// <summary>The first line: a checksum over the key and the rest, so that a damaged file, and one under another name, shows.</summary>
    private static byte[] Sum(string key, ReadOnlySpan<byte> json) =>
        Encoding.ASCII.GetBytes($"{Convert.ToHexStringLower(SHA256.HashData([.. Encoding.ASCII.GetBytes(key), .. json]))}\n");
}
