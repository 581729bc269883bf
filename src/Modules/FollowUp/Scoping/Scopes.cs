using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Scoping;

/// <summary>The scope of each region, read anew when its plan, its organisation or its assignments have changed.</summary>
internal sealed class Scopes(IRegions regions, IOrganisations organisations, IDatabase database)
{
    private readonly ConcurrentDictionary<string, (object Configuration, long Organisation, long Revision, RegionScope Scope)> known = new(StringComparer.Ordinal);

    /// <summary>A region's scope, or null where no active region has that id.</summary>
    public RegionScope? Of(string regionId)
    {
        using var connection = database.Connect();
        return Of(regionId, connection, null);
    }

    /// <summary>The same as it stands in a transaction.</summary>
    public RegionScope? Of(string regionId, DbConnection connection, DbTransaction? transaction)
    {
        if (regions.Find(regionId) is not { } configuration || organisations.Of(regionId) is not { } organisation)
        {
            return null;
        }

        using var book = new SqlStatement(connection, transaction, $"SELECT \"Revision\" FROM {FollowUpTables.Books} WHERE \"Top\" = @p0");
        var revision = book.AskNumber(organisation.Top.Number);
        if (known.TryGetValue(regionId, out var kept) && ReferenceEquals(kept.Configuration, configuration) && kept.Organisation == organisation.Revision && kept.Revision == revision)
        {
            return kept.Scope;
        }

        var scope = Read(configuration, organisation, revision, connection, transaction);
        known[regionId] = (configuration, organisation.Revision, revision, scope);
        return scope;
    }

    /// <summary>The same by an organisation that is being written in the transaction and that nobody else sees yet; it is not kept.</summary>
    public RegionScope? Of(string regionId, Organisation organisation, DbConnection connection, DbTransaction transaction)
    {
        if (regions.Find(regionId) is not { } configuration)
        {
            return null;
        }

        using var book = new SqlStatement(connection, transaction, $"SELECT \"Revision\" FROM {FollowUpTables.Books} WHERE \"Top\" = @p0");
        return Read(configuration, organisation, book.AskNumber(organisation.Top.Number), connection, transaction);
    }

    private RegionScope Read(RegionConfiguration configuration, Organisation organisation, long revision, DbConnection connection, DbTransaction? transaction)
    {
        var activities = Activities(configuration, connection, transaction);
        var byNumber = activities.Where(activity => activity.Number > 0).ToDictionary(activity => activity.Number);
        using var assignments = new SqlStatement(
            connection,
            transaction,
            $"SELECT \"Number\", \"Activity\", \"Unit\", \"From\", \"To\", \"OwnerRole\", \"Owner\", \"Deputy\", \"TimeFrom\", \"TimeTo\", \"BreakDown\" FROM {FollowUpTables.Assignments} WHERE \"Top\" = @p0 ORDER BY \"Number\"");
        var owners = new Dictionary<Owners, Owners> { [Owners.Nobody] = Owners.Nobody };
        var read = assignments.All(
            row => new Assignment
            {
                Number = row.GetInt32(0),
                Activity = byNumber[row.GetInt32(1)],
                Unit = row.GetInt32(2),
                From = row.Day(3),
                To = row.DayOrNull(4),
                Owners = Once(new Owners(row.TextOrNull(5), row.TextOrNull(6), row.TextOrNull(7))),
                OwnTimePlan = row.DayOrNull(8) is { } from && row.DayOrNull(9) is { } to ? new Period(from, to) : null,
                BreakDown = row.NumberOrNull(10),
            },
            organisation.Top.Number);
        var hash = regions.PluginOf(configuration.Region.Id)?.ContentHash;
        return new RegionScope(configuration, organisation, activities, [.. read], string.Create(CultureInfo.InvariantCulture, $"{organisation.Revision}/{revision}/{hash}"));

        Owners Once(Owners read) => owners.TryGetValue(read, out var same) ? same : owners[read] = read;
    }

    private static ImmutableArray<FollowedActivity> Activities(RegionConfiguration configuration, DbConnection connection, DbTransaction? transaction)
    {
        using var acts = new SqlStatement(
            connection,
            transaction,
            $"SELECT a.\"Activity\", a.\"Act\", a.\"On\", a.\"Other\", a.\"By\", a.\"Why\" FROM {FollowUpTables.ActivityActs} a JOIN {FollowUpTables.Activities} x ON x.\"Number\" = a.\"Activity\" WHERE x.\"RegionId\" = @p0 ORDER BY a.\"On\", a.\"Number\"");
        var actsOf = acts.All(
            row => (Activity: row.GetInt32(0), Act: new ActivityAct(Words.TryParse<ActivityActKind>(row.GetString(1), out var kind) ? kind : throw new InvalidDataException($"“{row.GetString(1)}” is no act."), row.Day(2), row.NumberOrNull(3), row.GetString(4), row.GetString(5))),
            configuration.Region.Id).ToLookup(pair => pair.Activity, pair => pair.Act);
        using var rows = new SqlStatement(
            connection,
            transaction,
            $"SELECT \"Number\", \"ActivityId\", \"PlanId\", \"Unit\", \"Title\", \"Areas\", \"Rationale\" FROM {FollowUpTables.Activities} WHERE \"RegionId\" = @p0 ORDER BY \"Number\"");
        var stored = rows.All(
            row => new FollowedActivity
            {
                Number = row.GetInt32(0),
                Id = row.GetString(1),
                PlanId = row.GetString(2),
                OwnOf = row.NumberOrNull(3),
                Title = new Text(row.TextOrNull(4) ?? row.GetString(1)),
                Areas = [.. (row.TextOrNull(5) ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries)],
                Rationale = row.TextOrNull(6) is { } rationale ? new Text(rationale) : null,
                Acts = [.. actsOf[row.GetInt32(0)]],
            },
            configuration.Region.Id);
        var byId = stored.Where(activity => activity.OwnOf is null).ToDictionary(activity => activity.Id, StringComparer.Ordinal);
        var planned = configuration.Plans
            .SelectMany(plan => plan.Activities, (plan, activity) => (Plan: plan, Activity: activity))
            .Select(pair => new FollowedActivity
            {
                Number = byId.GetValueOrDefault(pair.Activity.Id)?.Number ?? 0,
                Id = pair.Activity.Id,
                PlanId = pair.Plan.Id,
                Title = pair.Activity.Title,
                Areas = [.. pair.Activity.Areas.Select(area => area.AreaId)],
                Rationale = pair.Activity.Rationale,
                TimePlan = pair.Activity.TimePlan,
                Planned = pair.Activity,
                Acts = byId.GetValueOrDefault(pair.Activity.Id)?.Acts ?? [],
            })
            .ToArray();
        var inPlan = planned.Select(activity => activity.Id).ToHashSet(StringComparer.Ordinal);

        // What the plan no longer has is still followed up where it was handed on, until somebody closes it.
        return [.. planned, .. stored.Where(activity => activity.OwnOf is not null || !inPlan.Contains(activity.Id))];
    }
}
