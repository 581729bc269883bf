using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Contracts;
using PatientSafety.Regions.Checking;

namespace PatientSafety.Regions.Running;

/// <summary>Has a plugin's sections written, each for the report that is next to be made and for those before it.</summary>
internal static class SectionWriting
{
    public static IEnumerable<ReportSection> Of(IRegionPlugin code, IReadOnlyCollection<PlanContext> contexts) =>
        code.ReportSections.Select(section => new ReportSection(section.Id, section.Heading, [.. contexts.SelectMany(context => Texts(section, context))]) { After = section.After, InsteadOf = section.InsteadOf });

    private static IEnumerable<SectionText> Texts(IReportSection section, PlanContext context) =>
        from report in context.Reports()
        where section.BelongsIn(report.Key)
        from occasion in UpToNext([.. report], context.Today)
        let text = section.Write(context, occasion)
        where text is not null
        select new SectionText(context.Plan.Id, report.Key.Id, occasion.Covered, text);

    private static IEnumerable<ReportingOccasion> UpToNext(ReportingOccasion[] occasions, DateOnly today)
    {
        var next = Array.FindIndex(occasions, occasion => (occasion.DueOn ?? occasion.Covered.To) >= today);
        return occasions.Take(next < 0 ? occasions.Length : next + 1).TakeLast(CodeLimits.Reports);
    }
}
