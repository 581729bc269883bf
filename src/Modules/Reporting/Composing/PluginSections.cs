using System.Collections.Immutable;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Reporting.Orders;
using PatientSafety.Reporting.Templates;

namespace PatientSafety.Reporting.Composing;

/// <summary>The sections in the order of the region's rule, with the region's own texts and its plugin's sections in their places.</summary>
internal sealed class PluginSections(IRegions regions, ReportTemplates templates)
{
    private readonly HashSet<string> anywhere = [.. templates.All.SelectMany(template => template.Sections).Select(section => section.Id)];

    public Placement Of(ReportOrder order, Speech say)
    {
        var plugin = order.Region is { } region ? regions.PluginOf(region.Region.Id) : null;
        var (rule, ids) = (order.Occasion?.Rule, order.Template.Sections.Select(section => section.Id).ToHashSet(StringComparer.Ordinal));
        OwnPart[] own = [.. OwnParts.Of(order, plugin, say)];

        // One that wishes to stand where there is nothing stands last, so that its words are not lost.
        var free = own.Where(part => part.Wish is not { } wish || !ids.Contains(wish)).ToArray();
        var placed = order.Template.Sections.Select(section => (section.Id, Section: new PlacedSection(section, null)))
            .Concat(free.Select(part => (Id: part.Name, Section: Placed(part))))
            .ToArray();
        ImmutableArray<string> wanted = rule?.Sections ?? [];
        var sections = placed
            .OrderBy(one => wanted.IndexOf(one.Id) is >= 0 and var place ? place : int.MaxValue)
            .SelectMany(one => ids.Contains(one.Section.Template.Id) ? Around(one.Section, own) : [one.Section]);
        return new([.. sections], [.. PlacementFindings.Of(order, own, ids, [.. placed.Select(one => one.Id)], anywhere)]);
    }

    /// <summary>A section of the template or what stands instead of it, and what stands after it.</summary>
    private static IEnumerable<PlacedSection> Around(PlacedSection section, OwnPart[] own)
    {
        var id = section.Template.Id;
        OwnPart[] instead = [.. own.Where(part => part.InsteadOf == id)];
        yield return instead is [var first, ..] ? new(Replaced(section.Template) with { Heading = first.Heading }, first.Prose, IsReplaced: true) : section;

        // Two cannot have the same place; the later one follows on the first.
        foreach (var part in instead.Skip(1).Concat(own.Where(part => part.After == id)))
        {
            yield return Placed(part);
        }
    }

    private static PlacedSection Placed(OwnPart part) => new(part.Section, part.Prose);

    /// <summary>A section with nothing worked out in it or below. It answers to the points of law that it answered to as a whole.</summary>
    private static TemplateSection Replaced(TemplateSection section) => section with
    {
        Parts = [],
        Law = [.. LawOf(section).Distinct(StringComparer.Ordinal)],
        Sections = [.. section.Sections.Select(WithoutParts)],
    };

    private static TemplateSection WithoutParts(TemplateSection section) => section with { Parts = [], Law = [], Sections = [.. section.Sections.Select(WithoutParts)] };

    private static IEnumerable<string> LawOf(TemplateSection section) => section.Law.Concat(section.Sections.SelectMany(LawOf));
}
