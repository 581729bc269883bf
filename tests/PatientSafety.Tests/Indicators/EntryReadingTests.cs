using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Indicators.Entering;
using PatientSafety.Indicators.Wording;
using PatientSafety.Tests.Regions;

namespace PatientSafety.Tests.Indicators;

public sealed class EntryReadingTests
{
    private static readonly EntryGround Ground = new(
        PlanFile.Read(File.ReadAllText(Repository.At("tests", "fixtures", "plugins", "Measures", "plan.yaml"))).Configuration!, SomeUnits.Organisation, new(2026, 11, 26));

    /// <summary>Indicator, unit, period, dimension, value, numerator, denominator, day, and the finding.</summary>
    public static TheoryData<string, string, string, string, string, string, string, string, string> Faults => new()
    {
        { "prov-folj", "", "2024", "", "", "9", "10", "", "PS5501" },
        { "prov-foljsamhet", "kliniken 7", "2024", "", "", "9", "10", "", "PS5502" },
        { "prov-foljsamhet", "", "2024-T4", "", "", "9", "10", "", "PS5503" },
        { "prov-foljsamhet", "", "", "", "", "9", "10", "", "PS5503" },
        { "prov-foljsamhet", "", "2027", "", "", "9", "10", "", "PS5503" },
        { "prov-foljsamhet", "", "2021", "", "", "9", "10", "", "PS5504" },
        { "prov-foljsamhet", "", "2024", "", "", "nio", "10", "", "PS5505" },
        { "prov-foljsamhet", "", "2024", "", "", "11", "10", "", "PS5506" },
        { "prov-foljsamhet", "", "2024", "", "", "9", "0", "", "PS5507" },
        { "prov-foljsamhet", "", "2024", "", "", "9", "", "", "PS5507" },
        { "prov-foljsamhet", "", "2024", "", "", "", "10", "", "PS5507" },
        { "prov-foljsamhet", "", "2024", "", "50 %", "9", "10", "", "PS5507" },
        { "prov-foljsamhet", "", "2024", "", "90 %", "", "", "", "PS5510" },
        { "prov-foljsamhet", "", "2024", "x", "", "9", "10", "", "PS5508" },
        { "prov-foljsamhet", "", "2024", "", "", "9", "10", "2026-11-27", "PS5511" },
        { "prov-foljsamhet", "", "2024", "", "", "9", "10", "i går", "PS5511" },
        { "prov-antal", "", "2024", "", "-1", "", "", "", "PS5506" },
        { "prov-antal", "", "2024", "", "", "", "", "", "PS5507" },
        { "prov-antal", "", "2024", "", "", "3", "4", "", "PS5507" },
        { "prov-antal", "", "2024", "", "99999999999999999999", "", "", "", "PS5505" },
        { "prov-trappa", "", "2024", "", "C", "", "", "", "PS5508" },
        { "prov-trappa", "", "2024", "prov-ett", "F", "", "", "", "PS5506" },
        { "prov-trappa", "", "2024", "prov-ett", "3", "", "", "", "PS5506" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_fault_gives_its_finding(string indicator, string unit, string period, string dimension, string value, string numerator, string denominator, string day, string id)
    {
        var findings = new List<Finding>();
        var entry = EntryReading.Read(
            new() { Indicator = indicator, Unit = unit, Period = period, Dimension = dimension, Value = value, Numerator = numerator, Denominator = denominator, ReportedOn = day }, Ground, findings);

        Assert.Null(entry);
        Assert.Equal(id, Assert.Single(findings).Id);
    }

    [Theory]
    [InlineData("prov-foljsamhet", "Följsamhet i provet", "9", "10", "", null, 9.0, 10.0)]
    [InlineData("prov-handelser", "PROV-HANDELSER", "", "", "2,4", 2.4, null, null)]
    [InlineData("prov-antal", "prov-antal", "", "", "1 234,50", 1234.5, null, null)]
    [InlineData("prov-index", "Index in the sample", "", "", "-3.5", -3.5, null, null)]
    public void A_value_is_read_as_people_write_it(string id, string written, string numerator, string denominator, string value, double? expected, double? above, double? under)
    {
        var findings = new List<Finding>();
        var entry = EntryReading.Read(new() { Indicator = written, Period = "2024-t2", Value = value, Numerator = numerator, Denominator = denominator }, Ground, findings);

        Assert.Empty(findings);
        Assert.Equal((id, (decimal?)expected, (decimal?)above, (decimal?)under), (entry!.IndicatorId, entry.Value, entry.Numerator, entry.Denominator));
        Assert.Equal(new Period(new(2024, 5, 1), new(2024, 8, 31)), entry.Period);
        Assert.Equal(new DateOnly(2026, 11, 26), entry.ReportedOn);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("matlandet", null)]
    [InlineData("Region Mätlandet", null)]
    [InlineData("KLINIKEN", "kliniken")]
    [InlineData("Avdelning 2", "avdelning-2")]
    [InlineData("se2321000000-a1", "kliniken")]
    public void A_unit_is_known_by_id_name_and_HSA_id(string written, string? id) =>
        Assert.Equal((id, null), UnitNames.Find(Ground, written, Ground.Today));

    [Fact]
    public void A_reason_with_a_personal_identity_number_is_refused()
    {
        var findings = new List<Finding>();
        Assert.Null(EntryReading.Read(new() { Indicator = "prov-antal", Period = "2024", Value = "7", Reason = "Patienten 19121212-1212 räknades två gånger" }, Ground, findings));

        var finding = Assert.Single(findings);
        Assert.Equal("PS5513", finding.Id);
        Assert.DoesNotContain("1212", finding.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026", "2026-01-01", "2026-12-31", "2026")]
    [InlineData("2026-h2", "2026-07-01", "2026-12-31", "halvår 2 2026")]
    [InlineData("2026-K1", "2026-01-01", "2026-03-31", "kvartal 1 2026")]
    [InlineData("2026 T3", "2026-09-01", "2026-12-31", "tertial 3 2026")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", "februari 2024")]
    [InlineData("2026-W53", "2026-12-28", "2027-01-03", "vecka 53 2026")]
    [InlineData("2026-05-07", "2026-05-07", "2026-05-07", "7 maj 2026")]
    [InlineData("2026-01-01 – 2026-04-30", "2026-01-01", "2026-04-30", "tertial 1 2026")]
    [InlineData("2026-01-02/2026-04-30", "2026-01-02", "2026-04-30", "2026-01-02–2026-04-30")]
    public void A_period_is_read_and_said(string written, string from, string to, string name)
    {
        var period = PeriodText.Read(written);

        Assert.Equal(new Period(DateOnly.Parse(from, CultureInfo.InvariantCulture), DateOnly.Parse(to, CultureInfo.InvariantCulture)), period);
        Assert.Equal(name, PeriodText.Name(period!).Swedish);
        Assert.Equal(period, PeriodText.Read(PeriodText.Id(period!)));
    }

    [Theory]
    [InlineData("2025-W53")]
    [InlineData("2026-13")]
    [InlineData("2026-Q5")]
    [InlineData("2026-H0")]
    [InlineData("1026")]
    [InlineData("2026-04-30–2026-01-01")]
    [InlineData("i fjol")]
    [InlineData("2026-02-30")]
    public void What_is_no_period_is_not_read(string written) => Assert.Null(PeriodText.Read(written));

    [Fact]
    public void Every_short_way_of_writing_a_period_comes_back()
    {
        var forms = Enumerable.Range(2020, 8).SelectMany(Forms).ToArray();

        Assert.All(forms, form => Assert.Equal(form, PeriodText.Id(PeriodText.Read(form)!)));

        static IEnumerable<string> Forms(int year) =>
        [
            $"{year}",
            .. Parts(year, "H", 2),
            .. Parts(year, "T", 3),
            .. Parts(year, "Q", 4),
            .. Enumerable.Range(1, 12).Select(month => $"{year}-{month:00}"),
            .. Enumerable.Range(1, ISOWeek.GetWeeksInYear(year)).Select(week => $"{year}-W{week:00}"),
        ];

        static IEnumerable<string> Parts(int year, string kind, int count) => Enumerable.Range(1, count).Select(part => $"{year}-{kind}{part}");
    }

    [Theory]
    [InlineData("prov-foljsamhet", 0.953, "95,3\u00A0%", "95.3%")]
    [InlineData("prov-foljsamhet", 1.0, "100\u00A0%", "100%")]
    [InlineData("prov-handelser", 2.5, "2,5 per 1\u202F000\u00A0vårddygn", "2.5 per 1,000\u00A0days of care")]
    [InlineData("prov-antal", 1234.0, "1\u202F234\u00A0rapporter", "1,234\u00A0reports")]
    [InlineData("prov-vantan", 1.0, "1\u00A0dag", "1\u00A0day")]
    [InlineData("prov-vantan", 28.5, "28,5\u00A0dagar", "28.5\u00A0days")]
    [InlineData("prov-index", -3.0, "\u22123", "\u22123")]
    [InlineData("prov-trappa", 3.0, "C", "C")]
    public void A_value_is_said_in_both_languages(string indicator, double measure, string swedish, string english)
    {
        var scale = Ground.Region.Indicator(indicator)!.Scale;

        Assert.Equal(swedish, Measures.Of((decimal)measure, scale, Language.Swedish));
        Assert.Equal(english, Measures.Of((decimal)measure, scale, Language.English));
    }
}
