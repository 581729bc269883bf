namespace PatientSafety.Indicators.Drawing;

/// <summary>How large a picture of a trend is, and what it has in common with others beside it.</summary>
/// <param name="Width">Its width, in the unit of the page.</param>
/// <param name="Height">Its height.</param>
/// <param name="IsSmall">Whether it is one of many and says less.</param>
internal sealed record TrendFrame(double Width, double Height, bool IsSmall = false)
{
    public static TrendFrame Wide { get; } = new(720, 300);

    public static TrendFrame Narrow { get; } = new(340, 260);

    public static TrendFrame Small { get; } = new(240, 120, IsSmall: true);

    /// <summary>The axis that all pictures beside each other share; null for one of its own.</summary>
    public ValueAxis? Axis { get; init; }

    /// <summary>The first and the last day that they share; null for those of its own values.</summary>
    public (DateOnly First, DateOnly Last)? Days { get; init; }

    public double Left => IsSmall ? 48 : 60;

    public double Right => Width - 8;

    public double Top => IsSmall ? 14 : 34;

    public double Bottom => Height - 30;
}
