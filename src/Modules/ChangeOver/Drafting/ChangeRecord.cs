using System.Collections.Immutable;
using PatientSafety.ChangeOver.Choosing;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.ChangeOver.Drafting;

/// <summary>What is kept of a change of edition beside the former plan file, so that it can be understood and taken back.</summary>
/// <param name="RegionId">The region.</param>
/// <param name="PlanId">The plan that changed over.</param>
/// <param name="From">The edition that it followed.</param>
/// <param name="To">The edition and version that it follows since.</param>
/// <param name="At">When, as an instant in UTC.</param>
/// <param name="Choices">Who chose what, and why.</param>
/// <param name="FormerHash">SHA-256 of the plan file before, in lower-case hex.</param>
/// <param name="NewHash">SHA-256 of the plan file after.</param>
internal sealed record ChangeRecord(string RegionId, string PlanId, string From, string To, DateTimeOffset At, Choices Choices, string FormerHash, string NewHash)
{
    public const string FileName = "change-over.yaml";

    public string Text() => YamlText.Of(Map(
        ("region", Word(RegionId)),
        ("plan", Word(PlanId)),
        ("from", Word(From)),
        ("to", Word(To)),
        ("at", Word(FormattableString.Invariant($"{At.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}"))),
        ("by", Word(Choices.By)),
        ("why", Word(Choices.Why)),
        ("formerSha256", Word(FormerHash)),
        ("newSha256", Word(NewHash)),
        ("choices", List([.. Choices.Activities.Select(Of), .. Choices.Statements.Select(Of)]))));

    /// <summary>What is needed to take a change back; null where the record cannot be read.</summary>
    public static (string FormerHash, string NewHash, string From, string To)? Read(string path)
    {
        var findings = new List<Finding>();
        var map = YamlFile.Read(path, FileName, findings);
        return map is null || Value(map, "formerSha256") is not { } former || Value(map, "newSha256") is not { } changed
            ? null
            : (former, changed, Value(map, "from") ?? "?", Value(map, "to") ?? "?");
    }

    private static string? Value(YamlMap map, string key) => (map.Entries.FirstOrDefault(entry => entry.Key.Value == key).Value as YamlScalar)?.Value;

    private static YamlMap Of(ActivityChoice choice) => choice.Stays
        ? Map(("activity", Word(choice.ActivityId)), ("stays", Plain("true")))
        : Map(("activity", Word(choice.ActivityId)), ("areas", List([.. choice.Areas.Select(area => Word(area.AreaId))])));

    private static YamlMap Of(StatementChoice choice) => choice.Drop
        ? Map(("area", Word(choice.AreaId)), ("drop", Plain("true")), ("reason", Word(choice.Reason)))
        : Map(("area", Word(choice.AreaId)), ("becomes", List([.. choice.Becomes.Select(area => Word(area.AreaId))])));

    private static YamlMap Map(params (string Key, YamlNode Value)[] entries) =>
        new([.. entries.Select(entry => KeyValuePair.Create(Plain(entry.Key), entry.Value))], Nowhere);

    private static YamlList List(ImmutableArray<YamlNode> items) => new(items, Nowhere);

    private static YamlScalar Word(string? value) => value is null ? Plain("null") : new(value, Quoted: true, Nowhere);

    private static YamlScalar Plain(string value) => new(value, Quoted: false, Nowhere);

    private static SourceLocation Nowhere { get; } = new(FileName);
}
