using System.Collections.Immutable;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Reports;
using PatientSafety.Reporting.Templates;

namespace PatientSafety.Reporting.Composing;

/// <summary>Which sections answer to which point of the law, with the version of each regulation.</summary>
internal sealed class LawReference(ReportTemplates templates)
{
    public const string PartId = "report.law";

    /// <summary>Puts the reference into the section that is placed for it.</summary>
    public ImmutableArray<DocumentSection> Into(ImmutableArray<DocumentSection> sections, IEnumerable<PlacedSection> placed, ReportTemplate template, Speech say)
    {
        var ids = placed.Select(one => one.Template).Where(section => section.Parts.Contains(PartId, StringComparer.Ordinal)).Select(section => section.Id).ToHashSet(StringComparer.Ordinal);
        return [.. sections.Select(section => ids.Contains(section.Id) ? section with { Blocks = [.. Table(sections, template, say), .. section.Blocks] } : section)];
    }

    /// <summary>The points that a report has to answer to and does not.</summary>
    public ImmutableArray<LawPoint> Unanswered(ReportDocument document, ReportTemplate template) =>
        [.. templates.Law.Where(point => template.Asks.Contains(point.Id, StringComparer.Ordinal) && !Answering(document.Sections, point).Any(section => section.SaysSomething))];

    private IEnumerable<Block> Table(ImmutableArray<DocumentSection> sections, ReportTemplate template, Speech say)
    {
        yield return new Grid(
            say["Lag och föreskrift, och var berättelsen svarar", "Law and regulation, and where the report answers"],
            [new(say["Bestämmelse", "Provision"]), new(say["Vad den kräver", "What it asks for"]), new(say["Avsnitt", "Sections"])],
            [
                .. templates.Law.Select(point => (Point: point, Sections: Answering(sections, point).ToArray())).Where(row => row.Sections.Length > 0).Select(row => ImmutableArray.Create<Cell>(
                    new Run(Cited.Source(row.Point.Source, say)) { Behind = new Trace($"{row.Point.Source}.", row.Point.Source.Url?.ToString()) },
                    say[row.Point.Asks],
                    Names(sections, row.Sections, say))),
            ]);
        yield return new Remark(RemarkKind.Unconfirmed, say[
            "Kraven är återgivna med våra egna ord. Vilken lydelse av varje bestämmelse som gäller är inte kontrollerat.",
            "What is asked for is given in our own words. Which wording of each provision is in force has not been checked."]);
        if (template.Unconfirmed is { } unconfirmed)
        {
            yield return new Remark(RemarkKind.Unconfirmed, say[unconfirmed]);
        }
    }

    /// <summary>The headings; one that each area has is said once.</summary>
    private static string Names(ImmutableArray<DocumentSection> all, DocumentSection[] answering, Speech say) => string.Join("; ", answering
        .GroupBy(section => (Top: section.Id.Split('.')[0], section.Heading.Text))
        .Select(same =>
        {
            var (count, says) = (same.Count(), same.Count(section => section.SaysSomething));
            var top = all.First(section => section.Id == same.Key.Top).Heading.Text;
            var name = top == same.Key.Text ? top : $"{top}: {same.Key.Text}";
            return (count, says) switch
            {
                (1, 0) => $"{name} ({say["tomt", "empty"]})",
                (1, _) => name,
                _ => say[$"{name} ({says} av {count} områden har innehåll)", $"{name} ({says} of {count} areas have content)"],
            };
        }));

    private static IEnumerable<DocumentSection> Answering(ImmutableArray<DocumentSection> sections, LawPoint point) =>
        sections.SelectMany(section => section.WithThoseBelow()).Where(section => section.Law.Contains(point.Id, StringComparer.Ordinal));
}
