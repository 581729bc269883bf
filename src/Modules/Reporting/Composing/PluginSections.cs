using System.Collections.Immutable;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Reports;
using PatientSafety.Reporting.Orders;
using PatientSafety.Reporting.Templates;

namespace PatientSafety.Reporting.Composing;

/// <summary>The sections in the order of the region's rule, with the region's own texts and its plugin's sections in their places.</summary>
internal static class PluginSections
{
    public static IEnumerable<PlacedSection> Into(ImmutableArray<TemplateSection> sections, ReportOrder order, InstalledPlugin? plugin)
    {
        var placed = sections.Select(section => new PlacedSection(section, null)).ToList();
        foreach (var section in plugin?.Sections ?? [])
        {
            if (section.Texts.FirstOrDefault(text => text.PlanId == order.Plan?.Id && text.RuleId == order.Address.Report && text.Covered == order.Covered) is { } said)
            {
                placed.Add(new(
                    new TemplateSection { Id = $"plugin-{section.Id}", Heading = section.Heading },
                    new Prose(ProseOrigin.Plugin, said.Markdown.Swedish) { By = plugin!.Id }));
            }
        }

        return placed;
    }
}
