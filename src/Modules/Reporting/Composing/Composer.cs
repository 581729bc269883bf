using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Reports;
using PatientSafety.Platform.Texts;
using PatientSafety.Reporting.Formats;
using PatientSafety.Reporting.Orders;
using PatientSafety.Reporting.Slots;

namespace PatientSafety.Reporting.Composing;

/// <summary>Draws up a report: template by template, section by section, from the parts that modules and the region's plugin contribute and what people have written.</summary>
internal sealed class Composer(INationalPlans national, IRegions regions, IEnumerable<IRegionPart> regional, IEnumerable<INationalPart> overall, SlotTexts texts, UnitReports below, LawReference law, PluginSections own, ReportSettings settings, TimeProvider clock)
{
    private readonly Dictionary<string, IReportPart> parts = regional.Concat<IReportPart>(overall).ToDictionary(part => part.Id, StringComparer.Ordinal);

    /// <summary>Draws it up as of now, or as it was known at the end of a day.</summary>
    public async Task<ReportDocument> OfAsync(ReportOrder order, Language language, DateOnly? asOf, CancellationToken stop)
    {
        var say = ReportSpeech.In(language);
        var about = About(order, say, asOf);
        var slots = await texts.OfAsync(order.Address, language, stop);
        var edition = (about as RegionReport)?.Edition;
        var sections = new SectionWriting(order, about, parts, slots, below, say);
        var placed = own.Of(order, say).Sections;
        var written = await sections.AllAsync(placed, edition, stop);
        return new ReportDocument
        {
            Report = order.Address.ToString(),
            Language = say.Code,
            Owner = say[order.Owner],
            Title = $"{say[order.Name]} {say[PeriodIds.Name(order.Covered)]}",
            Facts = ReportFacts.Of(order, about, clock.Today()),
            Sections = law.Into(written, placed, order.Template, say),
            IsShort = order.Template.IsShort,
            Site = settings.Site,
            Look = ReportLook.Of(order, regions),
        };
    }

    private ReportAbout About(ReportOrder order, Speech say, DateOnly? asOf) => order switch
    {
        { Region: { } region, Plan: { } plan } => new RegionReport
        {
            Covered = order.Covered,
            Today = clock.Today(),
            AsOf = asOf,
            Say = say,
            Configuration = region,
            Plan = plan,
            Edition = national.Find(plan.FollowsVersion is { } version ? new EditionReference(plan.Follows, version).ToString() : plan.Follows) ?? national.Find(plan.Follows),
            Occasion = order.Occasion!,
            Organisation = order.Organisation!,
            Unit = order.Unit!,
            IsShort = order.Template.IsShort,
        },
        _ => new NationalReport { Covered = order.Covered, Today = clock.Today(), AsOf = asOf, Say = say, Regions = [.. regions.Active] },
    };
}
