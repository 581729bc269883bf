using PatientSafety.Core;
using PatientSafety.Platform.Texts;
using PatientSafety.Reporting.Formats;
using PatientSafety.Reporting.Orders;

namespace PatientSafety.Reporting.Freezing;

/// <summary>Makes a frozen report anew from what it was made of, and says where that gives something else.</summary>
internal sealed class ReportRebuilding(FrozenReports frozen, ReportOrders orders, ReportInputs inputs)
{
    public async Task<Rebuilt?> OfAsync(string number, CancellationToken stop)
    {
        if (await frozen.FindAsync(number, stop) is not { } report)
        {
            return null;
        }

        var html = await HtmlReport.WriteAsync(report.Document);
        return new Rebuilt(report, html, Sha256.Of(html) == report.HtmlHash && Sha256.Of(JsonReport.Write(report.Document)) == report.JsonHash)
        {
            Changed = Changed(report),
        };
    }

    /// <summary>What of that which the report was made of is another now.</summary>
    private Text[] Changed(FrozenReport report)
    {
        if (report.Document.Stamp is not { } stamp || orders.Find(report.Address, []) is not { } order)
        {
            return [];
        }

        var now = inputs.Of(order, report.Document);
        return
        [
            .. stamp.Inputs.Where(input => !now.Contains(input)).Select(input =>
            {
                var other = now.FirstOrDefault(known => known.Kind == input.Kind);
                return new Text(
                    $"{StampWords.Of(input.Kind, ReportSpeech.In(Language.Swedish))}: var {Shown.Line(input.Name)}, är {(other is null ? "borta" : other.Name == input.Name ? "ändrad" : other.Name)}",
                    $"{StampWords.Of(input.Kind, ReportSpeech.In(Language.English))}: was {Shown.Line(input.Name)}, is {(other is null ? "gone" : other.Name == input.Name ? "changed" : other.Name)}");
            }),
        ];
    }
}
