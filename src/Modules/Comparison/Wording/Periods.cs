using System.Globalization;
using PatientSafety.Core;

namespace PatientSafety.Comparison.Wording;

/// <summary>Periods as people write them: whole years as years, others by their days.</summary>
internal static class Periods
{
    public static string Of(Period period)
    {
        if (period.From is not { Month: 1, Day: 1 } || period.To is not { Month: 12, Day: 31 })
        {
            return period.ToString();
        }

        var first = period.From.Year.ToString(CultureInfo.InvariantCulture);
        return period.From.Year == period.To.Year ? first : $"{first}–{period.To.Year.ToString(CultureInfo.InvariantCulture)}";
    }
}
