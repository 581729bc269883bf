using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Platform.Texts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.NationalPlan.Writing;

/// <summary>An edition as the nodes of its file: what the reader reads, the other way round.</summary>
/// <remarks>The file, the canonical form and the comparison of editions are all made from this, so that no field can be in one and not in the others.</remarks>
internal static class EditionTree
{
    public static YamlMap Of(Edition edition) => YamlTree.Map(
        [
            ("edition", YamlTree.Word(edition.Id)),
            ("version", YamlTree.Word(edition.Version)),
            ("status", YamlTree.Word(Words.Of(edition.Status == EditionStatus.Superseded ? EditionStatus.Published : edition.Status))),
            ("supersedes", YamlTree.Word(edition.Supersedes)),
            ("title", YamlTree.Of(edition.Title)),
            ("publisher", YamlTree.Of(edition.Publisher)),
            ("publishedYear", YamlTree.Of(edition.PublishedYear)),
            ("period", YamlTree.Of(edition.Period)),
            ("addressee", YamlTree.Of(edition.Addressee)),
            ("vision", YamlTree.Of(edition.Vision)),
            ("goal", YamlTree.Of(edition.Goal)),
            .. Provenance(edition),
            ("foundations", YamlTree.List(edition.Foundations, Foundation)),
            ("focusAreas", YamlTree.List(edition.FocusAreas, FocusArea)),
        ]);

    private static YamlMap Foundation(Foundation area) => YamlTree.Map([.. Start(area), .. Provenance(area)]);

    private static YamlMap FocusArea(FocusArea area) => YamlTree.Map(
        [
            .. Start(area),
            ("number", YamlTree.Of(area.Number)),
            ("aims", YamlTree.List(area.Aims, Part)),
            ("conditions", YamlTree.List(area.Conditions, Part)),
            ("actions", YamlTree.List(area.Actions, Part)),
            ("aimsComplete", YamlTree.Of(area.AimsComplete)),
            ("conditionsComplete", YamlTree.Of(area.ConditionsComplete)),
            ("actionsComplete", YamlTree.Of(area.ActionsComplete)),
            .. Provenance(area),
        ]);

    private static (string Key, YamlNode Value)[] Start(Area area) =>
    [
        ("id", YamlTree.Word(area.Id)),
        ("name", YamlTree.Of(area.Name)),
        ("aliases", YamlTree.List(area.Aliases, YamlTree.Of)),
        ("description", YamlTree.Of(area.Description)),
    ];

    private static YamlMap Part(AreaPart part) => YamlTree.Map([("id", YamlTree.Word(part.Id)), ("text", YamlTree.Of(part.Text)), .. Provenance(part)]);

    internal static (string Key, YamlNode Value)[] Provenance(IStatement statement) =>
    [
        ("source", YamlTree.Of(statement.Provenance.Source)),
        ("attestation", YamlTree.Word(Words.Of(statement.Provenance.Attestation))),
        ("note", YamlTree.Of(statement.Provenance.Note)),
    ];
}
