using System.Collections.Immutable;
using PatientSafety.FollowUp.Scoping;

namespace PatientSafety.FollowUp.BreakDown.Asking;

/// <summary>What is sent to do something to an activity, or to end it at units.</summary>
internal sealed record ActBody
{
    public ActivityActKind Act { get; init; }

    /// <summary>The activity that it is merged into or superseded by.</summary>
    public string? Other { get; init; }

    /// <summary>Of an ending: the units.</summary>
    public ImmutableArray<string>? Units { get; init; }

    public DateOnly? From { get; init; }

    public string? By { get; init; }

    public string? Why { get; init; }
}
