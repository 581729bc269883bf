using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Tests.Platform;

public sealed class MapReaderTests
{
    private readonly List<Finding> findings = [];

    [Fact]
    public void A_key_that_nobody_asked_for_is_a_finding_with_a_suggestion()
    {
        Read("titel: Plan\n", map => map.String("title"));
        var finding = Assert.Single(findings);
        Assert.Equal(("PS1009", "plan.yaml:1:1"), (finding.Id, finding.Location!.ToString()));
        Assert.Equal(new Text("Menade du ”title”?", "Did you mean “title”?"), finding.Remedy);
    }

    [Fact]
    public void All_is_told_and_not_only_the_first()
    {
        Read("a: []\nb: nej\nc: 2026-13-01\nd: 7\n", map =>
        {
            map.String("a");
            map.Integer("b", 1, 3);
            map.Date("c");
            map.Integer("d", 1, 3);
            return map.RequiredString("e");
        });
        Assert.Equal(["PS1011", "PS1011", "PS1012", "PS1015", "PS1010"], findings.Select(finding => finding.Id));
    }

    [Theory]
    [InlineData("snart")]
    [InlineData("2026-02-29")]
    [InlineData("26-01-01")]
    [InlineData("2026-1-1")]
    [InlineData("01/02/2026")]
    public void Text_where_a_date_should_be_is_a_finding(string written)
    {
        Assert.Null(Read($"on: {written}\n", map => map.Date("on")));
        Assert.Equal("PS1012", Assert.Single(findings).Id);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void A_date_of_another_age_is_a_finding(string written)
    {
        Assert.Null(Read($"on: {written}\n", map => map.Date("on")));
        Assert.Equal("PS1015", Assert.Single(findings).Id);
    }

    [Fact]
    public void A_period_that_ends_before_it_starts_is_a_finding_at_its_end()
    {
        Assert.Null(Read("period: { from: 2026-01-02, to: 2026-01-01 }\n", map => map.Period("period")));
        var finding = Assert.Single(findings);
        Assert.Equal(("PS1016", "plan.yaml:1:33"), (finding.Id, finding.Location!.ToString()));
    }

    [Fact]
    public void A_period_without_an_end_is_a_finding()
    {
        Assert.Null(Read("period: { from: 2026-01-02, to: null }\n", map => map.Period("period")));
        Assert.Equal("PS1010", Assert.Single(findings).Id);
    }

    [Fact]
    public void A_period_reads() =>
        Assert.Equal(new Period(new(2026, 1, 1), new(2031, 12, 31)), Read("period: { from: 2026-01-01, to: 2031-12-31 }\n", map => map.Period("period")));

    [Fact]
    public void A_plain_text_is_Swedish_and_a_section_has_both()
    {
        Assert.Equal(new Text("Hej"), Read("a: Hej\n", map => map.Text("a")));
        Assert.Equal(new Text("Hej", "Hello"), Read("a: { sv: Hej, en: Hello }\n", map => map.Text("a")));
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("a: [Hej]\n", "PS1011")]
    [InlineData("a: { en: Hello }\n", "PS1010")]
    [InlineData("a: { sv: Hej, de: Hallo }\n", "PS1009")]
    public void A_text_of_another_form_is_a_finding(string text, string id)
    {
        Read(text, map => map.Text("a"));
        Assert.Equal(id, Assert.Single(findings).Id);
    }

    [Fact]
    public void One_value_is_a_list_of_one() =>
        Assert.Equal(["ett"], Read("a: ett\n", map => map.Strings("a")));

    [Fact]
    public void A_section_where_a_list_should_be_is_a_finding()
    {
        Assert.Empty(Read("a: { b: 1 }\n", map => map.Strings("a")));
        Assert.Equal("PS1011", Assert.Single(findings).Id);
    }

    [Theory]
    [InlineData("Halland")]
    [InlineData("jämtland")]
    [InlineData("-halland")]
    [InlineData("halland-")]
    [InlineData("region halland")]
    [InlineData("../halland")]
    public void An_id_is_kebab_case(string written)
    {
        Read($"id: {written}\n", map => map.RequiredId("id"));
        Assert.Equal("PS1014", Assert.Single(findings).Id);
    }

    [Fact]
    public void A_word_that_is_not_among_the_values_gets_a_suggestion()
    {
        Assert.Null(Read("frequency: montly\n", map => map.Word<PeriodScheme>("frequency")));
        var finding = Assert.Single(findings);
        Assert.Equal("PS1013", finding.Id);
        Assert.Contains("”monthly”", finding.Remedy.Swedish, StringComparison.Ordinal);
        Assert.Contains("“monthly”", finding.Remedy.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("True")]
    [InlineData("1")]
    public void A_flag_is_true_or_false(string written)
    {
        Assert.Null(Read($"a: {written}\n", map => map.Flag("a")));
        Assert.Equal("PS1011", Assert.Single(findings).Id);
    }

    [Theory]
    [InlineData("", Attestation.Attested)]
    [InlineData("attested: true\n", Attestation.Attested)]
    [InlineData("attested: false\n", Attestation.OurPlacement)]
    [InlineData("attestation: carried-forward\n", Attestation.CarriedForward)]
    public void A_statement_is_attested_unless_it_says_otherwise(string text, Attestation expected) =>
        Assert.Equal(expected, Read($"a: 1\n{text}", map => (map.String("a"), map.Provenance()).Item2.Attestation));

    [Fact]
    public void Two_ways_of_attesting_contradict_each_other()
    {
        Read("attested: true\nattestation: unconfirmed\n", map => map.Provenance());
        Assert.Equal("PS1017", Assert.Single(findings).Id);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:text/html,x")]
    [InlineData("socialstyrelsen.se")]
    public void A_link_leads_to_the_web_or_nowhere(string written)
    {
        Assert.Null(Read($"source: {{ url: '{written}' }}\n", map => map.Source())!.Url);
        Assert.Equal("PS1011", Assert.Single(findings).Id);
    }

    private T Read<T>(string text, Func<MapReader, T> read) =>
        MapReader.Read(YamlFile.Parse(text, "plan.yaml", findings)!, findings, read);
}
