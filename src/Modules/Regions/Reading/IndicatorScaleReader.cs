using PatientSafety.Core.Indicators;
using PatientSafety.Platform.Texts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Regions.Reading;

/// <summary>Reads how an indicator is measured, and says which keys do not go with the kind of scale.</summary>
internal static class IndicatorScaleReader
{
    private const int GreatestPer = 10_000_000;

    public static IndicatorScale Read(MapReader indicator)
    {
        var scale = new IndicatorScale
        {
            Kind = indicator.RequiredWord<ScaleKind>("scale"),
            Numerator = indicator.Text("numerator"),
            Denominator = indicator.Text("denominator"),
            Per = indicator.Integer("per", 1, GreatestPer),
            TimeUnit = indicator.Word<TimeUnit>("timeUnit"),
            Unit = indicator.Text("unit"),
            Dimensions = indicator.List("dimensions", dimension => new IndicatorDimension(dimension.RequiredId("id"), dimension.RequiredText("name"))),
        };
        Needs(indicator, "per", scale.Per is not null, scale.Kind == ScaleKind.Rate, scale.Kind);
        Needs(indicator, "timeUnit", scale.TimeUnit is not null, scale.Kind == ScaleKind.Time, scale.Kind);
        if (scale.Numerator is not null && !scale.IsQuotient)
        {
            DoesNotGo(indicator, "numerator", scale.Kind);
        }

        foreach (var twice in scale.Dimensions.GroupBy(dimension => dimension.Id, StringComparer.Ordinal).Where(same => same.Key.Length > 0 && same.Skip(1).Any()))
        {
            indicator.Report(PlanFindings.DuplicateId.At(indicator.PlaceOf("dimensions"), new($"Id:t ”{twice.Key}” är upptaget.", $"The id “{twice.Key}” is taken.")));
        }

        return scale;
    }

    private static void Needs(MapReader indicator, string key, bool has, bool wanted, ScaleKind kind)
    {
        if (has && !wanted)
        {
            DoesNotGo(indicator, key, kind);
        }
        else if (wanted && !has)
        {
            indicator.Report(IndicatorFindings.ScaleDoesNotFit.At(indicator.PlaceOf("scale"), new(
                $"Skalan {Words.Of(kind)} behöver ”{key}”.", $"The scale {Words.Of(kind)} needs “{key}”.")));
        }
    }

    private static void DoesNotGo(MapReader indicator, string key, ScaleKind kind) =>
        indicator.Report(IndicatorFindings.ScaleDoesNotFit.At(indicator.PlaceOf(key), new(
            $"”{key}” hör inte till skalan {Words.Of(kind)}.", $"“{key}” does not go with the scale {Words.Of(kind)}.")));
}
