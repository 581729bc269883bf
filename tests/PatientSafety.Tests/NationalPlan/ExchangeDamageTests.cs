using System.Text;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Exchange;
using PatientSafety.NationalPlan.Reading;
using PatientSafety.NationalPlan.Storage;
using PatientSafety.NationalPlan.Writing;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Tests.NationalPlan;

/// <summary>Files that are not what they should be: each is refused with its reason, and nothing of it is left behind.</summary>
public sealed class ExchangeDamageTests : IAsyncDisposable
{
    private static readonly Edition Next = Some.Edition("agera-2030", foundations: ["d"]);
    private static readonly Crosswalk Across = Some.Crosswalk("agera-2030", "agera-2025", Some.Pair("a", "en-god-sakerhetskultur"));
    private readonly ExchangeInstallation here = new();

    public async ValueTask DisposeAsync() => await here.DisposeAsync();

    [Fact]
    public async Task A_flipped_bit_is_refused_or_means_the_same()
    {
        var whole = Bytes(File());
        var refused = 0;
        for (var at = 0; at < whole.Length; at += Math.Max(1, whole.Length / 150))
        {
            foreach (var bit in (byte[])[1, 4, 32])
            {
                var damaged = whole.ToArray();
                damaged[at] ^= bit;
                var before = here.Rows();
                var result = await here.ImportAsync(File().Name, damaged);
                if (result.Outcome == ImportOutcome.Refused)
                {
                    refused++;
                    Assert.NotEmpty(result.Findings);
                    Assert.Equal(before, here.Rows());
                }
                else
                {
                    Assert.Equal(CanonicalForm.HashOf(Next), here.Plans.Versions(Next.Id).Single().Hash);
                    Assert.Equal(File().Files[0].Text, here.Folder.Ask($"SELECT Content FROM {NationalModelTables.Publications}"));
                }
            }
        }

        Assert.True(refused > 400, $"{refused}");
    }

    [Fact]
    public async Task A_file_cut_anywhere_is_refused()
    {
        var whole = Bytes(File());
        for (var length = 0; length < whole.Length - 2; length += whole.Length / 60)
        {
            Assert.Equal("PS2101", Assert.Single((await RefusedAsync(File().Name, whole[..length])).Findings).Id);
        }
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"format\": 1}")]
    [InlineData("not json")]
    [InlineData("""{"format":"patientsafety-national/1","edition":"\ud800","version":"1.0.0","hash":"","publication":{"origin":"shipped"},"files":[],"sha256":""}""")]
    [InlineData("""{"format":"patientsafety-national/1","edition":"a","version":"1.0.0","hash":"","publication":{"origin":"shipped"},"files":[null],"sha256":""}""")]
    [InlineData("""{"format":"patientsafety-national/1","edition":null,"version":"1.0.0","hash":"","publication":{"origin":"shipped"},"files":[],"sha256":""}""")]
    [InlineData("""{"format":"patientsafety-national/1","edition":"a","edition":"a","version":"1.0.0","hash":"","publication":{"origin":"shipped"},"files":[],"sha256":""}""")]
    [InlineData("""{"format":"patientsafety-national/1","edition":"a","version":"1.0.0","hash":"","publication":{"origin":"shipped"},"files":[],"sha256":"","more":1}""")]
    public async Task What_is_no_export_file_is_refused(string content) =>
        Assert.Equal("PS2101", Assert.Single((await RefusedAsync("file.json", Encoding.UTF8.GetBytes(content))).Findings).Id);

    [Fact]
    public async Task A_file_nested_without_end_is_refused() =>
        Assert.Equal("PS2101", Assert.Single((await RefusedAsync("file.json", Encoding.UTF8.GetBytes(new string('[', 100_000)))).Findings).Id);

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused() =>
        Assert.Equal(FileFindings.NotUtf8, Assert.Single((await RefusedAsync("file.json", [0xFF, 0xFE, 0x00])).Findings).Kind);

    [Fact]
    public async Task A_file_of_a_later_format_asks_for_a_newer_program() =>
        Assert.Equal(ExchangeFindings.UnknownFormat, Assert.Single((await RefusedAsync("file.json", "{\"format\":\"patientsafety-national/2\",\"new\":1}"u8.ToArray())).Findings).Kind);

    [Fact]
    public async Task A_file_that_is_too_large_is_not_read()
    {
        var path = here.Work.At("large.json");
        await using (var file = System.IO.File.Create(path))
        {
            file.SetLength(ExchangeFile.MaxBytes + 1);
        }

        Assert.Equal(ExchangeFindings.Unreadable, Assert.Single((await here.ImportAsync(path)).Findings).Kind);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_said()
    {
        var run = await here.RunAsync("import nowhere.json");

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Results));
        Assert.Contains("PS1001", run.Messages, StringComparison.Ordinal);
        Assert.Contains("Filen är avvisad. Inget har ändrats.", run.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("agera-2030.json")]
    [InlineData("agera-2025@1.0.0-0123456789abcdef.json")]
    [InlineData("kopia av {0}.json")]
    [InlineData("{0}.txt")]
    public async Task A_renamed_file_is_refused(string name) =>
        Assert.Equal(ExchangeFindings.Renamed, Assert.Single((await RefusedAsync(Named(name), Bytes(File()))).Findings).Kind);

    [Theory]
    [InlineData("{0}.json")]
    [InlineData("{0} (1).json")]
    [InlineData("{0}(12).json")]
    public async Task A_browsers_number_after_the_name_is_no_other_name(string name) =>
        Assert.Equal(ImportOutcome.New, (await here.ImportAsync(Named(name), Bytes(File()))).Outcome);

    [Fact]
    public async Task A_byte_order_mark_does_no_harm() =>
        Assert.Equal(ImportOutcome.New, (await here.ImportAsync(File().Name, [0xEF, 0xBB, 0xBF, .. Bytes(File())])).Outcome);

    [Fact]
    public async Task Another_text_is_refused_by_its_checksum() =>
        await RefusedAsync(File(edition: text => text with { Text = text.Text.Replace("Utgivaren", "Förfalskaren", StringComparison.Ordinal) }), ExchangeFindings.Altered);

    [Fact]
    public async Task Another_reason_is_refused_by_the_checksum_of_the_whole()
    {
        var file = File();
        await RefusedAsync(file with { Publication = file.Publication with { By = "Någon annan" } }, ExchangeFindings.Altered);
    }

    [Fact]
    public async Task Another_text_with_new_checksums_is_refused_by_its_hash() =>
        await RefusedAsync(File(edition: text => Retold(text, "Utgivaren", "Förfalskaren")), ExchangeFindings.OtherHash);

    [Fact]
    public async Task Another_crosswalk_with_new_checksums_is_refused_by_its_hash() =>
        await RefusedAsync(File(crosswalk: text => Retold(text, "exact", "close")), ExchangeFindings.OtherHash);

    [Fact]
    public async Task A_file_hashed_anew_for_another_edition_is_refused()
    {
        var other = CanonicalForm.HashOf(Next with { Publisher = "Någon annan" });
        await RefusedAsync(Sealed(File() with { Hash = other }), ExchangeFindings.OtherHash);
    }

    [Fact]
    public async Task A_file_that_says_another_version_is_refused() =>
        await RefusedAsync(Sealed(File() with { Version = "2.0.0" }), ExchangeFindings.WrongContent);

    [Fact]
    public async Task A_draft_is_refused() =>
        await RefusedAsync(File(edition: text => Retold(text, "status: published", "status: draft")), ExchangeFindings.WrongContent);

    [Fact]
    public async Task A_file_without_an_edition_is_refused()
    {
        var file = File();
        await RefusedAsync(Sealed(file with { Files = [file.Files[1]] }), ExchangeFindings.WrongContent);
    }

    [Fact]
    public async Task A_file_with_two_editions_is_refused()
    {
        var file = File();
        await RefusedAsync(Sealed(file with { Files = [file.Files[0], file.Files[0]] }), ExchangeFindings.WrongContent);
    }

    [Fact]
    public async Task The_same_crosswalk_twice_is_refused()
    {
        var file = File();
        await RefusedAsync(Sealed(file with { Files = [.. file.Files, file.Files[1]] }), ExchangeFindings.WrongContent);
    }

    [Fact]
    public async Task A_crosswalk_between_other_editions_is_refused()
    {
        var file = File();
        var stranger = Some.Crosswalk("agera-2020", "agera-2025", Some.Pair("en-god-sakerhetskultur", "en-god-sakerhetskultur"));
        await RefusedAsync(Sealed(file with { Files = [.. file.Files, TextOf(stranger)] }), ExchangeFindings.WrongContent);
    }

    [Fact]
    public async Task A_crosswalk_that_contradicts_itself_is_refused()
    {
        var file = File();
        var impossible = Some.Crosswalk("agera-2030", "agera-2025", Some.Pair("a", "en-god-sakerhetskultur"), Some.Pair("a", "patienten-som-medskapare"));
        await RefusedAsync(Sealed(file with { Files = [file.Files[0], TextOf(impossible)] }), NationalFindings.ExactToTwo);
    }

    [Fact]
    public async Task An_edition_with_errors_is_refused_with_them() =>
        await RefusedAsync(File(edition: text => Retold(text, "title:", "titel:")), FileFindings.UnknownKey);

    private static ExchangeFile File(Func<ExchangedText, ExchangedText>? edition = null, Func<ExchangedText, ExchangedText>? crosswalk = null)
    {
        var hash = CanonicalForm.HashOf(Next);
        var text = ExchangedText.Of(ExchangedKind.Edition, Next.Id, hash, YamlText.Of(EditionTree.Of(Next)));
        var across = TextOf(Across);
        return Sealed(new ExchangeFile
        {
            Format = ExchangeFile.KnownFormat,
            Edition = Next.Id,
            Version = Next.Version,
            Hash = hash,
            Publication = new(EditionOrigin.Published, new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero), "Anna \"A\" Å", "Därför"),
            Files = [edition?.Invoke(text) ?? text, crosswalk?.Invoke(across) ?? across],
            Sha256 = string.Empty,
        });
    }

    private static ExchangedText TextOf(Crosswalk crosswalk) =>
        ExchangedText.Of(ExchangedKind.Crosswalk, crosswalk.Id, CanonicalForm.HashOf(crosswalk), YamlText.Of(CrosswalkTree.Of(crosswalk)));

    private static ExchangedText Retold(ExchangedText text, string old, string now)
    {
        var other = text.Text.Replace(old, now, StringComparison.Ordinal);
        Assert.NotEqual(text.Text, other);
        return text with { Text = other, Sha256 = ExchangeFile.Sha256Of(other) };
    }

    /// <summary>As somebody would who knows how the checksum is made.</summary>
    private static ExchangeFile Sealed(ExchangeFile file) => file with { Sha256 = ExchangeFile.Sha256Of(ExchangeText.SignedBytes(file)) };

    private static byte[] Bytes(ExchangeFile file) => Encoding.UTF8.GetBytes(ExchangeText.Of(file));

    private static string Named(string name) => name.Replace("{0}", Path.GetFileNameWithoutExtension(File().Name), StringComparison.Ordinal);

    private async Task RefusedAsync(ExchangeFile file, FindingKind kind) =>
        Assert.Contains((await RefusedAsync(file.Name, Bytes(file))).Findings, finding => finding.Kind == kind);

    private async Task<ImportResult> RefusedAsync(string name, byte[] bytes)
    {
        var before = here.Rows();
        var result = await here.ImportAsync(name, bytes);
        Assert.Equal(ImportOutcome.Refused, result.Outcome);
        Assert.Equal(before, here.Rows());
        Assert.Null(here.Plans.Find(Next.Id));
        return result;
    }
}
