using System.Globalization;
using Microsoft.AspNetCore.Http;
using PatientSafety.Core.Indicators;
using PatientSafety.Indicators.Entering;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Indicators.Browsing;

/// <summary>Reads the form for a value. Of several dimensions, those count that something was written for.</summary>
internal static class FormValues
{
    public static IReadOnlyList<WrittenValue> Of(IFormCollection form, Indicator indicator, IndicatorPoint? corrected)
    {
        IndicatorDimension?[] dimensions = corrected is not null
            ? [indicator.Scale.Dimension(corrected.DimensionId)]
            : indicator.Scale.Dimensions.IsEmpty ? [null] : [.. indicator.Scale.Dimensions];
        var written = dimensions.Select(dimension => new WrittenValue
        {
            Indicator = indicator.Id,
            Unit = corrected is null ? form["unit"].ToString() : corrected.UnitId ?? string.Empty,
            Period = corrected is null ? form["period"].ToString() : PeriodText.Id(corrected.Period),
            Dimension = dimension?.Id ?? string.Empty,
            Value = form[ValueForm.Name("value", dimension)].ToString(),
            Numerator = form[ValueForm.Name("numerator", dimension)].ToString(),
            Denominator = form[ValueForm.Name("denominator", dimension)].ToString(),
            ReportedOn = form["reported"].ToString(),
            Reason = form["reason"].ToString(),
        });
        return [.. written.Where(value => dimensions.Length == 1 || value.Value.Length + value.Numerator.Length + value.Denominator.Length > 0)];
    }

    public static long? Corrects(IFormCollection form) =>
        long.TryParse(form["corrects"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
