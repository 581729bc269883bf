using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.Recording;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.BreakDown;

/// <summary>Hands activities on to units (nedbrytning).</summary>
internal sealed class BreakingDown(Changing changing, TimeProvider clock)
{
    public BreakDownOutcome BreakDown(BreakDownRequest request)
    {
        var findings = new List<Finding>();
        var given = new List<OrganisationUnit>();
        var had = new List<OrganisationUnit>();
        var problem = changing.Change(request.RegionId, change =>
        {
            var day = request.From ?? clock.Today();
            if (Activity(change.Scope, request, day, findings) is not { } activity || Places(change.Scope, request, findings) is not { IsEmpty: false } places)
            {
                return false;
            }

            var number = change.NumberOf(activity);
            foreach (var place in places)
            {
                var breakDown = Keep(change, number, place, day, request);
                foreach (var unit in Assigning.Meant(change.Scope.Organisation, request.Target, place.Number, request.LevelId, day))
                {
                    (Assigning.Give(change, number, unit.Number, day, request, breakDown) ? given : had).Add(unit);
                }
            }

            if (given.Count + had.Count == 0 && !request.LaterUnits)
            {
                findings.Add(BreakDownFindings.NobodyMeant.At(null, new($"Ingen enhet är menad den {Dates.Day(day, Language.Swedish)}.", $"No unit is meant on {Dates.Day(day, Language.English)}.")));
            }

            return findings.Count == 0;
        });
        return new BreakDownOutcome([.. given], [.. had], [.. findings], problem);
    }

    private static FollowedActivity? Activity(RegionScope scope, BreakDownRequest request, DateOnly day, List<Finding> findings)
    {
        var activity = scope.Activity(request.Activity);
        if (activity is null)
        {
            findings.Add(EntryFindings.UnknownActivity.At(
                null,
                new($"Aktiviteten ”{Shown.Line(request.Activity)}” finns inte i regionens planer.", $"The activity “{Shown.Line(request.Activity)}” is not in the region's plans."),
                Suggestion.Remedy(request.Activity, [.. scope.Activities.Select(known => known.Id)])));
            return null;
        }

        if (activity.OwnOf is not null)
        {
            findings.Add(BreakDownFindings.OwnActivity.At(null, new($"”{activity.Id}” är en enhets egen.", $"“{activity.Id}” is a unit's own.")));
        }

        if (!activity.IsInForceOn(day))
        {
            findings.Add(BreakDownFindings.NotInForce.At(null, new($"”{activity.Id}” gäller inte den {Dates.Day(day, Language.Swedish)}.", $"“{activity.Id}” is not in force on {Dates.Day(day, Language.English)}.")));
        }

        if (request.By.Length == 0)
        {
            findings.Add(EntryFindings.NameMissing.At(null, new("Namnet på den som bryter ner aktiviteten saknas.", "The name of whoever hands the activity on is missing.")));
        }

        return findings.Count == 0 ? activity : null;
    }

    private static ImmutableArray<OrganisationUnit> Places(RegionScope scope, BreakDownRequest request, List<Finding> findings)
    {
        if (request.Target == Target.Level && request.LevelId != Level.Region && scope.Configuration.Levels.All(level => level.Id != request.LevelId))
        {
            findings.Add(BreakDownFindings.UnknownLevel.At(
                null,
                new($"”{request.LevelId}” är ingen av regionens nivåer.", $"“{request.LevelId}” is none of the region's levels."),
                Suggestion.Remedy(request.LevelId ?? string.Empty, [.. scope.Configuration.Levels.Select(level => level.Id)])));
        }

        if (request.Units.IsEmpty && request.Target == Target.Level)
        {
            return findings.Count == 0 ? [scope.Organisation.Top] : [];
        }

        if (request.Units.IsEmpty)
        {
            findings.Add(BreakDownFindings.NoUnit.At(null, new("Det står inte till vem aktiviteten ska brytas ner.", "It is not said to whom the activity is to be handed on.")));
        }

        foreach (var unknown in request.Units.Where(unit => scope.Organisation.Find(unit) is null))
        {
            findings.Add(EntryFindings.UnknownUnit.At(
                null,
                new($"Enheten ”{Shown.Line(unknown)}” finns inte i organisationen.", $"The unit “{Shown.Line(unknown)}” is not in the organisation."),
                Suggestion.Remedy(unknown, [.. scope.Organisation.Units.Select(known => known.Id)])));
        }

        return findings.Count == 0 ? [.. request.Units.Select(unit => scope.Organisation.Find(unit)!).DistinctBy(unit => unit.Number)] : [];
    }

    private static int Keep(RegionChange change, int activity, OrganisationUnit place, DateOnly day, BreakDownRequest request)
    {
        var number = change.Next(FollowUpTables.BreakDowns);
        using var add = change.Sql($"INSERT INTO {FollowUpTables.BreakDowns} (\"Number\", \"Activity\", \"Target\", \"Unit\", \"LevelId\", \"LaterUnits\", \"From\", \"By\", \"Why\", \"RecordedAtUtc\") VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9)");
        add.Run(number, activity, Words.Of(request.Target), place.Number, request.LevelId, request.LaterUnits, day, request.By, request.Why, change.Now);
        return number;
    }
}
