using PatientSafety.Core;

namespace PatientSafety.Platform.Reports;

/// <summary>Something that reports can be made of. A module contributes its own; where it stands, and under which heading, is said by the report's template.</summary>
public interface IReportPart
{
    /// <summary>Its id, as templates name it: <c>follow-up.summary</c>.</summary>
    string Id { get; }

    /// <summary>What it is, in a few words.</summary>
    Text Name { get; }
}
