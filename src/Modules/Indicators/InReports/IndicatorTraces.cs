using PatientSafety.Core;
using PatientSafety.Core.Indicators;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Reports;

namespace PatientSafety.Indicators.InReports;

/// <summary>What the words and numbers about an indicator rest on.</summary>
internal sealed class IndicatorTraces(RegionReport report, Indicator indicator)
{
    private readonly string name = report.Say[indicator.Name];

    /// <summary>Whose values they are.</summary>
    public string Who => report.IsOfRegion ? report.Configuration.Region.Name : report.UnitName;

    private Speech Say => report.Say;

    private string Page => $"regions/{report.RegionId}/indicators/{indicator.Id}";

    public Trace Indicator => Sourced(Say[$"Indikatorn ”{name}”.", $"The indicator “{name}”."], indicator.Provenance);

    public Trace Target => Sourced(Say[$"Målet för ”{name}”.", $"The target of “{name}”."], indicator.Target?.Provenance ?? indicator.Provenance);

    public Trace Baseline => Sourced(Say[$"Utgångsläget för ”{name}”.", $"The baseline of “{name}”."], indicator.Baseline?.Provenance ?? indicator.Provenance);

    /// <summary>All values share one trace: on its page each stands with its day, its origin and its number.</summary>
    public Trace Values
    {
        get
        {
            var known = report.AsOf is { } day ? Say[$", som de var kända {Say[day]}", $", as they were known on {Say[day]}"] : string.Empty;
            var what = Say[
                $"Rapporterade värden på ”{name}” för {Who} till och med {Say[report.Covered.To]}{known}.",
                $"Reported values of “{name}” for {Who} up to {Say[report.Covered.To]}{known}."];
            var unit = ValuesInReport.UnitOf(report) is { } id ? $"?unit={Uri.EscapeDataString(id)}" : string.Empty;
            return new Trace(what + Parts(), $"{Page}{unit}#values");
        }
    }

    private string Parts()
    {
        var numerator = indicator.Scale.Numerator is { } counted ? Say[$" Täljare: {Say[counted]}.", $" Numerator: {Say[counted]}."] : string.Empty;
        var denominator = indicator.Scale.Denominator is not { } of ? string.Empty : indicator.Scale.IsQuotient
            ? Say[$" Nämnare: {Say[of]}.", $" Denominator: {Say[of]}."]
            : Say[$" Antal bakom värdet: {Say[of]}.", $" Observations: {Say[of]}."];
        return numerator + denominator;
    }

    private Trace Sourced(string what, Provenance provenance) => report.Sourced(what, provenance, report.Plan.Provenance.Source, Page);
}
