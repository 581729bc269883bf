using System.Security.Cryptography;
using PatientSafety.FollowUp.Entries.Evidence;
using PatientSafety.Platform;

namespace PatientSafety.Tests.FollowUp.Reporting;

public sealed class EvidenceFileTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_is_kept_once_under_its_hash()
    {
        using var folder = new TemporaryFolder();
        var files = new EvidenceFiles(new DataFolder(folder.Path));
        var content = RandomNumberGenerator.GetBytes(200_000);
        var kept = await Task.WhenAll(Enumerable.Range(0, 8).Select(async number => await files.KeepAsync(new MemoryStream(content), $"rapport-{number}.pdf", Stop)));

        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        Assert.All(kept, file => Assert.Equal((hash, 200_000L), (file.Kept!.FileHash, file.Kept.Bytes)));
        Assert.Equal(hash, Path.GetFileName(Assert.Single(Directory.GetFiles(folder.At("evidence")))));
        await using var opened = files.Open(hash)!;
        Assert.Equal(hash, Convert.ToHexStringLower(await SHA256.HashDataAsync(opened, Stop)));
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData(@"C:\Users\anna\min rapport.docx", "min rapport.docx")]
    [InlineData("a\r\nSet-Cookie: x.txt", "aSet-Cookie x.txt")]
    [InlineData("rapport\u202Efdp.exe", "rapportfdp.exe")]
    [InlineData("", "fil")]
    public async Task A_name_is_only_a_name(string sent, string kept)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(kept, (await new EvidenceFiles(new DataFolder(folder.Path)).KeepAsync(new MemoryStream([1]), sent, Stop)).Kept!.Title);
    }

    [Fact]
    public async Task What_is_empty_or_too_large_is_not_kept_and_leaves_nothing_behind()
    {
        using var folder = new TemporaryFolder();
        var files = new EvidenceFiles(new DataFolder(folder.Path));
        Assert.Equal("PS5141", (await files.KeepAsync(Stream.Null, "tom.txt", Stop)).Problem!.Id);
        Assert.Equal("PS5140", (await files.KeepAsync(new MemoryStream(new byte[EvidenceFiles.MostBytes + 1]), "stor.bin", Stop)).Problem!.Id);
        Assert.NotNull((await files.KeepAsync(new MemoryStream(new byte[EvidenceFiles.MostBytes]), "precis.bin", Stop)).Kept);
        Assert.Single(Directory.GetFiles(folder.At("evidence")));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_to_is_told_of()
    {
        using var folder = new TemporaryFolder();
        folder.Write("evidence", "a file where the folder should be");
        Assert.Equal("PS5142", (await new EvidenceFiles(new DataFolder(folder.Path)).KeepAsync(new MemoryStream([1]), "a.txt", Stop)).Problem!.Id);
    }

    [Theory]
    [InlineData("../patientsafety.db")]
    [InlineData("ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789")]
    [InlineData("")]
    public void Only_a_hash_opens_a_file(string hash)
    {
        using var folder = new TemporaryFolder();
        folder.Write("patientsafety.db", "secret");
        Assert.Null(new EvidenceFiles(new DataFolder(folder.Path)).Open(hash));
    }
}
