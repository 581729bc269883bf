using PatientSafety.Core.Regional;
using PatientSafety.Indicators.Entering;
using PatientSafety.Indicators.Storage;
using PatientSafety.Platform.Tables;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Indicators.Importing;

/// <summary>Takes in a file with values, or says what would come of it.</summary>
internal sealed class ValueImport(ValueRecording recording, IndicatorValues values, TimeProvider clock)
{
    /// <summary>What the values of a region are held against today.</summary>
    public EntryGround GroundOf(RegionConfiguration region) => new(region, values.OrganisationOf(region.Region.Id), clock.Today());

    /// <summary>Says what would come of a file. Nothing is written.</summary>
    public async Task<ImportOutcome> TryAsync(RegionConfiguration region, string name, Func<TableSource> open, string why, CancellationToken stop)
    {
        var file = ImportReading.Read(name, open, GroundOf(region), why);
        return new(file, file.IsRefused ? null : await recording.TryAsync(region.Region.Id, [.. file.Entries.Select(row => row.Entry)], stop));
    }

    /// <summary>Takes a file in: all of it, or also where some rows are wrong the good ones, or nothing.</summary>
    public async Task<ImportOutcome> ApplyAsync(RegionConfiguration region, string name, Func<TableSource> open, string by, string why, bool goodRows, CancellationToken stop)
    {
        var tried = await TryAsync(region, name, open, why, stop);
        return tried.File.IsRefused || tried.Recording?.Problem is not null || (tried.HasErrors && !goodRows)
            ? tried
            : tried with { Recording = await recording.RecordAsync(region.Region.Id, [.. tried.File.Entries.Select(row => row.Entry)], by, tried.File.Name, goodRows, stop) };
    }
}
