using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Plugins.Importing.Reading;
using PatientSafety.Plugins.Importing.Recognising;

namespace PatientSafety.Plugins.Importing.Drafting;

/// <summary>All that goes into a draft, before it is written.</summary>
internal sealed record Draft
{
    public required SourceDocument Document { get; init; }

    public required DocumentFacts Facts { get; init; }

    public required EditionChoice Edition { get; init; }

    public required string RegionId { get; init; }

    /// <summary>The region's name, or null where nobody has said it: then the check asks for it.</summary>
    public string? RegionName { get; init; }

    public required string PlanId { get; init; }

    public required string Title { get; init; }

    public required ImmutableArray<DraftActivity> Activities { get; init; }

    /// <summary>What looked like activities and stands outside the areas.</summary>
    public ImmutableArray<FoundActivity> LeftAside { get; init; } = [];

    public ImmutableArray<AreaFound> Headings { get; init; } = [];

    /// <summary>The document's words for how far activities have come, and what they seem to correspond to.</summary>
    public ImmutableArray<(string Id, string Word, CoreStatus Core)> Statuses { get; init; } = [];

    /// <summary>What has to be settled besides the activities, by key.</summary>
    public ImmutableArray<Doubt> Doubts { get; init; } = [];

    public ImmutableArray<Text> Remarks { get; init; } = [];

    public int ToSettle => Doubts.Length + Activities.Sum(activity => activity.Found.Doubts.Length);
}
