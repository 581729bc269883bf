using System.Collections.Immutable;
using PatientSafety.Core.National;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Reports;
using PatientSafety.Reporting.Orders;
using PatientSafety.Reporting.Slots;
using PatientSafety.Reporting.Templates;

namespace PatientSafety.Reporting.Composing;

/// <summary>Writes the sections of one report.</summary>
internal sealed class SectionWriting(ReportOrder order, ReportAbout about, IReadOnlyDictionary<string, IReportPart> parts, IReadOnlyDictionary<string, SlotText> slots, UnitReports below, Speech say)
{
    public async Task<ImmutableArray<DocumentSection>> AllAsync(IEnumerable<PlacedSection> templates, Edition? edition, CancellationToken stop)
    {
        var written = ImmutableArray.CreateBuilder<DocumentSection>();
        foreach (var (template, prose, isReplaced) in templates)
        {
            var section = await OneAsync(template, template.Id, prose, null, edition, stop);
            written.Add(isReplaced ? section with { Sections = WrittenIn(section.Sections) } : section);
        }

        return written.ToImmutable();
    }

    private async Task<DocumentSection> OneAsync(TemplateSection template, string id, Prose? prose, Area? area, Edition? edition, CancellationToken stop)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        if (prose is not null)
        {
            blocks.Add(prose);
        }

        foreach (var part in template.Parts)
        {
            blocks.AddRange(await PartAsync(part, area, stop));
        }

        var sections = ImmutableArray.CreateBuilder<DocumentSection>();
        if (template.Each is { } each)
        {
            foreach (var one in AreasOf(edition, each))
            {
                sections.Add(await AreaAsync(template, id, one, edition, stop));
            }
        }
        else
        {
            foreach (var child in template.Sections.Where(child => IsFor(child, area)))
            {
                sections.Add(await OneAsync(child, $"{id}.{child.Id}", null, area, edition, stop));
            }
        }

        return Section(template, id, new Run(say[template.Heading]) { Lang = say.Foreign(template.Heading) }, blocks.ToImmutable(), sections.ToImmutable());
    }

    /// <summary>The sections that somebody has written in: what a person wrote is not lost when the region puts a text of its own in the place of what was worked out.</summary>
    private static ImmutableArray<DocumentSection> WrittenIn(ImmutableArray<DocumentSection> sections) =>
        [.. sections.Select(section => section with { Sections = WrittenIn(section.Sections) }).Where(section => section.Slot?.Text is not null || !section.Sections.IsEmpty)];

    private async Task<DocumentSection> AreaAsync(TemplateSection template, string id, Area area, Edition? edition, CancellationToken stop)
    {
        var sections = ImmutableArray.CreateBuilder<DocumentSection>();
        foreach (var child in template.Sections.Where(child => IsFor(child, area)))
        {
            sections.Add(await OneAsync(child, $"{id}.{area.Id}.{child.Id}", null, area, edition, stop));
        }

        return new DocumentSection { Id = $"{id}.{area.Id}", Heading = about.Words(area.Name), Sections = sections.ToImmutable() };
    }

    private DocumentSection Section(TemplateSection template, string id, Run heading, ImmutableArray<Block> blocks, ImmutableArray<DocumentSection> sections)
    {
        var section = new DocumentSection { Id = id, Heading = heading, Blocks = blocks, Law = template.Law, Sections = sections };
        if (template.Slot == SlotNeed.None)
        {
            return section;
        }

        var text = slots.GetValueOrDefault(id);
        return section with
        {
            Slot = new DocumentSlot(template.Slot)
            {
                Hint = template.Hint is { } hint ? say[hint] : null,
                Text = text?.Prose(say),
                IsStale = text is { Markdown: not null } && text.Beside != SectionHash.Of(blocks),
            },
        };
    }

    private async ValueTask<ImmutableArray<Block>> PartAsync(string id, Area? area, CancellationToken stop) => (id, parts.GetValueOrDefault(id), about) switch
    {
        (UnitReports.PartId, _, _) => await below.WriteAsync(order, say, stop),

        // Put in when all other sections are known.
        (LawReference.PartId, _, _) => [],
        (_, IRegionPart part, RegionReport report) => await part.WriteAsync(report, area, stop),
        (_, INationalPart part, NationalReport report) => await part.WriteAsync(report, stop),
        _ => throw new InvalidOperationException($"The template {order.Template.Id} names the part {id}, which nobody contributes."),
    };

    private static bool IsFor(TemplateSection section, Area? area) => section.OnlyFor.IsEmpty || (area is not null && section.OnlyFor.Contains(area.Id, StringComparer.Ordinal));

    private static IEnumerable<Area> AreasOf(Edition? edition, AreaChoice choice) => (edition, choice) switch
    {
        (null, _) => [],
        (_, AreaChoice.Foundations) => edition.Foundations,
        (_, AreaChoice.FocusAreas) => edition.FocusAreas,
        _ => edition.Areas,
    };
}
