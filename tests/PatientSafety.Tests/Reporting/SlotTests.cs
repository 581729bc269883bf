using PatientSafety.Core;
using PatientSafety.Reporting.Checking;
using PatientSafety.Reporting.Orders;
using PatientSafety.Reporting.Slots;

namespace PatientSafety.Tests.Reporting;

public sealed class SlotTests
{
    private const string Section = "sammanfattning";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_text_stays_when_the_report_is_drawn_up_anew_and_its_history_is_kept()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        Assert.Equal(SlotResult.Written, (await desk.WriteAsync(Section, "Ett.")).Result);
        Assert.Equal(SlotResult.Unchanged, (await desk.WriteAsync(Section, "Ett.")).Result);
        Assert.Equal(SlotResult.Written, (await desk.WriteAsync(Section, "Två.")).Result);
        Assert.Equal(SlotResult.Written, (await desk.WriteAsync(Section, null)).Result);
        await desk.EnterAsync("enhet-1-1", 1, "Avslutad");
        Assert.Equal(SlotResult.Written, (await desk.WriteAsync(Section, "Tre.")).Result);

        Assert.Equal("Tre.", (await desk.DrawUpAsync()).Sections[0].Slot!.Text!.Markdown);
        var history = await desk.Desk.Get<SlotTexts>().HistoryAsync(ReportAddress.Parse(ReportingDesk.Address)!, Language.Swedish, Section, Stop);
        Assert.Equal(["Tre.", null, "Två.", "Ett."], history.Select(text => text.Markdown));
        Assert.Null((await desk.DrawUpAsync(language: Language.English)).Sections[0].Slot!.Text);
    }

    [Fact]
    public async Task Whoever_comes_second_is_told_and_overwrites_nobody()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        await desk.WriteAsync(Section, "Min.", by: "Den ena");

        var second = await desk.WriteAsync(Section, "Din.", follows: 0, by: "Den andra");

        Assert.Equal(SlotResult.Overtaken, second.Result);
        Assert.StartsWith("Den ena har ändrat texten", second.Problem!.Swedish, StringComparison.Ordinal);
        Assert.Equal("Min.", (await desk.DrawUpAsync()).Sections[0].Slot!.Text!.Markdown);
    }

    [Fact]
    public async Task Of_many_who_write_at_once_one_does()
    {
        await using var desk = await ReportingDesk.OpenAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 12).Select(person => Task.Run(() => desk.WriteAsync(Section, $"Text {person}", follows: 0, by: $"Person {person}"))));

        Assert.Single(outcomes, outcome => outcome.Result == SlotResult.Written);
        Assert.All(outcomes.Where(outcome => outcome.Result != SlotResult.Written), outcome => Assert.Equal(SlotResult.Overtaken, outcome.Result));
    }

    [Fact]
    public async Task A_text_is_stale_when_what_stands_beside_it_has_changed()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        await desk.WriteAsync(Section, "Inget är klart.");
        Assert.DoesNotContain(await CheckAsync(desk), id => id == "PS6003");

        await desk.EnterAsync("enhet-1-1", 1, "Avslutad");
        Assert.Contains(await CheckAsync(desk), id => id == "PS6003");

        await desk.WriteAsync(Section, "En är klar.");
        Assert.DoesNotContain(await CheckAsync(desk), id => id == "PS6003");
    }

    [Fact]
    public async Task A_text_that_is_too_long_or_has_no_author_is_refused_whole()
    {
        await using var desk = await ReportingDesk.OpenAsync();

        Assert.Equal(SlotResult.Refused, (await desk.WriteAsync(Section, new string('å', SlotTexts.Longest + 1))).Result);
        Assert.Equal(SlotResult.Refused, (await desk.WriteAsync(Section, "Text", by: string.Empty)).Result);
        Assert.Equal(SlotResult.Written, (await desk.WriteAsync(Section, new string('å', SlotTexts.Longest))).Result);
    }

    private static async Task<string[]> CheckAsync(ReportingDesk desk) =>
        [.. desk.Desk.Get<Preflight>().Of(desk.Order(), await desk.DrawUpAsync()).Select(finding => finding.Id)];
}
