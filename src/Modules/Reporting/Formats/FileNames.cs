using PatientSafety.Platform.Texts;
using PatientSafety.Reporting.Orders;

namespace PatientSafety.Reporting.Formats;

/// <summary>What files of reports are called.</summary>
internal static class FileNames
{
    public static string Of(ReportAddress address, ReportFormat format) => $"{address.ToString().Replace('/', '-')}.{Words.Of(format)}";

    public static string Of(string number, ReportFormat format) => $"{number}.{Words.Of(format)}";
}
