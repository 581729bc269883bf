using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Reading;
using PatientSafety.NationalPlan.Writing;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Tests.NationalPlan.Writing;

/// <summary>What is written is read back as it was, and says the same however somebody else lays the file out.</summary>
public sealed class WritingProperties
{
    [Fact]
    public void What_is_written_is_read_back_and_written_the_same_again() => Prop.ForAll(EditionSeed.Any, seed =>
    {
        var edition = AnyEdition.Of(seed);
        var text = YamlText.Of(EditionTree.Of(edition));
        var read = Read(text);
        return Alike.Are(text, YamlText.Of(EditionTree.Of(read))) && Alike.Are(CanonicalForm.Of(edition), CanonicalForm.Of(read)) && read.Status == edition.Status;
    }).Check(Tries.Of(150));

    [Fact]
    public void A_file_keeps_its_bytes_on_the_way_through_a_disk() => Prop.ForAll(EditionSeed.Any, seed =>
    {
        var text = YamlText.Of(EditionTree.Of(AnyEdition.Of(seed)));
        return Alike.Are(text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))) && text.EndsWith('\n') && !text.Contains('\r', StringComparison.Ordinal);
    }).Check(Tries.Of(100));

    [Fact]
    public void The_layout_of_a_file_changes_neither_form_nor_hash() => Prop.ForAll(EditionSeed.Any, seed =>
    {
        var edition = AnyEdition.Of(seed);
        var laidOut = Relaid.Of(EditionTree.Of(edition), new Chance(seed.Number));
        return Alike.Are(CanonicalForm.Of(edition), CanonicalForm.Of(Read(laidOut))) && CanonicalForm.HashOf(edition) == CanonicalForm.HashOf(Read(laidOut));
    }).Check(Tries.Of(150));

    [Theory]
    [InlineData(NormalizationForm.FormC)]
    [InlineData(NormalizationForm.FormD)]
    public void The_form_of_the_characters_and_of_the_line_ends_changes_neither_form_nor_hash(NormalizationForm form) => Prop.ForAll(EditionSeed.Any, seed =>
    {
        var edition = AnyEdition.Of(seed);
        var changed = YamlText.Of((YamlMap)InForm(EditionTree.Of(edition), form)).Replace("\n", "\r\n", StringComparison.Ordinal);
        return Alike.Are(CanonicalForm.Of(edition), CanonicalForm.Of(Read(changed)));
    }).Check(Tries.Of(100));

    [Fact]
    public void A_crosswalk_is_read_back_as_it_was_written() => Prop.ForAll(EditionSeed.Any, seed =>
    {
        var edited = new EditedEdition(seed);
        var crosswalk = (edited.Crosswalk ?? Some.Crosswalk("edition-a", edited.After.Id)) with { Provenance = new Chance(seed.Number).Provenance() };
        var text = YamlText.Of(CrosswalkTree.Of(crosswalk));
        var findings = new List<Finding>();
        var read = CrosswalkReader.Read(YamlFile.Parse(text, "crosswalk.yaml", findings)!, [edited.Before, edited.After], findings);
        return Alike.Are(text, YamlText.Of(CrosswalkTree.Of(read))) && Alike.Are(CanonicalForm.Of(crosswalk), CanonicalForm.Of(read))
            && CanonicalForm.HashOf(crosswalk) == CanonicalForm.HashOf(read with { Pairs = [.. read.Pairs.Reverse()] });
    }).Check(Tries.Of(100));

    [Fact]
    public void Normal_text_is_normal() => Prop.ForAll(EditionSeed.Any, seed =>
    {
        var normal = CanonicalForm.Normal(new Chance(seed.Number).Said());
        return Alike.Are(normal, CanonicalForm.Normal(normal));
    }).Check(Tries.Of(1000));

    internal static Edition Read(string text)
    {
        var findings = new List<Finding>();
        var file = YamlFile.Parse(text, "edition.yaml", findings);
        var edition = file is null ? null : EditionReader.Read(file, findings);
        return edition is not null && findings.Count == 0 ? edition : throw new InvalidOperationException($"{string.Join('\n', findings)}\n{string.Join('\n', text.Split('\n').Skip((findings[0].Location?.Line ?? 3) - 3).Take(5))}");
    }

    private static YamlNode InForm(YamlNode node, NormalizationForm form) => node switch
    {
        YamlMap map => map with { Entries = [.. map.Entries.Select(entry => KeyValuePair.Create(entry.Key, InForm(entry.Value, form)))] },
        YamlList list => list with { Items = [.. list.Items.Select(item => InForm(item, form))] },
        YamlScalar { Quoted: true } scalar => scalar with { Value = scalar.Value.Normalize(form).ReplaceLineEndings("\r\n") },
        _ => node,
    };
}
