using PatientSafety.Core;
using PatientSafety.Core.Regional;

namespace PatientSafety.FollowUp.Organising.Browsing;

/// <summary>Levels by the names that the region gives them.</summary>
internal static class LevelWords
{
    public static Text Of(RegionConfiguration configuration, string levelId) => levelId == Level.Region
        ? new("Regionen", "The region")
        : configuration.Levels.FirstOrDefault(level => level.Id == levelId)?.Name ?? new(levelId, levelId);
}
