using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.Platform.Contracts;

/// <summary>Which reports are due from an owner, and how far each level is with what they rest on.</summary>
public interface IDueReports
{
    /// <summary>The reports of an owner that are due within some days, and those of which no day is known.</summary>
    /// <param name="regionId">The owner.</param>
    /// <param name="within">The days, both inclusive.</param>
    /// <param name="stop">Stops the reading.</param>
    /// <returns>By day, then by level from the top down, then by the unit's name; those without a day last, in the order of the region's file. Nothing where no active region has that id.</returns>
    /// <exception cref="System.Data.Common.DbException">The database cannot be read; its own state says why.</exception>
    Task<ImmutableArray<DueReport>> OfAsync(string regionId, Period within, CancellationToken stop);
}
