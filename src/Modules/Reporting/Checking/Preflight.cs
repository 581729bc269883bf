using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Reports;
using PatientSafety.Platform.Texts;
using PatientSafety.Reporting.Composing;
using PatientSafety.Reporting.Formats;
using PatientSafety.Reporting.Orders;
using PatientSafety.Reporting.Templates;

namespace PatientSafety.Reporting.Checking;

/// <summary>Looks through a report before it is frozen: everything that a reader will miss, gravest first, in the order of the report.</summary>
internal sealed class Preflight(LawReference law, PluginSections own, TimeProvider clock)
{
    public ImmutableArray<Finding> Of(ReportOrder order, ReportDocument document)
    {
        var found = new List<Finding>();
        if (order.Covered.To >= clock.Today())
        {
            found.Add(ReportFindings.PeriodIsNotOver.At(null, new(
                $"Rapporten gäller till och med {Dates.Day(order.Covered.To, Language.Swedish)}, och det kan hända mer innan dess.",
                $"The report covers the time until {Dates.Day(order.Covered.To, Language.English)}, and more may happen before that.")));
        }

        foreach (var point in law.Unanswered(document, order.Template))
        {
            found.Add(ReportFindings.LawIsNotAnswered.At(null, new(
                $"Inget avsnitt svarar på {point.Source}: {Lower(point.Asks.Swedish)}.", $"No section answers to {point.Source}: {Lower(point.Asks.In(Language.English))}.")));
        }

        found.AddRange(own.Of(order, ReportSpeech.Of(document)).Findings);
        foreach (var section in document.AllSections())
        {
            found.AddRange(Of(section));
        }

        return [.. found.OrderByDescending(finding => finding.Severity)];
    }

    private static IEnumerable<Finding> Of(DocumentSection section)
    {
        var place = new SourceLocation(section.Id);
        var name = section.Heading.Text;
        if (section.Slot is { Text: null } slot && slot.Need > SlotNeed.Offered)
        {
            yield return slot.Need == SlotNeed.Needed
                ? ReportFindings.NeededTextIsMissing.At(place, new($"”{name}” är tomt.", $"“{name}” is empty."))
                : ReportFindings.TextIsMissing.At(place, new($"”{name}” har ingen skriven text.", $"“{name}” has no written text."));
        }
        else if (section.Slot is { IsStale: true })
        {
            yield return ReportFindings.TextIsStale.At(place, new($"Texten i ”{name}” skrevs när underlaget såg annorlunda ut.", $"The text of “{name}” was written when what stands beside it was another."));
        }
        else if (section.Blocks.IsEmpty && section.Sections.IsEmpty && section.Slot?.Text is null)
        {
            yield return ReportFindings.SectionIsEmpty.At(place, new($"”{name}” är tomt.", $"“{name}” is empty."));
        }

        foreach (var remark in section.Blocks.OfType<Remark>().Where(remark => remark.Kind != RemarkKind.Note))
        {
            // The words are those of the report, in its language.
            var words = string.Concat(remark.Runs.Select(run => run.Text));
            yield return KindOf(remark.Kind).At(place, new Text(words, words));
        }
    }

    private static FindingKind KindOf(RemarkKind kind) => kind switch
    {
        RemarkKind.NotHeard => ReportFindings.SomebodyIsNotHeard,
        RemarkKind.Suppressed => ReportFindings.NumberIsSuppressed,
        RemarkKind.Unconfirmed => ReportFindings.StatementIsUnconfirmed,
        RemarkKind.Missing => ReportFindings.SomethingIsMissing,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind that is found."),
    };

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
