using PatientSafety.Core;
using PatientSafety.Platform.Tables;

namespace PatientSafety.Indicators.Importing;

/// <summary>What stands in each column of a file with values, for people.</summary>
internal static class ColumnMeanings
{
    public static IReadOnlyList<(TableColumn Column, Text Meaning)> All { get; } =
    [
        (ImportColumns.Indicator, new("Indikatorns id eller namn. Behövs.", "The indicator’s id or name. Needed.")),
        (ImportColumns.Unit, new("Enhetens id, namn eller HSA-id; tomt för hela regionen.", "The unit’s id, name or HSA id; empty for the whole region.")),
        (ImportColumns.Period, new("2026, 2026-H1, 2026-T1, 2026-Q1, 2026-05 eller 2026-W20. Eller Från och Till i stället.", "2026, 2026-H1, 2026-T1, 2026-Q1, 2026-05 or 2026-W20. Or From and To instead.")),
        (ImportColumns.From, new("Periodens första dag, ÅÅÅÅ-MM-DD.", "The first day of the period, YYYY-MM-DD.")),
        (ImportColumns.To, new("Periodens sista dag, ÅÅÅÅ-MM-DD.", "The last day of the period, YYYY-MM-DD.")),
        (ImportColumns.Dimension, new("Dimensionens id eller namn, om indikatorn har dimensioner.", "The dimension’s id or name, where the indicator has dimensions.")),
        (ImportColumns.Value, new("Värdet: ett tal, en andel som 0,95 eller 95 %, eller en bokstav A–E.", "The value: a number, a share as 0.95 or 95%, or a letter A–E.")),
        (ImportColumns.Numerator, new("Täljaren, för andelar och förekomster. Då behövs inget värde.", "The numerator, for shares and rates. Then no value is needed.")),
        (ImportColumns.Denominator, new("Nämnaren, eller antalet bakom värdet.", "The denominator, or the number of observations.")),
        (ImportColumns.ReportedOn, new("Rapportdagen, ÅÅÅÅ-MM-DD; annars i dag.", "The day of reporting, YYYY-MM-DD; else today.")),
        (ImportColumns.Reason, new("Skälet, när raden rättar ett värde som redan står där.", "The reason, where the row corrects a value that stands there already.")),
    ];
}
