using System.Collections.Immutable;
using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.FollowUp.Entries.Reading;
using PatientSafety.FollowUp.Recording;
using PatientSafety.FollowUp.Scoping;

namespace PatientSafety.FollowUp.Entries.Reporting;

/// <summary>One activity on a form.</summary>
internal sealed record ReportRow
{
    public required Assignment Assignment { get; init; }

    /// <summary>What was last said of it, for the period or before; null where nothing was.</summary>
    public StoredEntry? Last { get; init; }

    /// <summary>Whether that was said of the period that the form is about.</summary>
    public bool IsReported { get; init; }

    public required FormFields Fields { get; init; }

    /// <summary>The id that an entry made of it gets. A form that is sent twice is one entry.</summary>
    public required Guid Id { get; init; }

    /// <summary>The last entry about it that there was when the form was made.</summary>
    public required long Seen { get; init; }

    /// <summary>Stands for the fields as the form was made.</summary>
    public required string Mark { get; init; }

    /// <summary>The evidence that was sent before and can be kept.</summary>
    public ImmutableArray<StoredEvidence> Evidence { get; init; } = [];

    /// <summary>A file that has been sent and kept, and waits for the entry that it goes with.</summary>
    public NewEvidence? File { get; init; }

    public ImmutableArray<FieldProblem> Problems { get; init; } = [];

    /// <summary>What is worth thinking about in what was saved.</summary>
    public ImmutableArray<Finding> Worth { get; init; } = [];

    /// <summary>Whether it has just been saved.</summary>
    public bool IsSaved { get; init; }

    /// <summary>What others said of it between the making of the form and the saving.</summary>
    public ImmutableArray<StoredEntry> SaidMeanwhile { get; init; } = [];

    /// <summary>What the names of its fields begin with.</summary>
    public string Key => KeyOf(Assignment.Number);

    public bool IsChanged => File is not null || Fields.Mark != Mark;

    public static string KeyOf(int assignment) => string.Create(CultureInfo.InvariantCulture, $"a{assignment}");

    public Text? ProblemOf(string field) => Problems.FirstOrDefault(problem => problem.Field == field)?.Sentence;
}
