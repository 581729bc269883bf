using System.Text;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Tests.Platform;

public sealed class YamlFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<Finding> findings = [];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_mapping_is_read_with_the_place_of_every_key_and_value()
    {
        var map = YamlFile.Parse("region:\n  id: halland\n", "plan.yaml", findings)!;
        Assert.Empty(findings);
        var region = Assert.IsType<YamlMap>(Assert.Single(map.Entries).Value);
        var id = Assert.Single(region.Entries);
        Assert.Equal("plan.yaml:2:3", id.Key.Location.ToString());
        Assert.Equal("plan.yaml:2:7", id.Value.Location.ToString());
    }

    [Theory]
    [InlineData("a: &x [1]\nb: *x\n", "PS1005", "plan.yaml:1:4")]
    [InlineData("a: 1\nb: *unknown\n", "PS1005", "plan.yaml:2:4")]
    [InlineData("a: !!binary aGVq\n", "PS1005", "plan.yaml:1:4")]
    [InlineData("<<: *x\n", "PS1005", "plan.yaml:1:5")]
    [InlineData("", "PS1007", "plan.yaml:1:1")]
    [InlineData("# bara en kommentar\n", "PS1007", "plan.yaml:1:1")]
    [InlineData("- ett\n- två\n", "PS1007", "plan.yaml:1:1")]
    [InlineData("bara text\n", "PS1007", "plan.yaml:1:1")]
    [InlineData("a: 1\n---\nb: 2\n", "PS1007", "plan.yaml:1:1")]
    [InlineData("a: 1\na: 2\n", "PS1008", "plan.yaml:2:1")]
    [InlineData("? [a, b]\n: 1\n", "PS1011", "plan.yaml:1:3")]
    [InlineData("a:\n\tb: 1\n", "PS1004", "plan.yaml:2:1")]
    [InlineData("a:\n  b: 1\n\tc: 2\n", "PS1004", "plan.yaml:3:1")]
    [InlineData("a: 'öppet\n", "PS1004", "plan.yaml:1:4")]
    [InlineData("a: [1, 2\nb: 3\n", "PS1004", "plan.yaml:2:1")]
    [InlineData("a: { b: 1\nc: 2\n", "PS1004", "plan.yaml:2:1")]
    [InlineData("...\nplaner|\"\\\"", "PS1004", "plan.yaml:3:2")]
    [InlineData("a: \"\\uD800\"\n", "PS1004", "plan.yaml:1:4")]
    [InlineData("a: [1, 2\n", "PS1004", "plan.yaml:2:1")]
    [InlineData("title: Plan: del två\n", "PS1004", "plan.yaml:1:12")]
    public void What_cannot_be_read_is_one_finding_with_its_place(string text, string id, string place)
    {
        YamlFile.Parse(text, "plan.yaml", findings);
        var finding = Assert.Single(findings);
        Assert.Equal((id, place), (finding.Id, finding.Location!.ToString()));
    }

    [Fact]
    public void A_bomb_of_aliases_is_refused_at_its_first_anchor()
    {
        var bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x, x]\n");
        for (var letter = 'b'; letter <= 'z'; letter++)
        {
            var before = (char)(letter - 1);
            bomb.Append(letter).Append(": &").Append(letter).Append(" [").AppendJoin(", ", Enumerable.Repeat($"*{before}", 10)).Append("]\n");
        }

        Assert.Null(YamlFile.Parse(bomb.ToString(), "plan.yaml", findings));
        Assert.Equal("plan.yaml:1:4", Assert.Single(findings).Location!.ToString());
    }

    [Theory]
    [InlineData(YamlFile.MaxDepth - 1, null)]
    [InlineData(YamlFile.MaxDepth, "PS1006")]
    [InlineData(100_000, "PS1006")]
    public void A_file_may_be_nested_so_deep_and_no_deeper(int lists, string? id)
    {
        YamlFile.Parse($"a: {new string('[', lists - 1)}x{new string(']', lists - 1)}\n", "plan.yaml", findings);
        Assert.Equal(id, findings.SingleOrDefault()?.Id);
    }

    [Fact]
    public void A_file_that_opens_lists_without_end_is_refused()
    {
        Assert.Null(YamlFile.Parse("a: " + new string('[', 500_000), "plan.yaml", findings));
        Assert.Single(findings);
    }

    [Fact]
    public void A_file_of_two_megabytes_is_refused_without_being_read()
    {
        var path = folder.Write("plan.yaml", "a: " + new string('x', 2 * 1024 * 1024));
        Assert.Null(YamlFile.Read(path, "plan.yaml", findings));
        Assert.Equal("PS1002", Assert.Single(findings).Id);
    }

    [Fact]
    public void A_file_at_the_limit_is_read()
    {
        var path = folder.Write("plan.yaml", "a: " + new string('x', YamlFile.MaxBytes - 3));
        Assert.NotNull(YamlFile.Read(path, "plan.yaml", findings));
        Assert.Empty(findings);
    }

    [Fact]
    public void A_file_that_is_not_there_and_a_folder_in_its_place_are_findings()
    {
        Assert.Null(YamlFile.Read(folder.At("plan.yaml"), "plan.yaml", findings));
        Assert.Null(YamlFile.Read(folder.Path, "plan.yaml", findings));
        Assert.Equal(["PS1001", "PS1001"], findings.Select(finding => finding.Id));
    }

    [Theory]
    [InlineData(new byte[] { (byte)'a', (byte)':', (byte)' ', 0xE5 })]
    [InlineData(new byte[] { (byte)'a', (byte)':', (byte)' ', 0xC3, 0x28 })]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a', 0, (byte)':', 0 })]
    public void Bytes_that_are_not_UTF8_are_one_finding(byte[] bytes)
    {
        Assert.Null(YamlFile.Read(bytes, "plan.yaml", findings));
        Assert.Equal("PS1003", Assert.Single(findings).Id);
    }

    [Fact]
    public void A_byte_order_mark_and_Windows_line_ends_do_no_harm()
    {
        var map = YamlFile.Read([.. Encoding.UTF8.Preamble, .. "a: å\r\nb: ö\r\n"u8], "plan.yaml", findings)!;
        Assert.Empty(findings);
        Assert.Equal(["å", "ö"], map.Entries.Select(entry => Assert.IsType<YamlScalar>(entry.Value).Value));
        Assert.Equal("plan.yaml:1:1", map.Entries[0].Key.Location.ToString());
    }

    [Theory]
    [InlineData("a:", true)]
    [InlineData("a: null", true)]
    [InlineData("a: ~", true)]
    [InlineData("a: 'null'", false)]
    [InlineData("a: \"\"", false)]
    [InlineData("a: Null hypotes", false)]
    public void Null_is_null_only_without_quotation_marks(string text, bool expected) =>
        Assert.Equal(expected, Assert.IsType<YamlScalar>(YamlFile.Parse(text, "plan.yaml", findings)!.Entries[0].Value).IsNull);
}
