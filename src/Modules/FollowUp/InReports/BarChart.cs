using PatientSafety.FollowUp.RollUp.Browsing;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Reports;

namespace PatientSafety.FollowUp.InReports;

/// <summary>Bars with the table that says the same.</summary>
internal static class BarChart
{
    /// <summary>The chart; the table alone where there is nothing to draw.</summary>
    public static Block Of(Speech say, string id, string title, IEnumerable<BarRow> bars, Grid table)
    {
        var picture = new BarPicture(bars, id, say);
        return picture.Most == 0 ? table : new Chart(title, picture.Said, picture.InReport(), table);
    }
}
