using DiffPlex.DiffBuilder.Model;
using FsCheck;
using FsCheck.Fluent;
using PatientSafety.NationalPlan.Diff;

namespace PatientSafety.Tests.NationalPlan.Diff;

public sealed class WordDiffTests
{
    [Theory]
    [InlineData("Öka kunskap om vårdskador", "Ökad kunskap om vårdskador", "[-Öka-]{+Ökad+} kunskap om vårdskador")]
    [InlineData("en säker vård", "en säker och nära vård", "en säker {+och nära+} vård")]
    [InlineData("lika", "lika", "lika")]
    [InlineData("", "ny", "{+ny+}")]
    public void Words_that_differ_are_marked_and_spaces_stay_outside_the_marks(string old, string @new, string marked) =>
        Assert.Equal(marked, WordDiff.InText(old, @new));

    [Fact]
    public void What_people_wrote_is_not_taken_for_Markdown() =>
        Assert.Equal(@"\<b\> ~~\*gammal\*~~**\_ny\_** \[a\]", WordDiff.InMarkdown("<b> *gammal* [a]", "<b> _ny_ [a]"));

    [Fact]
    public void The_pieces_hold_both_wordings_whole() => Prop.ForAll(EditionSeed.Any, seed =>
    {
        var chance = new Chance(seed.Number);
        var (old, @new) = (chance.Line() + chance.Line(), chance.Line() + chance.Line());
        var pieces = WordDiff.Of(old, @new);
        return Alike.Are(old, string.Concat(pieces.Where(piece => piece.Kind != ChangeType.Inserted).Select(piece => piece.Text)))
            && Alike.Are(@new, string.Concat(pieces.Where(piece => piece.Kind != ChangeType.Deleted).Select(piece => piece.Text)));
    }).Check(Tries.Of(500));
}
