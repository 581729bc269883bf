using DocumentFormat.OpenXml.Wordprocessing;
using PatientSafety.Core;

namespace PatientSafety.Tests.Plugins.Importing;

public sealed class WordTests : IDisposable
{
    private readonly Imported import = new();

    public void Dispose() => import.Dispose();

    [Fact]
    public void Headings_and_numbered_paragraphs_give_activities_whose_numbers_are_counted()
    {
        var draft = import.Draft(
            WordFile.Of(
                WordFile.Text("Tryggare vård 2026–2030", "Titel"),
                WordFile.Text("En god säkerhetskultur\t3", "Innehll1"),
                WordFile.Text("Inledning", "Rubrik1"),
                WordFile.Text("Här står varför.", numbering: null),
                WordFile.Text("En god säkerhetskultur", "Rubrik2"),
                WordFile.Text("Mät kulturen", numbering: 1),
                WordFile.Text("Det behövs för att veta."),
                WordFile.Text("Även detta hör dit."),
                WordFile.Text("Säker vård här och nu", "Rubrik2"),
                WordFile.Text("Öva larm", numbering: 1),
                WordFile.Text("Uppföljning", "Rubrik1"),
                WordFile.Text("Skriv en rapport", numbering: 1)),
            "plan.docx");
        Assert.Equal(
            [(1, "Mät kulturen", "en-god-sakerhetskultur", "stycke 6"), (2, "Öva larm", "saker-vard-har-och-nu", "stycke 10")],
            draft.Activities.Select(activity => (activity.Found.Number!.Value, activity.Found.Title, activity.Found.Area!.AreaId, activity.Found.Place.Swedish)));
        Assert.Equal("Det behövs för att veta. Även detta hör dit.", draft.Activities[0].Found.Rationale);
        Assert.Equal("number", Assert.Single(draft.Activities[0].Found.Doubts).Key);
        Assert.Equal("Skriv en rapport", Assert.Single(draft.LeftAside).Title);
        Assert.Equal("Tryggare vård 2026–2030", draft.Title);
        Assert.DoesNotContain(draft.Doubts, doubt => doubt.Key is "title" or "period");
        Assert.Empty(import.Read(draft).Errors);
    }

    [Fact]
    public void A_row_of_a_table_is_an_activity()
    {
        var draft = import.Draft(
            WordFile.Of(
                WordFile.Rows(["Version", "1"], ["Diarienummer", "RS 2026-12"]),
                WordFile.Rows(
                    ["Nr", "Aktivitet", "Fokusområde", "Ansvarig", "Start", "Slut", "Status"],
                    ["1", "Mät kulturen", "En god säkerhetskultur", "Verksamhetscheferna", "2026-01-01", "2026-12-31", "Pågår"],
                    ["2.", "Öva larm", "Säkerhet överallt", "Anna Andersson", "våren", "", "Kanske"])),
            "plan.docx");
        var (region, errors) = import.Read(draft);
        Assert.Empty(errors);
        var activities = region!.Plans[0].Activities;
        Assert.Equal([(1, "Mät kulturen"), (2, "Öva larm")], activities.Select(activity => (activity.Number!.Value, activity.Title.Swedish)));
        Assert.Equal(("en-god-sakerhetskultur", "Verksamhetscheferna", new Period(new(2026, 1, 1), new(2026, 12, 31)), "Pågår"), (activities[0].Areas[0].AreaId, activities[0].Owner?.Swedish, activities[0].TimePlan, activities[0].Status?.Name.Swedish));
        Assert.Empty(activities[1].Areas);
        Assert.Equal(["areas", "owner", "status", "timePlan"], draft.Activities[1].Found.Doubts.Select(doubt => doubt.Key).Order(StringComparer.Ordinal));
        Assert.Equal("tabell 2, rad 2", draft.Activities[0].Found.Place.Swedish);
        Assert.Contains("tabell 1", Assert.Single(draft.Remarks).Swedish, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_struck_out_is_not_read()
    {
        var paragraph = WordFile.Text("1. Mät kulturen");
        paragraph.AppendChild(new DeletedRun(new Run(new DeletedText(" aldrig mer"))));
        Assert.Equal("Mät kulturen", Assert.Single(import.Draft(WordFile.Of(WordFile.Text("En god säkerhetskultur"), paragraph), "plan.docx").Activities).Found.Title);
    }
}
