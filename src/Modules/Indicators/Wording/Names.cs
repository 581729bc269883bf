using PatientSafety.Core;
using PatientSafety.Core.Indicators;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Indicators.Wording;

/// <summary>What the fixed values of indicators are called.</summary>
internal static class Names
{
    public static Text Of(ScaleKind kind) => kind switch
    {
        ScaleKind.Share => new("Andel", "Share"),
        ScaleKind.Count => new("Antal", "Count"),
        ScaleKind.Rate => new("Förekomst", "Rate"),
        ScaleKind.Time => new("Tid", "Time"),
        ScaleKind.Index => new("Index", "Index"),
        _ => new("Bokstäver A–E", "Letters A–E"),
    };

    public static Text Of(Direction direction) => direction switch
    {
        Direction.Higher => new("Högre är bättre", "Higher is better"),
        Direction.Lower => new("Lägre är bättre", "Lower is better"),
        Direction.Range => new("Inom ett spann", "Within a range"),
        _ => new("Bedöms inte", "Not judged"),
    };

    /// <summary>How a value came here.</summary>
    public static Text Origin(IndicatorPoint point) => point.File is { } file ? new(file, file) : new("för hand", "by hand");
}
