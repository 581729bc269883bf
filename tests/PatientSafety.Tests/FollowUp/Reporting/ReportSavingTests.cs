using PatientSafety.FollowUp.Entries;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Tests.FollowUp.Reporting;

public sealed class ReportSavingTests
{
    private const string Now = "2026-T3";
    private const string Before = "2026-T2";

    [Fact]
    public async Task Only_what_was_changed_is_reported_and_what_was_not_touched_is_not()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        var form = desk.Form(Now);
        Assert.Equal(["akt-1", "akt-2", "akt-3", "akt-4"], form.Select(row => row.Assignment.Activity.Id));

        var outcome = await desk.SendAsync(Now, new SentForm(form).Write(form[1], "status", "pagar").Write(form[3], "status", "forsenad").Write(form[3], "comment", "Väntar\r\npå lokal").All());

        Assert.Equal([false, true, false, true], outcome.Rows.Select(row => row.IsSaved));
        Assert.Equal(["pagar", "forsenad"], desk.Entries().Select(entry => entry.StatusId));
        Assert.Equal("Väntar\npå lokal", desk.Entries()[1].Comment);
        Assert.Equal("Anna Åberg", desk.Entries()[1].By);

        // The same form with nothing more in it.
        var again = desk.Form(Now);
        Assert.True((await desk.SendAsync(Now, new SentForm(again).All())).NothingToSave);
        Assert.Equal(2, desk.Entries().Count);
    }

    [Fact]
    public async Task The_form_begins_with_the_last_state_also_of_the_period_before()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        var before = desk.Form(Before);
        await desk.SendAsync(Before, new SentForm(before)
            .Write(before[0], "status", "pagar").Write(before[0], "progress", "40").Write(before[0], "effect", "some")
            .Write(before[0], "comment", "Utbildning hållen").Write(before[0], "plan", "Prova på en avdelning").All());

        var row = desk.Form(Now)[0];
        Assert.False(row.IsReported);
        Assert.Equal(("pagar", "40", "some", "Prova på en avdelning"), (row.Fields.Status, row.Fields.Progress, row.Fields.Effect, row.Fields.Plan));
        Assert.Equal("Utbildning hållen", row.Last!.Comment);
        Assert.Empty(row.Fields.Comment);

        // Nothing has changed, and the activity's own button says so with one press.
        var outcome = await desk.SendAsync(Now, new SentForm(desk.Form(Now)).One(row));
        Assert.True(outcome.Rows[0].IsSaved && outcome.Rows[0].IsReported);
        Assert.Equal((Effect.Some, 40), (desk.Entries()[1].Effect, desk.Entries()[1].Progress));
        Assert.Null(desk.Entries()[1].Comment);
    }

    [Fact]
    public async Task A_double_click_is_one_entry_and_both_are_told_that_it_is_saved()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        var form = desk.Form(Now);
        var sent = new SentForm(form).Write(form[0], "status", "pagar").Write(form[0], "links", "https://exempel.se/a En mätning").Write(form[1], "status", "avslutad").All();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => desk.SendAsync(Now, sent)));

        Assert.All(outcomes, outcome => Assert.Equal([true, true, false, false], outcome.Rows.Select(row => row.IsSaved)));
        Assert.All(outcomes, outcome => Assert.All(outcome.Rows, row => Assert.Empty(row.SaidMeanwhile)));
        Assert.Equal(2, desk.Entries().Count);
        Assert.Equal("En mätning", Assert.Single(desk.Entries().Single(entry => entry.StatusId == "pagar").Evidence).Title);
    }

    [Fact]
    public async Task Whoever_goes_back_in_the_browser_and_writes_something_else_loses_nothing()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        var form = desk.Form(Now);
        var sent = new SentForm(form).Write(form[0], "status", "pagar");
        await desk.SendAsync(Now, sent.All());

        // The old form has the old id.
        var changed = sent.Write(form[0], "comment", "Det här glömde jag").All();
        var outcomes = await Task.WhenAll(desk.SendAsync(Now, changed), desk.SendAsync(Now, changed));

        Assert.All(outcomes, outcome => Assert.True(outcome.Rows[0].IsSaved));
        Assert.Equal([null, "Det här glömde jag"], desk.Entries().Select(entry => entry.Comment));
    }

    [Fact]
    public async Task Of_two_who_report_at_once_both_are_kept_and_the_later_is_told_what_the_other_said()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        var (annas, bos) = (desk.Form(Now), desk.Form(Now));
        await desk.SendAsync(Now, new SentForm(annas).Write(annas[0], "status", "pagar").Write(annas[0], "comment", "Annas ord").All());

        var outcome = await desk.SendAsync(Now, new SentForm(bos).Write(bos[0], "status", "avslutad").Write(bos[0], "comment", "Bos ord").All(), "Bo Berg");

        Assert.Equal(["Annas ord", "Bos ord"], desk.Entries().Select(entry => entry.Comment));
        var said = Assert.Single(outcome.Rows[0].SaidMeanwhile);
        Assert.Equal("Pågår: ”Annas ord”", EntrySentence.Of(said, desk.Scope).Swedish);
        Assert.StartsWith("Anna Åberg, 22 november 2026 13:00", EntrySentence.Who(said).Swedish, StringComparison.Ordinal);
        Assert.Equal("Bos ord", desk.Form(Now)[0].Last!.Comment);
    }

    [Fact]
    public async Task What_is_wrong_stands_by_its_field_and_nothing_typed_is_lost()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        var form = desk.Form(Now);
        var sent = new SentForm(form)
            .Write(form[0], "status", "pagar").Write(form[0], "progress", "hundra").Write(form[0], "comment", "Lång text").Attach(form[0], "C:\\mina\\protokoll.pdf", [1, 2, 3])
            .Write(form[1], "comment", "Utan status")
            .Write(form[2], "status", "pagar").Write(form[2], "links", "länk saknas")
            .Write(form[3], "status", "pagar");

        var outcome = await desk.SendAsync(Now, sent.All());

        Assert.Equal(["progress"], outcome.Rows[0].Problems.Select(problem => problem.Field));
        Assert.Equal(["status"], outcome.Rows[1].Problems.Select(problem => problem.Field));
        Assert.Equal(["links"], outcome.Rows[2].Problems.Select(problem => problem.Field));
        Assert.Equal([false, false, false, true], outcome.Rows.Select(row => row.IsSaved));
        Assert.Equal(("hundra", "Lång text"), (outcome.Rows[0].Fields.Progress, outcome.Rows[0].Fields.Comment));
        Assert.Equal("Utan status", outcome.Rows[1].Fields.Comment);
        Assert.Single(desk.Entries());

        // The file does not have to be chosen again.
        Assert.Equal("protokoll.pdf", outcome.Rows[0].File!.Title);
        var mended = await desk.SendAsync(Now, new SentForm(outcome.Rows).Write(outcome.Rows[0], "progress", "100 %").One(outcome.Rows[0]));
        Assert.True(mended.Rows[0].IsSaved);
        Assert.Equal("Utan status", mended.Rows[1].Fields.Comment);
        var entry = desk.Entries()[1];
        Assert.Equal(100, entry.Progress);
        Assert.Equal("protokoll.pdf", Assert.Single(entry.Evidence).Title);
    }

    [Fact]
    public async Task Without_a_name_nothing_is_saved_and_everything_stands_as_it_was_written()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        var form = desk.Form(Now);
        var outcome = await desk.SendAsync(Now, new SentForm(form).Write(form[0], "comment", "Kvar").Attach(form[0], "a.txt", [1]).All(), by: string.Empty);
        Assert.Empty(desk.Entries());
        Assert.Equal("Kvar", outcome.Rows[0].Fields.Comment);
        Assert.Equal("a.txt", outcome.Rows[0].File!.Title);
    }

    [Fact]
    public async Task One_activity_is_saved_alone_and_the_others_keep_what_was_typed()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        var form = desk.Form(Now);
        var outcome = await desk.SendAsync(Now, new SentForm(form).Write(form[0], "status", "pagar").Write(form[2], "comment", "Inte färdigt").One(form[0]));
        Assert.Equal("pagar", Assert.Single(desk.Entries()).StatusId);
        Assert.Equal("Inte färdigt", outcome.Rows[2].Fields.Comment);
        Assert.True(outcome.Rows[2].IsChanged);
    }

    [Fact]
    public async Task What_was_done_without_a_result_is_saved_and_told_of()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        var form = desk.Form(Now);
        var outcome = await desk.SendAsync(Now, new SentForm(form).Write(form[0], "status", "avslutad").Write(form[0], "progress", "80").Write(form[1], "status", "ej-genomford").All());
        Assert.Equal(["PS5120", "PS5122"], outcome.Rows[0].Worth.Select(finding => finding.Id));
        Assert.Equal(["PS5121"], outcome.Rows[1].Worth.Select(finding => finding.Id));
        Assert.Equal(2, desk.Entries().Count);
    }

    [Fact]
    public async Task Evidence_goes_with_the_next_report_until_somebody_leaves_it_out()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        var form = desk.Form(Now);
        await desk.SendAsync(Now, new SentForm(form).Write(form[0], "status", "pagar").Write(form[0], "links", "https://exempel.se/a\nhttps://exempel.se/b Rapport B").All());
        Assert.Equal(["exempel.se/a", "Rapport B"], desk.Entries()[0].Evidence.Select(evidence => evidence.Title));

        form = desk.Form(Now);
        await desk.SendAsync(Now, new SentForm(form).Write(form[0], "progress", "50").All());
        Assert.Equal(["exempel.se/a", "Rapport B"], desk.Entries()[1].Evidence.Select(evidence => evidence.Title));

        form = desk.Form(Now);
        await desk.SendAsync(Now, new SentForm(form).Write(form[0], "keep", form[0].Fields.Kept[1].ToString(System.Globalization.CultureInfo.InvariantCulture)).All());
        Assert.Equal(["Rapport B"], desk.Entries()[2].Evidence.Select(evidence => evidence.Title));
    }

    [Fact]
    public async Task A_signed_period_takes_no_report_and_what_was_typed_stands()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        var form = desk.Form(Before);
        Assert.NotNull(desk.Sign("enhet-4", Before, "Allt hann inte med").Act);
        var outcome = await desk.SendAsync(Before, new SentForm(form).Write(form[0], "status", "pagar").Write(form[0], "comment", "För sent").All());
        Assert.Contains("har signerat perioden 2026-T2", Assert.Single(outcome.Rows[0].Problems).Sentence.Swedish, StringComparison.Ordinal);
        Assert.Equal("För sent", outcome.Rows[0].Fields.Comment);
        Assert.Empty(desk.Entries());
    }

    [Fact]
    public void Every_effect_has_a_word_of_its_own() =>
        Assert.Equal(Words.All<Effect>().Count, Enum.GetValues<Effect>().Select(effect => EffectNames.Of(effect).Swedish).Distinct(StringComparer.Ordinal).Count());
}
