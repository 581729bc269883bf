using PatientSafety.Core;

namespace PatientSafety.Reporting.Asking;

/// <summary>A report, as answers list it.</summary>
internal sealed record ReportLineView(string Report, Text Name, FrozenView? Frozen)
{
    public static ReportLineView Of(ReportLine line) => new(line.Address.ToString(), line.Name, line.Latest is { } latest ? FrozenView.Of(latest) : null);
}
