using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Core.Indicators;

namespace PatientSafety.Indicators.Wording;

/// <summary>Values as people read them: a decimal comma and a narrow space between thousands in Swedish, their English counterparts in English.</summary>
internal static class Measures
{
    private const char NarrowSpace = '\u202F';
    private const char HardSpace = '\u00A0';
    private static readonly NumberFormatInfo Swedish = Format(",", NarrowSpace.ToString());
    private static readonly NumberFormatInfo English = Format(".", ",");

    /// <summary>A number: 1 234,5.</summary>
    public static string Plain(decimal number, Language language, int decimals = 2) =>
        Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString($"#,##0.{new string('#', decimals)}", language == Language.English ? English : Swedish).Replace('-', '\u2212');

    /// <summary>A value with what it is measured in: 95,3 %, 2,5 per 1 000 vårddygn, 30 dagar, C.</summary>
    public static string Of(decimal measure, IndicatorScale scale, Language language) => scale.Kind switch
    {
        ScaleKind.Share => Short(measure, scale, language),
        ScaleKind.Rate => $"{Short(measure, scale, language)} {PerUnit(scale, language)}",
        ScaleKind.Time => $"{Short(measure, scale, language)}{HardSpace}{Unit(scale.TimeUnit ?? default, measure, language)}",
        _ when scale.Unit is { } unit && scale.Kind != ScaleKind.Letters => $"{Short(measure, scale, language)}{HardSpace}{unit.In(language)}",
        _ => Short(measure, scale, language),
    };

    /// <summary>A value without what it is measured in, for axes and narrow cells.</summary>
    public static string Short(decimal measure, IndicatorScale scale, Language language) => scale.Kind switch
    {
        ScaleKind.Share when language == Language.English => $"{Plain(measure * 100, language, 1)}%",
        ScaleKind.Share => $"{Plain(measure * 100, language, 1)}{HardSpace}%",
        ScaleKind.Letters => IndicatorScale.Letters[(int)Math.Clamp(measure, 1, IndicatorScale.Letters.Length) - 1].ToString(),
        ScaleKind.Time => Plain(measure, language, 1),
        _ => Plain(measure, language),
    };

    /// <summary>What a scale is measured in, or null where there is nothing to say.</summary>
    public static Text? UnitOf(IndicatorScale scale) => scale.Kind switch
    {
        ScaleKind.Share => new("procent", "per cent"),
        ScaleKind.Rate => new(PerUnit(scale, Language.Swedish), PerUnit(scale, Language.English)),
        ScaleKind.Time => new(Unit(scale.TimeUnit ?? default, 2, Language.Swedish), Unit(scale.TimeUnit ?? default, 2, Language.English)),
        ScaleKind.Letters => new("bokstav A–E", "letter A–E"),
        _ => scale.Unit,
    };

    private static string PerUnit(IndicatorScale scale, Language language) =>
        $"per {Plain(scale.Per ?? 1, language)}{((scale.Unit ?? scale.Denominator)?.In(language) is { } unit ? $"{HardSpace}{unit}" : string.Empty)}";

    private static string Unit(TimeUnit unit, decimal measure, Language language)
    {
        var one = measure == 1;
        return (unit, language == Language.English) switch
        {
            (TimeUnit.Minutes, false) => one ? "minut" : "minuter",
            (TimeUnit.Hours, false) => one ? "timme" : "timmar",
            (TimeUnit.Days, false) => one ? "dag" : "dagar",
            (TimeUnit.Weeks, false) => one ? "vecka" : "veckor",
            (TimeUnit.Months, false) => one ? "månad" : "månader",
            _ => one ? unit.ToString().ToLowerInvariant().TrimEnd('s') : unit.ToString().ToLowerInvariant(),
        };
    }

    private static NumberFormatInfo Format(string decimals, string thousands)
    {
        var format = (NumberFormatInfo)CultureInfo.InvariantCulture.NumberFormat.Clone();
        format.NumberDecimalSeparator = decimals;
        format.NumberGroupSeparator = thousands;
        return format;
    }
}
