using PatientSafety.Core.Regional;

namespace PatientSafety.Core.Reporting;

/// <summary>A section of the region's own in its reports (avsnitt), as code, for what the file cannot say.</summary>
/// <remarks>It writes Markdown and not HTML: so it looks as the rest of the report does, can be read aloud, and fits every format that a report is given in.</remarks>
public interface IReportSection
{
    /// <summary>The section's id, unique in its plugin: lower-case letters without å, ä and ö, digits and hyphens.</summary>
    string Id { get; }

    /// <summary>Its heading, in plain text.</summary>
    Text Heading { get; }

    /// <summary>The section of the product's report that it stands after, by its id; <see langword="null"/> for last.</summary>
    string? After => null;

    /// <summary>The section of the product's report that it takes the place of, by its id; <see langword="null"/> where it stands beside them. What people write in that section stays. Not together with <see cref="After"/>.</summary>
    /// <remarks>Where <see cref="Write"/> has nothing to say, what the product works out stands there as else.</remarks>
    string? InsteadOf => null;

    /// <summary>Whether the section belongs in the reports that a rule asks for.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns><see langword="true"/> where it does.</returns>
    bool BelongsIn(ReportingRule rule);

    /// <summary>Writes the section for one report. It is asked for the report of each rule that is next to be made, and for the twelve before it.</summary>
    /// <param name="context">The plan and what surrounds it.</param>
    /// <param name="occasion">The report: which rule, which period, due when.</param>
    /// <returns>
    /// Markdown (CommonMark with tables; <see cref="Markdown.Plain"/> for texts of the plan), at most 50,000 characters in each language, or <see langword="null"/> where there is nothing to say. HTML in it is shown as it is written,
    /// and of a picture its text. A section that throws makes its plugin <c>Failed</c>.
    /// </returns>
    Text? Write(PlanContext context, ReportingOccasion occasion);
}
