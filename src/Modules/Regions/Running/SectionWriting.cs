using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Contracts;
using PatientSafety.Regions.Checking;

namespace PatientSafety.Regions.Running;

/// <summary>Has a plugin's sections written, each for the report that is next to be made.</summary>
internal static class SectionWriting
{
    public static IEnumerable<ReportSection> Of(IRegionPlugin code, IReadOnlyCollection<PlanContext> contexts) =>
        code.ReportSections.Select(section => new ReportSection(section.Id, section.Heading, [.. contexts.SelectMany(context => Texts(section, context))]) { After = section.After, InsteadOf = section.InsteadOf });

    private static IEnumerable<SectionText> Texts(IReportSection section, PlanContext context) =>
        from report in context.Reports()
        where section.BelongsIn(report.Key)
        let next = report.FirstOrDefault(occasion => (occasion.DueOn ?? occasion.Covered.To) >= context.Today) ?? report.Last()
        let text = section.Write(context, next)
        where text is not null
        select new SectionText(context.Plan.Id, report.Key.Id, next.Covered, text);
}
