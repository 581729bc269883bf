namespace PatientSafety.Platform.Contracts;

/// <summary>What a module keeps about a region that its plugin does not hold itself: drafts, what was reported. It stays when the plugin goes.</summary>
public interface IRegionRecords
{
    /// <summary>What is kept about a region.</summary>
    /// <param name="regionId">The region.</param>
    /// <param name="stop">Stops the looking.</param>
    Task<IReadOnlyList<RegionRecord>> OfAsync(string regionId, CancellationToken stop);
}
