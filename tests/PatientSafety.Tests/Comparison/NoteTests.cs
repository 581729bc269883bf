using System.Collections.Immutable;
using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.Comparison;

public class NoteTests
{
    private static readonly GivenNational National = new(
        [Some.Edition("old"), Some.Edition("new")],
        Some.Crosswalk("old", "new", Some.Pair("a", "a"), Some.Pair("b", "b", SkosRelation.Close), Some.Pair("c", "c", SkosRelation.Related)));

    [Fact]
    public void Plans_alike_give_no_notes() =>
        Assert.Empty(Notes(Region("1", period: Some.Years(2026, 2030)), Region("2", period: Some.Years(2028, 2029))));

    [Fact]
    public void Another_edition_is_noted_with_the_certain_and_the_uncertain_pairs()
    {
        var note = Assert.Single(Notes(Region("1", follows: "old", period: Some.Years(2026, 2027)), Region("2", period: Some.Years(2026, 2027))));

        Assert.Equal(ComparabilityKind.OtherEdition, note.Kind);
        Assert.Equal("old följs av Region 1 och läses i new genom 1 säkra och 1 osäkra par av områden.", note.Sentence.Swedish);
    }

    [Fact]
    public void A_provisional_frame_is_noted_with_its_unconfirmed_areas()
    {
        var frame = Some.Edition(status: EditionStatus.Provisional);
        frame = frame with { FocusAreas = frame.FocusAreas.SetItem(1, frame.FocusAreas[1] with { Provenance = new() { Attestation = Attestation.CarriedForward } }) };
        var notes = Question.Compare(new GivenNational([frame]), null, Some.Configuration(plans: Some.Plan(period: Some.Years(2026, 2027)))).Notes;

        Assert.Equal("Ramen edition-1 är preliminär: 1 av 3 områden är obekräftade.", Assert.Single(notes).Sentence.Swedish);
    }

    [Fact]
    public void Plans_without_a_day_in_common_are_noted_with_their_periods()
    {
        var note = Assert.Single(Notes(
            Region("1", period: Some.Years(2022, 2024)),
            Region("2", period: Some.Years(2026, 2031)),
            Region("3", period: new Period(new(2024, 3, 1), new(2026, 1, 1)))));

        Assert.Equal(ComparabilityKind.OtherPeriod, note.Kind);
        Assert.Equal("Planer som inte har någon dag gemensam: 2022–2024 Region 1; 2026–2031 Region 2.", note.Sentence.Swedish);
    }

    [Fact]
    public void A_period_that_is_not_known_is_noted() =>
        Assert.Equal("Perioden är inte känd för Region 1.", Assert.Single(Notes(Region("1"))).Sentence.Swedish);

    [Fact]
    public void Decisions_of_different_kinds_are_noted()
    {
        var period = Some.Years(2026, 2027);
        var note = Assert.Single(Notes(
            Region("1", period: period),
            Region("2", period: period, adopted: Some.Adopted(DecisionForm.Political)),
            Region("3", period: period, adopted: Some.Adopted(DecisionForm.Political, AdoptionStatus.Proposed))));

        Assert.Equal(ComparabilityKind.OtherDecision, note.Kind);
        Assert.Equal(
            "Besluten är av olika slag eller inte kända: antagen genom tjänstemannabeslut: Region 1; antagen politiskt: Region 2; "
            + "föreslagen för politiskt beslut, beslutet inte känt här: Region 3.",
            note.Sentence.Swedish);
    }

    [Fact]
    public void Plans_that_are_all_only_proposed_are_noted_too() =>
        Assert.Equal(
            ComparabilityKind.OtherDecision,
            Assert.Single(Notes(Region("1", period: Some.Years(2026, 2027), adopted: Some.Adopted(status: AdoptionStatus.Proposed)))).Kind);

    [Fact]
    public void An_incomplete_source_and_a_region_without_a_plan_are_noted()
    {
        var note = Assert.Single(Notes(Region("1", period: Some.Years(2026, 2027), complete: false), Some.Configuration("2", "Region 2") with { Plans = [] }));

        Assert.Equal(ComparabilityKind.SourceIncomplete, note.Kind);
        Assert.Equal(
            "Vår källa rymmer inte hela planen för Region 1; det kan finnas aktiviteter som inte syns här. Ingen plan finns här för Region 2.",
            note.Sentence.Swedish);
    }

    [Fact]
    public void Many_regions_give_few_notes_with_short_lists()
    {
        var regions = Enumerable.Range(100, 40)
            .Select(number => Region(number.ToString(CultureInfo.InvariantCulture), follows: "old", period: Some.Years(1900 + number, 1900 + number), complete: false))
            .ToArray();
        var notes = Notes(regions);

        Assert.Equal([ComparabilityKind.OtherEdition, ComparabilityKind.OtherPeriod, ComparabilityKind.SourceIncomplete], notes.Select(note => note.Kind));
        Assert.Contains("Region 100, Region 101, Region 102, Region 103, Region 104 och 35 till", notes[2].Sentence.Swedish, StringComparison.Ordinal);
        Assert.EndsWith("2005 Region 105; och 34 till.", notes[1].Sentence.Swedish, StringComparison.Ordinal);
        Assert.Contains("and 35 more", notes[2].Sentence.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_region_with_several_plans_is_named_with_the_plans_title()
    {
        var region = Some.Configuration("1", "Region 1", Some.Plan("x", "new", period: Some.Years(2020, 2021), title: "Förr"), Some.Plan("y", "new", period: Some.Years(2022, 2023), title: "Nu"));

        Assert.Equal(
            "Planer som inte har någon dag gemensam: 2020–2021 Region 1 (Förr); 2022–2023 Region 1 (Nu).",
            Assert.Single(Notes(region)).Sentence.Swedish);
    }

    private static ImmutableArray<ComparabilityNote> Notes(params RegionConfiguration[] regions) => Question.Compare(National, "new", regions).Notes;

    private static RegionConfiguration Region(string id, string follows = "new", Period? period = null, Adoption? adopted = null, bool complete = true) =>
        Some.Configuration(id, $"Region {id}", Some.Plan(follows: follows, period: period, adopted: adopted, sourceComplete: complete));
}
