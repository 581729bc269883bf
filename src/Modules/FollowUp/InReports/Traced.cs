using System.Globalization;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Reports;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.InReports;

/// <summary>Numbers with what is behind them.</summary>
internal static class Traced
{
    /// <summary>A number alone.</summary>
    public static Run Count(Figure figure, string regionId, Speech say) => Run(Number(figure.Count), figure, regionId, say);

    public static Run Count(this ReportGround ground, Figure figure) => Count(figure, ground.Scope.RegionId, ground.Say);

    /// <summary>Some words that rest on a number.</summary>
    public static Run Run(string words, Figure figure, string regionId, Speech say)
    {
        var slice = figure.Slice;
        var when = slice switch
        {
            { IsOfToday: false, AsOf: { } day } => say[$", {slice.Period.Name.Swedish}, som det var känt {Dates.Day(day, Core.Language.Swedish)}", $", {say[slice.Period.Name]}, as it was known on {say[day]}"],
            { IsOfToday: false } => $", {say[slice.Period.Name]}",
            { AsOf: { } day } => $", {say[day]}",
            _ => string.Empty,
        };
        return new Run(words) { Behind = new Trace($"{Sentence(say[figure.Name])}{when}. {say[figure.Rule]}", SliceAddress.Entries(regionId, slice)) };
    }

    public static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>Words as a sentence or a heading begins.</summary>
    public static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
