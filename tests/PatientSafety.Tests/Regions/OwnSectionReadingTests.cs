using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;

namespace PatientSafety.Tests.Regions;

/// <summary>What a region's file says of its reports' sections and look, as it is read. Faults have their place in <see cref="PlanFindingTests"/>.</summary>
public sealed class OwnSectionReadingTests
{
    [Fact]
    public void The_order_and_the_texts_are_read_as_they_are_written()
    {
        var (read, findings) = PlanFile.Read(PlanFile.With("level: klinik", """
            level: klinik
                sections: [sent, enheter]
                texts:
                  - id: metod
                    heading: { sv: Metod, en: Method }
                    text: |
                      Så *gjorde* vi.

                      - ett
                    after: sammanfattning
                  - { id: laget, heading: Läget, text: { sv: Bra, en: Well }, insteadOf: sammanfattning }
            """));
        Assert.Empty(findings);
        var rule = Assert.Single(read!.Reporting);
        Assert.Equal(["sent", "enheter"], rule.Sections);
        Assert.Equal(
            [
                new("metod", new Text("Metod", "Method"), new Text("Så *gjorde* vi.\n\n- ett\n")) { After = "sammanfattning" },
                new OwnSection("laget", new Text("Läget"), new Text("Bra", "Well")) { InsteadOf = "sammanfattning" },
            ],
            rule.Texts.Select(text => text with { DeclaredAt = null }));
        Assert.Null(read.Look);
    }

    [Fact]
    public void A_look_is_read() =>
        Assert.Equal(new Look("#005eb8", "bilder/logo.svg"), PlanFile.Read(PlanFile.With("bodies:", "look: { colour: \"#005EB8\", logo: bilder/logo.svg }\nbodies:")).Configuration!.Look);

    [Theory]
    [InlineData("#767676", null, null)]
    [InlineData("#777777", "4,47:1", "\"#757575\": samma färg, mörkare, med kontrasten 4,6:1")]
    [InlineData("#ffffff", "1,0:1", "\"#757575\"")]
    [InlineData("#f5a800", "2,0:1", "med kontrasten 4,")]
    public void A_faint_colour_is_answered_with_its_contrast_and_one_that_is_dark_enough(string colour, string? contrast, string? remedy)
    {
        var findings = PlanFile.Findings(PlanFile.With("bodies:", $"look: {{ colour: \"{colour}\" }}\nbodies:"));
        if (contrast is null)
        {
            Assert.Empty(findings);
            return;
        }

        var finding = Assert.Single(findings);
        Assert.Equal("PS3017", finding.Id);
        Assert.Contains($"har kontrasten {contrast} mot vitt", finding.Message.Swedish, StringComparison.Ordinal);
        Assert.Contains(remedy!, finding.Remedy.Swedish, StringComparison.Ordinal);

        // What the remedy proposes is taken.
        var proposed = finding.Remedy.Swedish.Split('"')[1];
        Assert.Empty(PlanFile.Findings(PlanFile.With("bodies:", $"look: {{ colour: \"{proposed}\" }}\nbodies:")));
    }

    [Theory]
    [InlineData("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"/>", null)]
    [InlineData("logo.svg", null, "logo.svg finns inte i mappen.")]
    [InlineData("logo.svg", "<html/>", "logo.svg heter som en bild men är ingen.")]
    [InlineData("logo.png", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "logo.png heter som en bild men är ingen.")]
    [InlineData("logo.svg", "LARGE", "logo.svg är 101 kB; högst 100 kB får plats.")]
    public void A_logo_that_cannot_be_shown_is_found_by_the_check(string name, string? content, string? problem)
    {
        using var folder = new TemporaryFolder();
        folder.Write("plan.yaml", PlanFile.With("bodies:", $"look: {{ logo: {name} }}\nbodies:"));
        if (content is not null)
        {
            folder.Write(name, content == "LARGE" ? $"<svg xmlns=\"http://www.w3.org/2000/svg\"><!--{new string('a', 100_000)}--></svg>" : content);
        }

        var plugin = PlanFile.Inspect(folder.Path);
        Assert.Equal(problem, plugin.Findings.SingleOrDefault(finding => finding.Id == "PS4021")?.Message.Swedish);
        Assert.Equal(problem is null, plugin.Logo is not null);
    }

    [Fact]
    public void A_logo_that_is_a_link_is_not_followed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("plan.yaml", PlanFile.With("bodies:", "look: { logo: bilder/logo.svg }\nbodies:"));
        folder.Write("utanfor/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Directory.CreateSymbolicLink(folder.At("bilder"), folder.At("utanfor"));
        Assert.Equal("bilder/logo.svg är en länk.", PlanFile.Inspect(folder.Path).Findings.Single(finding => finding.Id == "PS4021").Message.Swedish);
    }
}
