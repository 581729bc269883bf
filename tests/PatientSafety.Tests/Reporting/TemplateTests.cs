using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Reports;
using PatientSafety.Reporting.Composing;
using PatientSafety.Reporting.Templates;

namespace PatientSafety.Tests.Reporting;

public sealed class TemplateTests(ThreeDesks desks) : IClassFixture<ThreeDesks>
{
    private static readonly ReportTemplates Templates = new();

    public static TheoryData<string> Ids => new(Templates.All.Select(template => template.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_template_names_parts_areas_and_points_of_law_that_there_are(string id)
    {
        var desk = desks.Halland;
        var known = desk.Desk.Get<IEnumerable<IRegionPart>>().Select(part => part.Id).Concat(desk.Desk.Get<IEnumerable<INationalPart>>().Select(part => part.Id)).Append(UnitReports.PartId).Append(LawReference.PartId).ToHashSet(StringComparer.Ordinal);
        var areas = desk.Desk.Get<INationalPlans>().Editions.SelectMany(edition => edition.Areas).Select(area => area.Id).ToHashSet(StringComparer.Ordinal);
        var law = Templates.Law.Select(point => point.Id).ToHashSet(StringComparer.Ordinal);
        var template = Templates.Find(id)!;

        Assert.All(All(template.Sections), section =>
        {
            Assert.Empty(section.Parts.Except(known, StringComparer.Ordinal));
            Assert.Empty(section.OnlyFor.Except(areas, StringComparer.Ordinal));
            Assert.Empty(section.Law.Except(law, StringComparer.Ordinal));
            Assert.NotNull(section.Heading.English);
        });
        Assert.Empty(template.Asks.Except(law, StringComparer.Ordinal));
        Assert.NotEmpty(template.Sections);
    }

    [Fact]
    public void Every_part_that_a_module_contributes_stands_in_a_report()
    {
        var desk = desks.Halland;
        var used = Templates.All.SelectMany(template => All(template.Sections)).SelectMany(section => section.Parts).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(desk.Desk.Get<IEnumerable<IRegionPart>>().Select(part => part.Id).Concat(desk.Desk.Get<IEnumerable<INationalPart>>().Select(part => part.Id)).Except(used, StringComparer.Ordinal));
    }

    [Fact]
    public void The_patient_safety_report_follows_the_template_of_2021()
    {
        var template = Templates.Find("patient-safety-report")!;

        Assert.Equal("Mall för patientsäkerhetsberättelse, NSG patientsäkerhet/SKR 2021-09-23", template.Source!.ToString());
        Assert.Equal(
            ["Sammanfattning", "Grundläggande förutsättningar för säker vård", "Agera för säker vård", "Arbetet i verksamhetens delar", "Mål, strategier och utmaningar för kommande år", "Hur berättelsen svarar mot lag och föreskrift"],
            template.Sections.Select(section => section.Heading.Swedish));
        Assert.Equal(["Utmaning", "Åtgärd", "Resultat", "Analys"], template.Sections[2].Sections.Select(section => section.Heading.Swedish));
        Assert.NotNull(template.Unconfirmed);
        Assert.All(Templates.Law, point => Assert.Null(point.Source.Version));
    }

    private static IEnumerable<TemplateSection> All(IEnumerable<TemplateSection> sections) => sections.SelectMany(section => All(section.Sections).Prepend(section));
}
