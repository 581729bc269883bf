using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Indicators;
using PatientSafety.Core.Regional;

namespace PatientSafety.Tests.Regions;

public sealed class IndicatorReadingTests
{
    private const string Share = "indicators:\n  - { id: matt, name: Mått, scale: share, direction: higher, target: { value: 0.95 } }\n";

    private static readonly RegionConfiguration Measured = Read();

    /// <summary>The indicators of a file, and the finding that they give.</summary>
    public static TheoryData<string, string> Faults => new()
    {
        { "{ id: a, name: A, scale: share, direction: higher, target: { value: 95 } }", "PS3063" },
        { "{ id: a, name: A, scale: share, direction: higher, target: { value: \"0,95\" } }", "PS3063" },
        { "{ id: a, name: A, scale: letters, direction: higher, target: { value: F } }", "PS3063" },
        { "{ id: a, name: A, scale: count, baseline: { value: -1 } }", "PS3063" },
        { "{ id: a, name: A, scale: count, baseline: { period: { from: 2024-01-01, to: 2024-12-31 } } }", "PS1010" },
        { "{ id: a, name: A, scale: rate }", "PS3062" },
        { "{ id: a, name: A, scale: share, per: 1000 }", "PS3062" },
        { "{ id: a, name: A, scale: time }", "PS3062" },
        { "{ id: a, name: A, scale: count, numerator: Något }", "PS3062" },
        { "{ id: a, name: A, scale: count, target: { value: 3 } }", "PS3064" },
        { "{ id: a, name: A, scale: count, direction: range, target: { value: 3 } }", "PS3064" },
        { "{ id: a, name: A, scale: count, direction: range, target: { from: 4, to: 3 } }", "PS3064" },
        { "{ id: a, name: A, scale: count, direction: lower, target: { from: 2, to: 3 } }", "PS3064" },
        { "{ id: a, name: A, scale: count, plans: [plan-et] }", "PS3061" },
        { "{ id: a, name: A, scale: count, activities: [prov-2] }", "PS3061" },
        { "{ id: a, name: A, scale: count, level: avdelning }", "PS3008" },
        { "{ id: a, name: A, scale: count, valid: { from: 2024-01-01, to: 2023-01-01 } }", "PS1016" },
        { "{ id: a, name: A, scale: count, valid: { from: 2024-01-01 }, breaks: [{ on: 2024-01-01, reason: Skäl }] }", "PS3065" },
        { "{ id: a, name: A, scale: count, valid: { to: 2024-01-01 }, breaks: [{ on: 2024-01-02, reason: Skäl }] }", "PS3065" },
        { "{ id: a, name: A, scale: andel }", "PS1013" },
        { "{ id: a, name: A }", "PS1010" },
        { "{ id: a, name: A, scale: letters, dimensions: [{ id: d, name: D }, { id: d, name: E }] }", "PS3006" },
        { "{ id: a, name: A, scale: count, smallNumbers: { leastCount: 0 } }", "PS1015" },
        { "{ id: a, name: A, scale: count }\n  - { id: a, name: B, scale: count }", "PS3006" },
    };

    [Fact]
    public void The_fixture_is_read_whole()
    {
        var adherence = Measured.Indicator("prov-foljsamhet")!;
        Assert.Equal(ScaleKind.Share, adherence.Scale.Kind);
        Assert.Equal(Direction.Higher, adherence.Direction);
        Assert.Equal((0.95m, null), (adherence.Target!.Least, adherence.Target.Most));
        Assert.Equal("Mätningar", adherence.Target.Provenance.Source?.Heading);
        Assert.Equal((0.74m, Some.Years(2022, 2022)), (adherence.Baseline!.Value, adherence.Baseline.When));
        Assert.Equal((new DateOnly(2022, 1, 1), null), (adherence.ValidFrom, adherence.ValidTo));
        Assert.Equal(new DateOnly(2024, 1, 1), Assert.Single(adherence.Breaks).On);
        Assert.Equal(10, adherence.SmallNumbers?.LeastDenominator);
        Assert.Equal(["matt-och-trygg"], adherence.PlanIds);
        Assert.Equal(["mat-1"], adherence.ActivityIds);
        Assert.Equal("avdelning", adherence.LevelId);
        Assert.Equal(1000, Measured.Indicator("prov-handelser")!.Scale.Per);
        Assert.Equal(Attestation.OurPlacement, Measured.Indicator("prov-handelser")!.Target!.Provenance.Attestation);
        Assert.Equal(TimeUnit.Days, Measured.Indicator("prov-vantan")!.Scale.TimeUnit);
        Assert.Equal((60m, 80m), (Measured.Indicator("prov-index")!.Target!.Least, Measured.Indicator("prov-index")!.Target!.Most));
        Assert.Equal(4m, Measured.Indicator("prov-trappa")!.Target!.Least);
        Assert.Equal(8, Measured.Indicator("prov-trappa")!.Scale.Dimensions.Length);
    }

    [Fact]
    public void A_projects_variables_are_indicators_and_texts()
    {
        var variables = Measured.Plans[0].Activities[0].Project!.Variables;

        Assert.Equal(["prov-foljsamhet", null, "prov-handelser", null], variables.Select(variable => variable.IndicatorId));
        Assert.Equal([null, "Samtal med avdelningarna", null, "Egna iakttagelser"], variables.Select(variable => variable.Text?.Swedish));
    }

    [Theory]
    [InlineData("{ indicator: mat }", "PS3060", "Menade du ”matt”?")]
    [InlineData("{ indicator: matt, text: Något }", "PS1017", "")]
    [InlineData("{ note: Något }", "PS1010", "")]
    public void A_variable_that_cannot_be_understood_gives_a_finding(string variable, string id, string remedy)
    {
        var text = PlanFile.With("status: pagar\n", $"status: pagar\n        project: {{ variables: [{variable}] }}\n") + "\n" + Share;

        var finding = Assert.Single(PlanFile.Findings(text), finding => finding.Id == id);
        Assert.Contains(remedy, finding.Remedy.Swedish, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_fault_gives_its_finding_in_the_indicators(string indicator, string id)
    {
        var text = $"{PlanFile.Sound}\nindicators:\n  - {indicator}\n";

        var finding = Assert.Single(PlanFile.Findings(text));
        Assert.Equal(id, finding.Id);
        Assert.True(finding.Location!.Line > PlanFile.Sound.Split('\n').Length);
    }

    [Fact]
    public void A_sound_indicator_gives_no_finding() => Assert.Empty(PlanFile.Findings($"{PlanFile.Sound}\n{Share}"));

    [Fact]
    public void A_value_belongs_to_the_series_in_which_its_period_ends()
    {
        var adherence = Measured.Indicator("prov-foljsamhet")!;

        Assert.Equal(0, adherence.SeriesOf(Some.Years(2023, 2023)));
        Assert.Equal(1, adherence.SeriesOf(Some.Years(2023, 2024)));
        Assert.Equal(1, adherence.SeriesOf(new Period(new(2024, 1, 1), new(2024, 1, 1))));
    }

    [Theory]
    [InlineData(null, 0.95, 0.95, true)]
    [InlineData(null, 0.95, 0.96, false)]
    [InlineData(0.95, null, 0.95, true)]
    [InlineData(0.95, null, 0.9499, false)]
    [InlineData(60.0, 80.0, 60.0, true)]
    [InlineData(60.0, 80.0, 80.1, false)]
    public void A_target_is_reached_at_its_ends_too(double? least, double? most, double measure, bool reached) =>
        Assert.Equal(reached, new IndicatorTarget { Least = (decimal?)least, Most = (decimal?)most }.IsReachedBy((decimal)measure));

    private static RegionConfiguration Read()
    {
        var (configuration, findings) = PlanFile.Read(File.ReadAllText(Repository.At("tests", "fixtures", "plugins", "Measures", "plan.yaml")));
        Assert.DoesNotContain(findings, finding => finding.Severity != Severity.Note);
        return configuration!;
    }
}
