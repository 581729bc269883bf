namespace PatientSafety.FollowUp.Reminding;

/// <summary>The public holidays of Sweden (lag 1989:253 om allmänna helgdagar), and the three eves on which nearly nobody works.</summary>
internal static class SwedishHolidays
{
    public static bool IsHoliday(DateOnly day)
    {
        var (month, date) = (day.Month, day.Day);
        if ((month, date) is (1, 1) or (1, 6) or (5, 1) or (6, 6) or (12, 24) or (12, 25) or (12, 26) or (12, 31))
        {
            return true;
        }

        // Midsummer is the Saturday of 20–26 June, and its eve the Friday before; All Saints' is the Saturday of 31 October–6 November.
        if ((month == 6 && ((day.DayOfWeek == DayOfWeek.Saturday && date is >= 20 and <= 26) || (day.DayOfWeek == DayOfWeek.Friday && date is >= 19 and <= 25)))
            || (day.DayOfWeek == DayOfWeek.Saturday && ((month == 10 && date == 31) || (month == 11 && date <= 6))))
        {
            return true;
        }

        // Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday.
        return (day.DayNumber - EasterSunday(day.Year).DayNumber) is -2 or 0 or 1 or 39 or 49;
    }

    /// <summary>Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher.</summary>
    public static DateOnly EasterSunday(int year)
    {
        var golden = year % 19;
        var (century, rest) = Math.DivRem(year, 100);
        var (leapCenturies, centuryRest) = Math.DivRem(century, 4);
        var moon = ((19 * golden) + century - leapCenturies - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var (leaps, restOfLeaps) = Math.DivRem(rest, 4);
        var weekday = (32 + (2 * centuryRest) + (2 * leaps) - moon - restOfLeaps) % 7;
        var correction = (golden + (11 * moon) + (22 * weekday)) / 451;
        var (month, day) = Math.DivRem(moon + weekday - (7 * correction) + 114, 31);
        return new DateOnly(year, month, day + 1);
    }
}
