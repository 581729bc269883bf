using PatientSafety.Core.Indicators;
using PatientSafety.Indicators.Storage;

namespace PatientSafety.Indicators.Suppressing;

/// <summary>Whether a value rests on too few to be shown.</summary>
internal static class SmallNumber
{
    /// <summary>What nobody has said the size of counts as too small: that is the safe way round.</summary>
    public static bool IsIn(Indicator indicator, IndicatorValueRow row)
    {
        if (indicator.SmallNumbers is not { } few || row.IsTakenBack)
        {
            return false;
        }

        var tooFewBehind = few.LeastDenominator is { } least && !(row.Denominator >= least);
        var tooFewCounted = few.LeastCount is { } count && Counts(indicator.Scale.Kind) && !((indicator.Scale.Kind == ScaleKind.Count ? row.Value : row.Numerator) >= count);
        return tooFewBehind || tooFewCounted;
    }

    /// <summary>Whether the values of units make that of the unit above them, so that one of them can be worked out from the others.</summary>
    public static bool AddsUp(ScaleKind kind) => Counts(kind);

    /// <summary>How much a value weighs in the sum.</summary>
    public static decimal Weight(IndicatorValueRow row) => row.Denominator ?? row.Value ?? 0;

    public static bool Counts(ScaleKind kind) => kind is ScaleKind.Share or ScaleKind.Rate or ScaleKind.Count;
}
