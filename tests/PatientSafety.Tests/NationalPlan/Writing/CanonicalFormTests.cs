using System.Collections;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Drafting;
using PatientSafety.NationalPlan.Reading;
using PatientSafety.NationalPlan.Writing;
using PatientSafety.Platform.Yaml;
using static PatientSafety.Tests.NationalPlan.SmallEdition;

namespace PatientSafety.Tests.NationalPlan.Writing;

public sealed class CanonicalFormTests
{
    /// <summary>Texts that YAML has a meaning for, or that somebody else's program would take for one.</summary>
    public static TheoryData<string> Odd => new(
        "null", "~", "true", "no", "1", "1.0", "2026-01-01", "- x", "# x", "a #b", "a: b", "a:", ": a", "? a", "!t", "&a", "*a", "|", ">", "%", "@x", "`x", "[a]", "{a: b}", "\"x\"", "'x'", "it's", "---", "...", "<<",
        " before", "after ", "\ttab", "a\tb", "two\nlines", "two\n\nlines", "line end\n", "\nline start", "in\n  dented", "  in\ndented", "trail \ning", "a\u2028b\nc", "a\u0085b", "\uFEFFx", "💥", "x💥\ny", "e\u0301", "\u0301", "a\\nb", "\u0000", "\u0007\nx");

    [Theory]
    [MemberData(nameof(Odd))]
    public void An_odd_text_is_read_back_letter_by_letter(string odd)
    {
        var edition = Published with { Title = new Text($"{odd}", odd), Goal = new Text(odd + "x"), Publisher = "x" + odd };
        var read = WritingProperties.Read(GivenModel.Text(edition with { Title = new("T", odd) }));

        Assert.Equal((odd, odd + "x", "x" + odd), (read.Title.English!, read.Goal!.Swedish, read.Publisher));
    }

    [Fact]
    public void A_long_line_is_not_broken()
    {
        var line = string.Join(' ', Enumerable.Repeat("ett långt ord", 400));

        Assert.Contains(line, GivenModel.Text(Published with { Goal = new(line) }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("x\uDCA5y")]
    [InlineData("\uD83D\n\uD83D")]
    public void Half_a_character_is_written_and_read_without_a_crash(string half)
    {
        var edition = Published with { Title = new("Titel " + half, half) };
        var text = GivenModel.Text(edition);
        var findings = new List<Finding>();
        var file = YamlFile.Parse(text, "edition.yaml", findings);

        Assert.True(file is not null || findings.Count > 0);
        Assert.NotEmpty(CanonicalForm.HashOf(file is null ? edition : EditionReader.Read(file, findings)));
    }

    [Fact]
    public void A_draft_with_half_a_character_in_a_name_is_checked_without_a_crash()
    {
        var content = GivenModel.Text(Published).Replace("sv: Text a\n", "sv: \"Text \\uD83D\"\n", StringComparison.Ordinal);
        Assert.Contains("\\uD83D", content, StringComparison.Ordinal);

        Assert.NotEmpty(GivenModel.Publishing(GivenModel.Draft("plan-1", content, "plan-1@1.0.0"), [Published]).Findings);
    }

    [Fact]
    public void The_form_is_as_it_was_first_published() => Assert.Equal(
        """{"attestation":"attested","edition":"plan-9","foundations":[{"attestation":"attested","id":"f","name":{"en":"A \"name\"","sv":"Ett\nnamn"}}],"publisher":"P","title":{"sv":"Ö"},"version":"1.0.0"}""",
        CanonicalForm.Of(Small));

    [Fact]
    public void The_hash_is_SHA_256_of_the_form_in_UTF_8() => Assert.Equal(
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(CanonicalForm.Of(Small)))),
        CanonicalForm.HashOf(Small));

    [Fact]
    public void The_state_is_not_part_of_it() => Assert.Equal(
        CanonicalForm.HashOf(Published), CanonicalForm.HashOf(Published with { Status = EditionStatus.Superseded }));

    [Fact]
    public void Every_field_of_an_edition_changes_the_hash()
    {
        var full = Full;
        var changed = Changed(full).ToArray();

        // Every settable field of what an edition is made of, but those that are not part of what it says.
        Assert.True(changed.Length > 45, $"{changed.Length}");
        Assert.All(changed, other => Assert.True(CanonicalForm.HashOf(other.Edition) != CanonicalForm.HashOf(full), other.What));
        Assert.Equal(changed.Length, changed.Select(other => CanonicalForm.HashOf(other.Edition)).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_copy_confirms_nothing_and_keeps_every_word()
    {
        var start = DraftStart.CopyOf(Published, "plan-2", "Anna", new DateOnly(2026, 1, 1));
        var copy = WritingProperties.Read(start.Content);

        Assert.All(copy.Areas, area => Assert.Equal(Attestation.CarriedForward, area.Provenance.Attestation));
        Assert.All(copy.Parts, part => Assert.Equal(Attestation.CarriedForward, part.Provenance.Attestation));
        Assert.Equal(Published.Areas.Select(area => area.Name), copy.Areas.Select(area => area.Name));
        Assert.All(copy.FocusAreas, area => Assert.False(area.AimsComplete || area.ConditionsComplete || area.ActionsComplete));
        Assert.Equal(("plan-1", null, EditionStatus.Draft), (copy.Supersedes!, copy.Period, copy.Status));
        Assert.Equal(["f", "a", "b"], start.Crosswalk!.Pairs.Select(pair => pair.From));
        Assert.All(start.Crosswalk.Pairs, pair => Assert.Equal(("Anna", new DateOnly(2026, 1, 1), PairStatus.Proposed), (pair.Author!, pair.On!.Value, pair.Status)));
    }

    private static Edition Small => new()
    {
        Id = "plan-9",
        Version = "1.0.0",
        Status = EditionStatus.Draft,
        Title = new(" O\u0308 "),
        Publisher = "P",
        Foundations = [new Foundation { Id = "f", Order = 1, Name = new("Ett \r\n namn", "A  \"name\"") }],
    };

    private static Provenance Supported => new() { Source = new Source { Document = "D", Heading = "H", Section = "S", Reference = "R", Version = "V", Url = new Uri("https://example.org/") }, Note = new("N", "N") };

    private static Edition Full => Published with
    {
        Supersedes = "plan-0",
        PublishedYear = 2019,
        Period = Some.Years(2020, 2024),
        Addressee = new("A", "A"),
        Vision = new("V", "V"),
        Goal = new("G", "G"),
        Provenance = Supported,
        Foundations = [Foundation("f") with { Description = new("D", "D"), Aliases = ["x"], Provenance = Supported }],
        FocusAreas = [FocusArea("a", 1, ["c"], ["d"]) with { Description = new("D", "D"), Aliases = ["x"], Provenance = Supported, Aims = [new Aim { Id = "m", Text = new("M", "M"), Provenance = Supported }] }],
    };

    private static IEnumerable<(string What, Edition Edition)> Changed(Edition edition) =>
        Changes(edition, "edition").Select(change => (change.What, (Edition)change.Value));

    /// <summary>The value with each of its fields changed in turn, and each field of what is in it.</summary>
    private static IEnumerable<(string What, object Value)> Changes(object value, string what)
    {
        switch (value)
        {
            case string text:
                yield return (what, text + "x");
                break;
            case int number:
                yield return (what, number + 1);
                break;
            case bool flag:
                yield return (what, !flag);
                break;
            case Attestation:
                yield return (what, Attestation.Unconfirmed);
                break;
            case Uri:
                yield return (what, new Uri("https://example.org/other"));
                break;
            case Period period:
                yield return ($"{what}.from", new Period(period.From.AddDays(-1), period.To));
                yield return ($"{what}.to", new Period(period.From, period.To.AddDays(1)));
                break;
            case IList list:
                yield return ($"{what} emptied", list.GetType().GetMethod("Clear")!.Invoke(list, [])!);
                foreach (var change in Changes(list[0]!, $"{what}[0]"))
                {
                    yield return (change.What, list.GetType().GetMethod("SetItem")!.Invoke(list, [0, change.Value])!);
                }

                break;
            case EditionStatus or SourceLocation:
                break;
            default:
                foreach (var property in value.GetType().GetProperties().Where(property => property.CanWrite && property.Name != "Order" && property.GetValue(value) is not null))
                {
                    foreach (var change in Changes(property.GetValue(value)!, $"{what}.{property.Name}"))
                    {
                        yield return (change.What, With(value, property, change.Value));
                    }
                }

                break;
        }
    }

    private static object With(object record, System.Reflection.PropertyInfo property, object value)
    {
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, [])!;
        property.SetValue(copy, value);
        return copy;
    }
}
