using PatientSafety.Core;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Tests.FollowUp.RollUp;

public sealed class AskedReadingTests
{
    [Fact]
    public async Task What_an_address_says_is_read_and_written_as_the_same()
    {
        await using var desk = await FollowUpDesk.OpenAsync(GeneratedFollowUp.Region("region", 3), GeneratedFollowUp.Organisation("region", 1, 1, 1, 2));
        var scope = desk.Scopes.Of("region")!;
        var asked = new Asked { Unit = "enhet-4", Period = "2026-t1", Area = "b", AsOf = "2026-02-28", Activity = "akt-1", Status = "ongoing,delayed", Effect = "none", Mark = "works-well", Itself = "yes" };
        var slice = AskedReading.Read(scope, asked, desk.Clock.Today(), [])!;

        Assert.Equal("regions/region/follow-up?unit=enhet-4&period=2026-T1&area=b&asOf=2026-02-28", SliceAddress.Picture("region", slice));
        Assert.Equal(
            "regions/region/follow-up/entries?unit=enhet-4&period=2026-T1&area=b&asOf=2026-02-28&activity=akt-1&itself=yes&status=ongoing,delayed&effect=none&mark=works-well&page=2",
            SliceAddress.Entries("region", slice, 2));
        Assert.Equal([Effect.None], slice.Effects);
    }

    [Theory]
    [InlineData("enhet-99", null, null, null, null)]
    [InlineData(null, "2026-T9", null, null, null)]
    [InlineData(null, null, "okänt", null, null)]
    [InlineData(null, null, null, "31/12", null)]
    [InlineData(null, null, null, null, "fel")]
    public async Task What_does_not_exist_is_said_with_what_there_is(string? unit, string? period, string? area, string? asOf, string? mark)
    {
        await using var desk = await FollowUpDesk.OpenAsync(GeneratedFollowUp.Region("region", 3), GeneratedFollowUp.Organisation("region", 1, 1, 1, 2));
        var problems = new List<Text>();
        Assert.Null(AskedReading.Read(desk.Scopes.Of("region")!, new Asked { Unit = unit, Period = period, Area = area, AsOf = asOf, Mark = mark }, desk.Clock.Today(), problems));
        Assert.NotEmpty(Assert.Single(problems).Swedish);
    }

    [Fact]
    public async Task Today_and_days_to_come_are_now()
    {
        await using var desk = await FollowUpDesk.OpenAsync(GeneratedFollowUp.Region("region", 3), GeneratedFollowUp.Organisation("region", 1, 1, 1, 2));
        var today = desk.Clock.Today();
        Assert.Null(AskedReading.Read(desk.Scopes.Of("region")!, new Asked { AsOf = DayText.Of(today) }, today, [])!.AsOf);
    }
}
