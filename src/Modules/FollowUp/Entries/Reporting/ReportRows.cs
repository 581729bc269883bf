using System.Collections.Immutable;
using System.Data.Common;
using PatientSafety.Core.Reporting;
using PatientSafety.FollowUp.Entries.Reading;
using PatientSafety.FollowUp.Scoping;

namespace PatientSafety.FollowUp.Entries.Reporting;

/// <summary>The activities of a unit that are to be reported for a period, in the order of the plan, with what was last said of them.</summary>
internal static class ReportRows
{
    public static ImmutableArray<ReportRow> Of(DbConnection connection, RegionScope scope, int unit, FollowUpPeriod period)
    {
        var reading = new EntryReading(connection);
        var order = scope.Activities.Select((activity, place) => (activity, place)).ToDictionary(pair => pair.activity, pair => pair.place);
        return
        [
            .. scope.Of(unit)
                .Where(assignment => scope.IsInForceOn(assignment, period.Period.To) && scope.PeriodsOf(assignment.Activity.PlanId).Find(period.Id) is not null)
                .OrderBy(assignment => order[assignment.Activity])
                .Select(assignment => Of(reading, scope, assignment, period)),
        ];
    }

    public static ReportRow Of(EntryReading reading, RegionScope scope, Assignment assignment, FollowUpPeriod period)
    {
        var last = reading.LastSaid(scope, assignment.Number, period.Period.To);
        var isReported = last?.About.To == period.Period.To;
        var fields = FormFields.Of(last, isReported);
        return new ReportRow
        {
            Assignment = assignment,
            Last = last,
            IsReported = isReported,
            Fields = fields,
            Id = Guid.CreateVersion7(),
            Seen = reading.LastNumber(assignment.Number, period.Period.To),
            Mark = fields.Mark,
            Evidence = isReported ? last!.Evidence : [],
        };
    }

    /// <summary>The form with which an entry is corrected: it begins with what the entry says.</summary>
    public static ReportRow ToCorrect(Assignment assignment, StoredEntry entry)
    {
        var fields = FormFields.Of(entry, isOfPeriod: true);
        return new ReportRow
        {
            Assignment = assignment,
            Last = entry,
            IsReported = true,
            Fields = fields,
            Id = Guid.CreateVersion7(),
            Seen = entry.Number,
            Mark = fields.Mark,
            Evidence = entry.Evidence,
        };
    }
}
