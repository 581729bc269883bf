using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Comparison.Asking;
using PatientSafety.Comparison;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.Comparison;

public class OutputTests
{
    private const string Hostile = "=HYPERLINK(\"x\") <script>alert('å')</script>";

    private static readonly GivenNational National = new(
        [Some.Edition("old"), Some.Edition("new", foundations: ["z"])],
        Some.Crosswalk("old", "new", Some.Pair("a", "a", SkosRelation.Close)));

    private static readonly RegionConfiguration First = Some.Configuration("first", "Region Första", Some.Plan(
        follows: "new",
        title: Hostile,
        activities: [Some.Activity("f-1", "Minska fallskador", number: 1, source: new Source { Document = "Planen", Heading = "Rubrik" })],
        stated: [Some.Stated("b", Standing.NotPrioritised, Hostile)])) with
    {
        Bodies = [new Body { Id = "board", Name = new("Nämnden") }],
        Reporting = [new ReportingRule { Id = "final", Report = ReportKind.FinalReport, Name = new("Slutrapport"), Recipients = ["board"], Due = new DueAfter(6, 0) }],
    };

    private static readonly RegionConfiguration Second = Some.Configuration("second", "Region Andra", Some.Plan(
        follows: "old", activities: [Some.Activity("s-1", "Färre fallskador", placement: Attestation.OurPlacement)]));

    [Fact]
    public async Task Json_has_what_programs_need()
    {
        var (code, results, messages) = await RunAsync(Language.Swedish, "--output", "json");
        using var json = JsonDocument.Parse(results);
        var root = json.RootElement;

        Assert.Equal(ExitCode.Fine, code);
        Assert.Empty(messages);
        Assert.Equal(["frame", "plans", "areas", "timeline", "reporting", "notes"], root.EnumerateObject().Select(property => property.Name));
        Assert.Equal("new", root.GetProperty("frame").GetProperty("id").GetString());
        Assert.Equal(["foundation", "focus-area", "focus-area", "focus-area"], root.GetProperty("areas").EnumerateArray().Select(area => area.GetProperty("kind").GetString()));
        var cells = root.GetProperty("areas")[1].GetProperty("cells");
        Assert.Equal("second", cells[0].GetProperty("region").GetString());
        Assert.Equal("in-scope", cells[0].GetProperty("standing").GetString());
        Assert.Equal("close", cells[0].GetProperty("relation").GetString());
        Assert.Equal("medium", cells[0].GetProperty("certainty").GetString());
        Assert.Equal("our-placement", cells[0].GetProperty("activities")[0].GetProperty("placement").GetString());
        Assert.Equal("prioritised", cells[1].GetProperty("standing").GetString());
        Assert.Equal(JsonValueKind.Null, cells[1].GetProperty("relation").ValueKind);
        Assert.Equal("Rubrik", cells[1].GetProperty("activities")[0].GetProperty("source").GetProperty("heading").GetString());
        Assert.Equal(["absent", "not-prioritised"], root.GetProperty("areas")[2].GetProperty("cells").EnumerateArray().Select(cell => cell.GetProperty("standing").GetString()));
        Assert.Equal(Hostile, root.GetProperty("areas")[2].GetProperty("cells")[1].GetProperty("reason").GetString());
        Assert.Equal("Nämnden", root.GetProperty("reporting")[0].GetProperty("cells")[1].GetProperty("rules")[0].GetProperty("recipients")[0].GetString());
    }

    [Fact]
    public async Task Csv_has_a_row_for_each_area_and_plan_and_runs_no_formula()
    {
        var (code, results, _) = await RunAsync(Language.English, "--output", "csv");
        var lines = results.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(ExitCode.Fine, code);
        Assert.StartsWith($"{CsvText.ByteOrderMark}Frame;Area;Kind;", lines[0], StringComparison.Ordinal);
        Assert.Equal(1 + (4 * 2), lines.Length);
        Assert.DoesNotContain(";=", results, StringComparison.Ordinal);
        Assert.DoesNotContain(";\"=", results, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Swedish, "<html lang=\"sv\"", "Jämförelse av handlingsplaner för patientsäkerhet</title>")]
    [InlineData(Language.English, "<html lang=\"en\"", "Comparison of action plans for patient safety</title>")]
    public async Task The_html_document_stands_on_its_own_and_encodes_everything(Language language, string opening, string title)
    {
        var (code, results, _) = await RunAsync(language, "--output", "html");

        Assert.Equal(ExitCode.Fine, code);
        Assert.StartsWith("<!DOCTYPE html>", results, StringComparison.Ordinal);
        Assert.Contains(opening, results, StringComparison.Ordinal);
        Assert.Contains(title, results, StringComparison.Ordinal);
        Assert.Contains("<caption>", results, StringComparison.Ordinal);
        Assert.Contains("scope=\"col\"", results, StringComparison.Ordinal);
        Assert.Contains("scope=\"row\"", results, StringComparison.Ordinal);
        Assert.Contains("alert(", results, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", results, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", results, StringComparison.Ordinal);
        Assert.DoesNotContain("href=", results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Few_plans_are_told_in_words_and_many_in_signs_with_a_legend_within_80_columns()
    {
        var few = await RunAsync(Language.Swedish);
        var many = await RunAsync(Language.Swedish, [.. GeneratedRegions.Of(3, 30, 4).Select(region => region with { Plans = [.. region.Plans.Select(plan => plan with { Follows = "new" })] })]);

        Assert.Contains("Ingår, 1 aktivitet", few.Results, StringComparison.Ordinal);
        Assert.DoesNotContain("●", few.Results, StringComparison.Ordinal);
        Assert.Contains("● prioriterat", many.Results, StringComparison.Ordinal);
        Assert.Contains("G1  Område Z", many.Results, StringComparison.Ordinal);
        Assert.All([few.Results, many.Results], results => Assert.All(results.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 80)));
        Assert.Contains("Att tänka på", few.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_ids_are_told_on_standard_error_and_fail()
    {
        var (code, results, messages) = await RunAsync(Language.English, "--region", "frist", "--edition", "knew");

        Assert.Equal(ExitCode.Failure, code);
        Assert.Empty(results);
        Assert.Contains("There is no edition “knew”. Did you mean “new”?", messages, StringComparison.Ordinal);
        Assert.Contains("There is no region “frist”. Did you mean “first”?", messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Near_activities_are_listed_with_the_reasons()
    {
        var table = await RunAsync(Language.Swedish, "near", "first", "f-1");
        var json = await RunAsync(Language.Swedish, "near", "first", "f-1", "--output", "json");

        Assert.Equal(ExitCode.Fine, table.Code);
        Assert.Contains("  Region Andra: Färre fallskador (s-1)", table.Results, StringComparison.Ordinal);
        Assert.Contains("Gemensamma områden: Område A", table.Results, StringComparison.Ordinal);
        Assert.Contains("Gemensamma ord: fallskador", table.Results, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(json.Results);
        var near = Assert.Single(document.RootElement.EnumerateArray());
        Assert.Equal("s-1", near.GetProperty("activity").GetString());
        Assert.Equal("a", near.GetProperty("sharedAreas")[0].GetProperty("id").GetString());
        Assert.Equal("fallskador", near.GetProperty("sharedWords")[0].GetString());
    }

    [Theory]
    [InlineData("nowhere", "f-1", "There is no region “nowhere”.")]
    [InlineData("first", "f-2", "The region “first” has no activity “f-2”. Did you mean “f-1”?")]
    public async Task What_is_near_to_something_unknown_is_not_asked(string region, string activity, string sentence)
    {
        var (code, results, messages) = await RunAsync(Language.English, "near", region, activity);

        Assert.Equal(ExitCode.Failure, code);
        Assert.Empty(results);
        Assert.Contains(sentence, messages, StringComparison.Ordinal);
    }

    private static Task<(int Code, string Results, string Messages)> RunAsync(Language language, params string[] arguments) =>
        RunAsync(language, [First, Second], arguments);

    private static async Task<(int Code, string Results, string Messages)> RunAsync(Language language, RegionConfiguration[] regions, params string[] arguments)
    {
        await using var services = new ServiceCollection()
            .AddSingleton<INationalPlans>(National)
            .AddSingleton<IRegions>(new GivenRegions(regions))
            .AddSingleton<IComparison, Comparing>()
            .BuildServiceProvider();
        using var results = new StringWriter();
        using var messages = new StringWriter();
        var code = await new CompareCommand(new CommandContext(() => services, language, results, messages)).Parse(arguments).InvokeAsync();
        return (code, results.ToString(), messages.ToString());
    }
}
