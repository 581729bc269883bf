using PatientSafety.Core;

namespace PatientSafety.Tests.Plugins.Importing;

public sealed class WorkbookTests : IDisposable
{
    private readonly Imported import = new();

    public void Dispose() => import.Dispose();

    [Fact]
    public void Each_row_under_the_column_names_is_an_activity()
    {
        var draft = import.Draft(
            WorkbookFile.Of(
                ("Om planen", false, [["Handlingsplan 2026–2030"], ["Fastställd 2026-02-25"]]),
                ("Aktiviteter", false,
                [
                    ["Handlingsplan för patientsäkerhet"],
                    [],
                    ["Nr", "Åtgärd", "Område", "Ansvarig", "Start", "Klart senast", "Status"],
                    [1, "Mät kulturen", "En god säkerhetskultur", "Verksamhetscheferna", new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31), "Pågår"],
                    [2, "Öva larm", null, "Enhetscheferna", null, new DateOnly(2027, 6, 30), "Ej påbörjad"],
                    [new WorkbookFile.Formula("A5+1", "3"), "Läs på", "säker vård HÄR och nu"],
                ]),
                ("Gammalt", true, [["Nr", "Aktivitet"], [9, "Hemligt"]])),
            "plan.xlsx");
        var (region, errors) = import.Read(draft);
        Assert.Empty(errors);
        var activities = region!.Plans[0].Activities;
        Assert.Equal(
            [(1, "Mät kulturen", "en-god-sakerhetskultur"), (2, "Öva larm", "en-god-sakerhetskultur"), (3, "Läs på", "saker-vard-har-och-nu")],
            activities.Select(activity => (activity.Number!.Value, activity.Title.Swedish, activity.Areas[0].AreaId)));
        Assert.Equal(new Period(new(2026, 1, 1), new(2026, 12, 31)), activities[0].TimePlan);
        Assert.Equal("bladet Aktiviteter, rad 4", activities[0].Provenance.Source!.Section);
        Assert.Equal([[], ["areas", "timePlan"], ["number"]], draft.Activities.Select(activity => activity.Found.Doubts.Select(doubt => doubt.Key).ToArray()));
        Assert.Contains(draft.Remarks, remark => remark.Swedish.Contains("”Gammalt” är dolt", StringComparison.Ordinal));
        Assert.Equal(new DateOnly(2026, 2, 25), draft.Facts.Adopted?.Value);
        Assert.Equal(new Period(new(2026, 1, 1), new(2030, 12, 31)), region.Plans[0].Period);
    }

    [Fact]
    public void A_sheet_whose_columns_nobody_knows_is_said_not_to_have_been_taken_over()
    {
        var draft = import.Draft(WorkbookFile.Of(("Blad1", false, [["Alfa", "Beta"], ["1", "Mät kulturen"]])), "plan.xlsx");
        Assert.Empty(draft.Activities);
        Assert.Contains("Blad1", Assert.Single(draft.Remarks).Swedish, StringComparison.Ordinal);
    }
}
