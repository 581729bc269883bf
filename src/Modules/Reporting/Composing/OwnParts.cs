using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Reports;
using PatientSafety.Reporting.Orders;

namespace PatientSafety.Reporting.Composing;

/// <summary>The sections of the region's own that belong in a report: first those of its file, then those of its plugin's code.</summary>
internal static class OwnParts
{
    public static IEnumerable<OwnPart> Of(ReportOrder order, InstalledPlugin? plugin, Speech say)
    {
        foreach (var text in order.Occasion?.Rule.Texts ?? [])
        {
            yield return new(text.Id, new() { Id = $"text-{text.Id}", Heading = text.Heading }, Prose(text.Text), text.After, text.InsteadOf, IsOfCode: false);
        }

        foreach (var section in plugin?.Sections ?? [])
        {
            if (section.Texts.FirstOrDefault(text => text.PlanId == order.Plan?.Id && text.RuleId == order.Address.Report && text.Covered == order.Covered) is { } said)
            {
                yield return new(section.Id, new() { Id = $"plugin-{section.Id}", Heading = section.Heading }, Prose(said.Markdown), section.After, section.InsteadOf, IsOfCode: true);
            }
        }

        Prose Prose(Text words) => new(ProseOrigin.Plugin, say[words]) { By = plugin?.Id, Lang = say.Foreign(words) };
    }
}
