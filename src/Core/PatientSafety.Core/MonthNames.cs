namespace PatientSafety.Core;

/// <summary>The names of the months. They are the product's own, so that a machine without language data says the same.</summary>
public static class MonthNames
{
    private static readonly Text[] Names =
    [
        new("januari", "January"),
        new("februari", "February"),
        new("mars", "March"),
        new("april", "April"),
        new("maj", "May"),
        new("juni", "June"),
        new("juli", "July"),
        new("augusti", "August"),
        new("september", "September"),
        new("oktober", "October"),
        new("november", "November"),
        new("december", "December"),
    ];

    /// <summary>The name of a month.</summary>
    /// <param name="month">The month, 1–12.</param>
    /// <returns>The name as it is written in a sentence: with a small letter in Swedish.</returns>
    public static Text Of(int month) => Names[month - 1];
}
