using System.Collections.Immutable;
using System.Globalization;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Reports;
using PatientSafety.Reporting.Freezing;
using PatientSafety.Reporting.Orders;

namespace PatientSafety.Reporting.Composing;

/// <summary>What a report is composed of: the frozen reports of the units right below, and which units have none.</summary>
internal sealed class UnitReports(FrozenReports frozen)
{
    public const string PartId = "report.below";
    private const int NamedAtMost = 20;
    private const string Summary = "sammanfattning";

    public async Task<ImmutableArray<Block>> WriteAsync(ReportOrder order, Speech say, CancellationToken stop)
    {
        var units = order.Organisation!.Below(order.Unit!.Number, order.Covered.To).ToArray();
        if (units.Length == 0)
        {
            return [];
        }

        var latest = await frozen.LatestOfUnitsAsync(order.Address, say.Language, stop);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var known = units.Select(unit => (Unit: unit, Name: unit.Nearest(order.Covered.To).Name, Report: latest.GetValueOrDefault(unit.Id))).ToArray();
        blocks.Add(new Grid(
            say["Enheternas egna rapporter", "The units’ own reports"],
            [new(say["Enhet", "Unit"]), new(say["Rapport", "Report"]), new(say["Upprättad", "Drawn up"])],
            [
                .. known.Select(row => ImmutableArray.Create<Cell>(
                    row.Name,
                    row.Report is { } report
                        ? new Run(report.Number) { Behind = new Trace(say[$"Enhetens frysta rapport {report.Number}.", $"The unit’s frozen report {report.Number}."], $"reports/frozen/{report.Number}") }
                        : new Run(say["saknas", "missing"]),
                    row.Report is { } drawn ? say[drawn.DrawnUpOn] : new Cell([]))),
            ]));
        foreach (var (_, name, report) in known)
        {
            if (report?.Document.AllSections().FirstOrDefault(section => section.Id == Summary)?.Slot?.Text is { } text)
            {
                blocks.Add(new Prose(ProseOrigin.UnitReport, text.Markdown) { By = $"{name}, {report.Number}", Lang = text.Lang });
            }
        }

        var missing = known.Where(row => row.Report is null).Select(row => row.Name).ToArray();
        if (missing.Length > 0)
        {
            blocks.Add(new Remark(RemarkKind.Missing, say[
                $"{missing.Length} av {known.Length} enheter har ingen fryst rapport för perioden: {Names(missing, "och", "till")}.",
                $"{missing.Length} of {known.Length} units have no frozen report for the period: {Names(missing, "and", "more")}."]));
        }

        return blocks.ToImmutable();
    }

    /// <summary>The table above has all of them.</summary>
    private static string Names(string[] names, string and, string more) => names.Length <= NamedAtMost
        ? string.Join(", ", names)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names[..NamedAtMost])} {and} {names.Length - NamedAtMost} {more}");
}
