using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.Platform.Contracts;

/// <summary>Compares plans across regions, also when they follow different editions.</summary>
public interface IComparison
{
    /// <summary>Compares.</summary>
    /// <param name="query">What to compare.</param>
    /// <param name="problems">Where sentences about unknown regions and editions go.</param>
    /// <returns>The comparison, or null where there were problems.</returns>
    PlanComparison? Compare(ComparisonQuery query, ICollection<Text> problems);

    /// <summary>The activities of other regions that are nearest in meaning, nearest first; empty where none is near.</summary>
    ImmutableArray<NearActivity> Near(string regionId, string activityId);
}
