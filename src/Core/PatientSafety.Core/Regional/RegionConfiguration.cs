using System.Collections.Immutable;
using PatientSafety.Core.Indicators;
using PatientSafety.Core.Reporting;

namespace PatientSafety.Core.Regional;

/// <summary>All that a region's plugin says in data: the region, its bodies and words, its plans and its reporting rules.</summary>
public sealed record RegionConfiguration
{
    /// <summary>The region.</summary>
    public required Region Region { get; init; }

    /// <summary>The bodies that plans and rules refer to.</summary>
    public ImmutableArray<Body> Bodies { get; init; } = [];

    /// <summary>The levels of its organisation, from the top down, without the region itself.</summary>
    public ImmutableArray<Level> Levels { get; init; } = [];

    /// <summary>Its status words.</summary>
    public ImmutableArray<ActivityStatus> Statuses { get; init; } = [];

    /// <summary>Its plans.</summary>
    public ImmutableArray<RegionalPlan> Plans { get; init; } = [];

    /// <summary>Its reporting rules.</summary>
    public ImmutableArray<ReportingRule> Reporting { get; init; } = [];

    /// <summary>What its own systems call things in the files that follow-up is imported from.</summary>
    public ImmutableArray<EntryProfile> EntryProfiles { get; init; } = [];

    /// <summary>Its indicators.</summary>
    public ImmutableArray<Indicator> Indicators { get; init; } = [];

    /// <summary>How its reports look, or <see langword="null"/> where it does not say.</summary>
    public Look? Look { get; init; }

    /// <summary>The indicator with an id.</summary>
    /// <param name="indicatorId">The id, exactly.</param>
    /// <returns>The indicator, or <see langword="null"/> where the region has none with that id.</returns>
    public Indicator? Indicator(string? indicatorId) =>
        Indicators.FirstOrDefault(indicator => string.Equals(indicator.Id, indicatorId, StringComparison.Ordinal));

    /// <summary>The body with an id.</summary>
    /// <param name="bodyId">The id, exactly.</param>
    /// <returns>The body, or <see langword="null"/> where the region has none with that id.</returns>
    public Body? Body(string? bodyId) =>
        Bodies.FirstOrDefault(body => string.Equals(body.Id, bodyId, StringComparison.Ordinal));

    /// <summary>The rules that hold for a plan: those that name it and those that name none.</summary>
    /// <param name="planId">The plan's id.</param>
    /// <returns>The rules, in the file's order.</returns>
    public IEnumerable<ReportingRule> ReportingOf(string planId) =>
        Reporting.Where(rule => rule.PlanId is null || string.Equals(rule.PlanId, planId, StringComparison.Ordinal));
}
