using System.Collections.Immutable;
using System.Globalization;
using PatientSafety.Core;
using PatientSafety.FollowUp.Recording;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>The reports that the calendar shows, for those who draw them up.</summary>
internal sealed class DueReports(RollUps rollUps, SetOffReports setOff, IDatabase database, TimeProvider clock) : IDueReports
{
    private static readonly StringComparer Order = StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true);

    public async Task<ImmutableArray<DueReport>> OfAsync(string regionId, Period within, CancellationToken stop)
    {
        if (rollUps.UpToDate(regionId) is not { } scope)
        {
            return [];
        }

        var today = clock.Today();
        var all = await RuleReports.OfAsync(scope, within, today, setOff, stop);
        string[] levels = [Core.Regional.Level.Region, .. scope.Configuration.Levels.Select(level => level.Id)];
        var places = scope.Configuration.Reporting.Select((rule, place) => (rule.Id, place)).ToDictionary(rule => rule.Id, rule => rule.place, StringComparer.Ordinal);
        await using var connection = database.Connect();
        var standings = new LevelStandings(scope, connection);
        return
        [
            .. all.SelectMany(report => report.OfUnits(scope, today))
                .OrderBy(report => report.LastDay ?? DateOnly.MaxValue)
                .ThenBy(report => report.LastDay is null ? places[report.Rule.Id] : 0)
                .ThenBy(report => report.LastDay is null ? report.Covered?.To : null)
                .ThenBy(report => Array.IndexOf(levels, report.LevelId))
                .ThenBy(report => report.UnitName, Order)
                .ThenBy(report => report.Unit.Number)
                .ThenBy(report => report.Kind)
                .ThenBy(report => report.Rule.Id, StringComparer.Ordinal)
                .Select(report => report with { Levels = standings.Of(report) }),
        ];
    }
}
