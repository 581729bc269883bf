using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Plugins.Importing.Drafting;

namespace PatientSafety.Tests.Plugins.Importing;

/// <summary>What a text is taken to say, and what it is not.</summary>
public sealed class TextTests : IDisposable
{
    private readonly Imported import = new();

    public void Dispose() => import.Dispose();

    [Theory]
    [InlineData("1. Följ upp avvikelser")]
    [InlineData("1) Följ upp avvikelser")]
    [InlineData("Aktivitet 1: Följ upp avvikelser")]
    [InlineData("Åtgärd 1 Följ upp avvikelser")]
    [InlineData("AKTIVITET 1 – Följ upp avvikelser")]
    [InlineData("Aktivitet 1\nFölj upp avvikelser")]
    public void A_number_may_be_written_in_several_ways(string line)
    {
        var activity = Assert.Single(import.Draft($"En god säkerhetskultur\n\n{line}\nDet behövs.\n").Activities).Found;
        Assert.Equal((1, "Följ upp avvikelser", "en-god-sakerhetskultur", "Det behövs."), (activity.Number, activity.Title, activity.Area?.AreaId, activity.Rationale));
    }

    [Theory]
    [InlineData("Öka kunskap om inträffade vårdskador", "oka-kunskap-om-intraffade-vardskador", true)]
    [InlineData("ÖKAD KUNSKAP OM INTRÄFFADE VÅRDSKADOR", "oka-kunskap-om-intraffade-vardskador", true)]
    [InlineData("1. Ökad kunskap om inträffade vårdskador", "oka-kunskap-om-intraffade-vardskador", true)]
    [InlineData("Fokusområde 2: Tillförlitliga och säkra system och processer", "tillforlitliga-och-sakra-system-och-processer", true)]
    [InlineData("3.2 Säker vård här och nu", "saker-vard-har-och-nu", true)]
    [InlineData("1 Engagerad ledning", "engagerad-ledning-och-tydlig-styrning", false)]
    [InlineData("Ökande kunskap om inträffade vårdskador", "oka-kunskap-om-intraffade-vardskador", false)]
    [InlineData("Ledning och styrning", "engagerad-ledning-och-tydlig-styrning", true)]
    public void An_area_is_recognised_by_name_alias_or_likeness_and_likeness_is_marked(string heading, string area, bool isCertain)
    {
        var draft = import.Draft($"{heading}\n\n7. Gör något bra\nDet behövs.\n");
        var found = Assert.Single(draft.Activities).Found;
        Assert.Equal((area, isCertain), (found.Area?.AreaId, found.Area?.IsCertain));
        Assert.Equal(!isCertain, found.Doubts.Any(doubt => doubt.Key == "areas"));
        var placement = Assert.Single(Assert.Single(import.Read(draft).Region!.Plans[0].Activities).Areas);
        Assert.Equal(isCertain ? Attestation.Attested : Attestation.OurPlacement, placement.Provenance.Attestation);
        Assert.Equal(!isCertain, PlanText.Of(draft).Contains("# ATT AVGÖRA: (rad 3)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_of_contents_gives_nothing_twice()
    {
        var draft = import.Draft("""
            Plan 2026–2030
            En god säkerhetskultur ........ 2
            1. Följ upp avvikelser ........ 2
            2. Mät kulturen 3

            En god säkerhetskultur

            1. Följ upp avvikelser
            Det behövs.

            2. Mät kulturen
            Det också.
            """);
        Assert.Equal([(1, "Följ upp avvikelser"), (2, "Mät kulturen")], draft.Activities.Select(activity => (activity.Found.Number!.Value, activity.Found.Title)));
    }

    [Fact]
    public void Bullets_under_an_area_are_activities_without_a_number_where_nothing_is_numbered()
    {
        var draft = import.Draft("Säker vård här och nu\n\n• Inför daglig styrning\n• Öva larm\n");
        Assert.Equal([(null, "Inför daglig styrning"), (null, "Öva larm")], draft.Activities.Select(activity => (activity.Found.Number, activity.Found.Title)));
        Assert.Equal(["region-1", "region-2"], draft.Activities.Select(activity => activity.Id));
    }

    [Fact]
    public void Bullets_under_a_numbered_activity_belong_to_it()
    {
        var activity = Assert.Single(import.Draft("Säker vård här och nu\n\n1. Inför daglig styrning\nDet sker så här:\n• på morgonen\n• på kvällen\n").Activities);
        Assert.Contains("på kvällen", activity.Found.Rationale, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_areas_in_running_text_opens_none()
    {
        var draft = import.Draft("""
            Fokusområdena är:
            1. Öka kunskap om inträffade vårdskador
            2. Tillförlitliga och säkra system och processer
            3. Säker vård här och nu

            1. Läs detta först
            """);
        Assert.All(draft.Activities, activity => Assert.Null(activity.Found.Area));
        Assert.All(draft.Activities, activity => Assert.Contains(activity.Found.Doubts, doubt => doubt.Key == "areas"));
    }

    [Fact]
    public void Numbered_chapters_are_left_aside()
    {
        var draft = import.Draft("1. Inledning\nEn plan.\n\n2. Hur vi arbetar\nBra.\n\nEn god säkerhetskultur\n\n1. Mät kulturen\nDet behövs.\n");
        Assert.Equal("Mät kulturen", Assert.Single(draft.Activities).Found.Title);
        Assert.Equal("Hur vi arbetar", Assert.Single(draft.LeftAside).Title);
        Assert.Contains("”Hur vi arbetar” står i en lista", PlanText.Of(draft), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_areas_what_is_numbered_is_proposed_and_marked()
    {
        var activity = Assert.Single(import.Draft("Plan\n\n1. Mät kulturen\nDet behövs.\n").Activities).Found;
        Assert.Null(activity.Area);
        Assert.Contains(activity.Doubts, doubt => doubt.Key == "areas");
    }

    [Theory]
    [InlineData("1. Stärk patient-\nsäkerheten i vården", "Stärk patient-säkerheten i vården", true)]
    [InlineData("1. Stärk patient- \nsäkerheten i vården\nOm patientsäkerheten.", "Stärk patientsäkerheten i vården", false)]
    [InlineData("1. Stärk patient\u00AD\nsäkerheten i vården", "Stärk patientsäkerheten i vården", false)]
    [InlineData("1. Stärk patient-\noch närståendesamverkan", "Stärk patient- och närståendesamverkan", false)]
    public void A_hyphen_at_the_end_of_a_line_is_taken_away_only_where_it_is_known_to_belong_to_the_break(string lines, string title, bool isMarked)
    {
        var activity = Assert.Single(import.Draft($"En god säkerhetskultur\n\n{lines}\n").Activities).Found;
        Assert.Equal(title, activity.Title);
        Assert.Equal(isMarked, activity.Doubts.Any(doubt => doubt.Key == "title"));
    }

    [Theory]
    [InlineData("3\n", "Öva larm.")]
    [InlineData("Säker vård ........ 3\n", "Öva la rm.")]
    public void A_word_goes_on_past_the_number_of_a_page_and_not_past_what_says_something(string between, string rationale) =>
        Assert.Equal(rationale, Assert.Single(import.Draft($"En god säkerhetskultur\n\n1. Mät kulturen\nÖva la\u00AD\n{between}rm.\n").Activities).Found.Rationale);

    [Fact]
    public void Owner_time_and_status_are_read_where_they_are_named()
    {
        var draft = import.Draft("""
            En god säkerhetskultur

            1. Mät kulturen
            Det behövs.
            Ansvarig: verksamhetscheferna
            Tidplan: 2026-01-01 – 2027-06-30
            Status: Pågående

            2. Öva larm
            Ansvarig: Anna Andersson
            Tidplan: hösten
            Status: På gång snart
            """);
        var (region, errors) = import.Read(draft);
        Assert.Empty(errors);
        var (first, second) = (region!.Plans[0].Activities[0], region.Plans[0].Activities[1]);
        Assert.Equal(("verksamhetscheferna", new Period(new(2026, 1, 1), new(2027, 6, 30)), CoreStatus.Ongoing), (first.Owner?.Swedish, first.TimePlan, first.Status?.Core));
        Assert.Equal("Det behövs.", first.Rationale?.Swedish);
        Assert.Equal((null, null), (second.TimePlan, second.Status));
        Assert.Equal(["owner", "status", "timePlan"], draft.Activities[1].Found.Doubts.Select(doubt => doubt.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_memo_without_activities_gives_an_honest_draft()
    {
        // The facts of a real memo: a title with a period, other goals with another, a proposal, and no list.
        var draft = import.Draft(
            """
             Regional handlingsplan för ökad patientsäkerhet 2022-2024 

            Ärendebeskrivning 

            Socialstyrelsen tog fram en nationell handlingsplan, som kom 2019. Den ligger till 
            grund, liksom regionens Strategiska mål för patientsäkerhet 2021–2023. 

            Region Jämtland Härjedalens plan ska brytas ner och följas upp. 

            Regional handlingsplan för ökad patientsäkerhet 2022-2024 antas. 
            """,
            request: new DraftRequest());
        var (region, errors) = import.Read(draft);
        Assert.Empty(errors);
        var plan = region!.Plans[0];
        Assert.Empty(plan.Activities);
        Assert.False(plan.SourceComplete);
        Assert.Null(plan.Adopted);
        Assert.Equal(("jamtland-harjedalen", "agera-2020"), (region.Region.Id, plan.Follows));
        Assert.Equal(new Period(new(2022, 1, 1), new(2024, 12, 31)), plan.Period);
        Assert.Contains("Inga numrerade aktiviteter hittades", PlanText.Of(draft), StringComparison.Ordinal);
        Assert.Contains(draft.Doubts, doubt => doubt.Key == "period" && doubt.Sentence.Swedish.Contains("2021–2023", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_text_hides_or_YAML_would_misread_comes_out_as_text()
    {
        var draft = import.Draft("En god säkerhetskultur\n\n1. Mät: \"kulturen\" # \u202Enu\u0007 & 'sen' { a: b }\n- inte en punkt: [x]\n");
        var (region, errors) = import.Read(draft);
        Assert.Empty(errors);
        Assert.Equal("Mät: \"kulturen\" # nu & 'sen' { a: b }", region!.Plans[0].Activities[0].Title.Swedish);
    }

    [Theory]
    [InlineData("Region Hallands plan", "Region Halland", "halland")]
    [InlineData("Region Jönköpings läns plan", "Region Jönköpings län", "jonkopings-lan")]
    [InlineData("Region Kalmar läns plan", "Region Kalmar län", "kalmar-lan")]
    [InlineData("Region Skånes plan", "Region Skåne", "skane")]
    public void The_region_s_name_is_read_without_its_genitive(string text, string name, string id)
    {
        var draft = import.Draft(text, request: new DraftRequest());
        Assert.Equal((name, id), (draft.RegionName, draft.RegionId));
    }

    [Fact]
    public void A_document_that_names_no_region_leaves_the_name_to_be_filled_in()
    {
        var draft = import.Draft("Plan\n", "Vår plan åäö.txt", new DraftRequest());
        Assert.Equal(("var-plan-aao", null), (draft.RegionId, draft.RegionName));
        Assert.Equal("PS1010", Assert.Single(import.Read(draft).Errors).Id);
    }

    [Fact]
    public void Text_from_an_older_Windows_is_read_and_said_to_be_so()
    {
        var draft = import.Draft([.. "En god s\u00E4kerhetskultur\n\n1. M\u00E4t \u0096 alltid\n".Select(letter => (byte)letter)], "gammal.txt");
        Assert.Equal("Mät – alltid", Assert.Single(draft.Activities).Found.Title);
        Assert.Contains("Windows-1252", Assert.Single(draft.Remarks).Swedish, StringComparison.Ordinal);
    }
}
