using PatientSafety.Core.National;
using PatientSafety.Platform.Texts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.NationalPlan.Writing;

/// <summary>A crosswalk as the nodes of its file.</summary>
internal static class CrosswalkTree
{
    public static YamlMap Of(Crosswalk crosswalk) => YamlTree.Map(
        [
            ("crosswalk", YamlTree.Word(crosswalk.Id)),
            ("from", YamlTree.Word(crosswalk.From)),
            ("to", YamlTree.Word(crosswalk.To)),
            .. EditionTree.Provenance(crosswalk),
            ("pairs", YamlTree.List(crosswalk.Pairs, Of)),
        ]);

    public static YamlMap Of(CrosswalkPair pair) => YamlTree.Map(
        [
            ("from", YamlTree.Word(pair.From)),
            ("to", YamlTree.Word(pair.To)),
            ("relation", YamlTree.Word(Words.Of(pair.Relation))),
            ("confidence", YamlTree.Word(Words.Of(pair.Confidence))),
            ("status", YamlTree.Word(Words.Of(pair.Status))),
            ("rationale", YamlTree.Of(pair.Rationale)),
            ("author", YamlTree.Of(pair.Author)),
            ("on", YamlTree.Of(pair.On)),
            .. EditionTree.Provenance(pair),
        ]);
}
