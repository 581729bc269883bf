using NJsonSchema;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Plugins;
using PatientSafety.Platform.Yaml.Shapes;
using PatientSafety.Plugins.Schemas;
using PatientSafety.Tests.Regions;

namespace PatientSafety.Tests.Plugins;

/// <summary>The schemas in <c>schemas/</c> say what the readers read, no more and no less.</summary>
public sealed class SchemaTests
{
    public static TheoryData<string> GoodFiles =>
    [
        .. new[] { Repository.At("plugins"), Repository.At("tests", "fixtures", "plugins") }
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories))
            .Where(file => !file.Contains("BrokenFile", StringComparison.Ordinal))
            .Select(Repository.Named)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A passage of a sound plan and what stands there instead.</summary>
    public static TheoryData<string, string> Faults => new()
    {
        { "title: En plan", "titel: En plan" },
        { "title: En plan", "note: En plan" },
        { "core: ongoing", "core: igång" },
        { "kind: political", "kind: politisk" },
        { "frequency: monthly", "frequency: varje månad" },
        { "period: { from: 2021-01-01, to: 2023-12-31 }", "period: { from: snart, to: 2023-12-31 }" },
        { "period: { from: 2021-01-01, to: 2023-12-31 }", "period: { from: 2021-13-01, to: 2023-12-31 }" },
        { "period: { from: 2021-01-01, to: 2023-12-31 }", "period: { from: 0001-01-01, to: 2023-12-31 }" },
        { "period: { from: 2021-01-01, to: 2023-12-31 }", "period: { from: 2021-01-01 }" },
        { "period: { from: 2021-01-01, to: 2023-12-31 }", "period: 2021" },
        { "id: prov-1", "id: Prov 1" },
        { "number: 1", "number: ett" },
        { "number: 1", "number: 10000" },
        { "{ area: oka-kunskap-om-intraffade-vardskador, reason: Görs i en annan plan }", "{ reason: Görs i en annan plan }" },
        { "{ area: oka-kunskap-om-intraffade-vardskador, reason: Görs i en annan plan }", "{ area: oka-kunskap-om-intraffade-vardskador, focusArea: oka-kunskap-om-intraffade-vardskador }" },
        { "title: En plan", "title: En plan\n    source: { url: \"javascript:alert(1)\" }" },
        { "title: En plan", "title: { en: A plan }" },
        { "title: En plan", "title: En plan\n    sourceComplete: ja" },
        { "days: 25", "days: många" },
        { "frequency: monthly", "frequency: named-weeks\n    weeks: [54]" },
        { "frequency: monthly", "frequency: named-months\n    months: mars" },
        { "frequency: monthly", "setOffBy: { indicator: hygien, under: lågt }" },
        { "{ id: klinik, name: Klinik }", "{ id: klinik, name: Klinik, lead: {} }" },
        { "recipients: [styrelsen]", "recipients: [{ body: styrelsen }]" },
        { "region: { id: provlanet, name: Region Provlänet, countyCode: \"99\" }", "region: null" },
    };

    [Fact]
    public void The_committed_schemas_are_those_of_the_code()
    {
        var different = Schemas.All().Where(schema => !IsCommitted(schema.Name, schema.Text)).Select(schema => schema.Name).ToArray();

        Assert.True(different.Length == 0, $"{string.Join(" and ", different)} differ from the readers; the .received.json files in schemas/ are what they should say.");
    }

    [Fact]
    public void Every_key_has_a_meaning_and_every_meaning_a_key()
    {
        var keys = Files.SelectMany(file => Paths(file.Shape(), string.Empty)).Distinct(StringComparer.Ordinal).ToArray();

        Assert.True(keys.Length > 100, "The readers ask for more keys than that.");
        Assert.DoesNotContain(keys, key => KeyMeanings.EntryFor(key) is null);
        Assert.Empty(KeyMeanings.Known.Except(keys.Select(KeyMeanings.EntryFor), StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(GoodFiles))]
    public async Task A_file_that_the_product_reads_is_good_by_the_schema(string file) =>
        Assert.Empty(await ProblemsAsync(file.EndsWith(PluginManifest.FileName, StringComparison.Ordinal) ? RegionSchemas.ManifestSchema : RegionSchemas.PlanSchema, await File.ReadAllTextAsync(Repository.At(file), TestContext.Current.CancellationToken)));

    [Fact]
    public async Task A_sound_plan_is_good_by_the_schema() => Assert.Empty(await ProblemsAsync(RegionSchemas.PlanSchema, PlanFile.Sound));

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task What_the_reader_refuses_the_schema_refuses(string passage, string instead)
    {
        var text = PlanFile.With(passage, instead);

        Assert.Contains(PlanFile.Findings(text), finding => finding.Severity == Severity.Error && finding.Id.StartsWith("PS10", StringComparison.Ordinal));
        Assert.NotEmpty(await ProblemsAsync(RegionSchemas.PlanSchema, text));
    }

    [Theory]
    [InlineData("id: a\nversion: 1.0.0\n")]
    [InlineData("id: a\nversion: 1.0.0\ncore: \"[1.0,2.0)\"\nauthor: x\n")]
    [InlineData("id: A\nversion: 1.0.0\ncore: \"[1.0,2.0)\"\n")]
    [InlineData("id: a\nversion: 1.0.0\ncore: \"[1.0,2.0)\"\nfiles: { plan.yaml: abc }\n")]
    public async Task A_manifest_that_the_reader_refuses_the_schema_refuses(string text) =>
        Assert.NotEmpty(await ProblemsAsync(RegionSchemas.ManifestSchema, text));

    [Fact]
    public void The_plans_that_ship_name_their_schema_in_the_first_line() => Assert.All(
        Directory.EnumerateFiles(Repository.At("plugins"), "plan.yaml", SearchOption.AllDirectories),
        file =>
        {
            var line = File.ReadLines(file).First();
            Assert.StartsWith("# yaml-language-server: $schema=", line, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(file)!, line.Split('=')[1])), line);
        });

    private static IReadOnlyList<DescribedFile> Files { get; } =
        [new("plan.yaml", () => PlanFile.Shape), new(PluginManifest.FileName, () => PluginManifest.Shape)];

    private static RegionSchemas Schemas { get; } = new(Files);

    private static bool IsCommitted(string name, string text)
    {
        var file = Repository.At("schemas", name);
        var received = Path.ChangeExtension(file, ".received.json");
        if (File.Exists(file) && File.ReadAllText(file) == text)
        {
            File.Delete(received);
            return true;
        }

        File.WriteAllText(received, text);
        return false;
    }

    private static async Task<IEnumerable<string>> ProblemsAsync(string schema, string yaml)
    {
        var read = await NJsonSchema.JsonSchema.FromFileAsync(Repository.At("schemas", schema), TestContext.Current.CancellationToken);
        return read.Validate(YamlAsJson.Of(yaml)).Select(problem => problem.ToString());
    }

    private static IEnumerable<string> Paths(MapShape shape, string path) =>
        shape.Keys.SelectMany(key => Paths(key.Value, $"{path}/{key.Key}").Prepend($"{path}/{key.Key}"));

    private static IEnumerable<string> Paths(ValueShape shape, string path) => shape switch
    {
        ValueShape.Section section => Paths(section.Keys, path),
        ValueShape.Items items => Paths(items.Item, path),
        ValueShape.Either either => either.Forms.SelectMany(form => Paths(form, path)),
        ValueShape.Common common => Paths(common.Meant, $"/{common.Name}"),
        _ => [],
    };
}
