using PatientSafety.Platform.Tables;

namespace PatientSafety.Indicators.Importing;

/// <summary>The columns of a file with values.</summary>
internal static class ImportColumns
{
    public static TableColumn Indicator { get; } = TableColumn.Required(new("Indikator", "Indicator"), "indikator-id", "mått", "variabel", "indicator id");

    public static TableColumn Unit { get; } = TableColumn.Optional(new("Enhet", "Unit"), "enhets-id", "hsa-id", "unit id");

    public static TableColumn Period { get; } = TableColumn.Optional(new("Period", "Period"), "mätperiod");

    public static TableColumn From { get; } = TableColumn.Optional(new("Från", "From"), "period från", "startdatum");

    public static TableColumn To { get; } = TableColumn.Optional(new("Till", "To"), "period till", "slutdatum");

    public static TableColumn Dimension { get; } = TableColumn.Optional(new("Dimension", "Dimension"));

    public static TableColumn Value { get; } = TableColumn.Optional(new("Värde", "Value"), "bokstav", "letter", "utfall", "resultat");

    public static TableColumn Numerator { get; } = TableColumn.Optional(new("Täljare", "Numerator"));

    public static TableColumn Denominator { get; } = TableColumn.Optional(new("Nämnare", "Denominator"), "antal bakom värdet", "antal observationer", "observations");

    public static TableColumn ReportedOn { get; } = TableColumn.Optional(new("Rapporterad", "Reported"), "rapportdag", "rapportdatum", "reported on");

    public static TableColumn Reason { get; } = TableColumn.Optional(new("Skäl", "Reason"), "skäl till rättelse");

    public static IReadOnlyCollection<TableColumn> All { get; } = [Indicator, Unit, Period, From, To, Dimension, Value, Numerator, Denominator, ReportedOn, Reason];
}
