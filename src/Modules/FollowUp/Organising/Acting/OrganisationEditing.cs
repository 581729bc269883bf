using System.Collections.Immutable;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.FollowUp.Organising.Acting;

/// <summary>Does acts to an organisation, one after the other, in memory. What is wrong with the outcome as a whole is asked for at the end.</summary>
/// <param name="before">The organisation.</param>
/// <param name="configuration">What its region says of its levels.</param>
/// <param name="nextNumber">The number of the first new unit.</param>
internal sealed partial class OrganisationEditing(Organisation before, RegionConfiguration configuration, int nextNumber)
{
    private static readonly DateOnly Earliest = new(1900, 1, 1);
    private static readonly DateOnly Latest = new(2199, 12, 31);

    private readonly List<Finding> findings = [];
    private readonly List<UnitMerge> merges = [];
    private readonly List<UnitSplit> splits = [];
    private readonly List<UnitClosing> closings = [];
    private readonly SortedDictionary<int, OrganisationUnit> units = new(before.Units.ToDictionary(unit => unit.Number));
    private readonly Dictionary<string, int> numbers = before.Units.ToDictionary(unit => unit.Id, unit => unit.Number, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> keys = before.Units.Where(unit => unit.ExternalKey is not null).GroupBy(unit => unit.ExternalKey!, StringComparer.OrdinalIgnoreCase).ToDictionary(same => same.Key, same => same.First().Number, StringComparer.OrdinalIgnoreCase);
    private int next = nextNumber;

    private int Top => before.Top.Number;

    /// <summary>Does one act, or says why it cannot be done; then the outcome is not to be used.</summary>
    /// <param name="act">The act.</param>
    /// <param name="place">Where it was asked for, for what is found.</param>
    public bool Do(OrganisationAct act, SourceLocation? place = null)
    {
        var known = findings.Count;
        if (act.Day < Earliest || act.Day > Latest)
        {
            findings.Add(OrganisationFindings.UnlikelyDay.At(place, new($"Dagen {act.Day:yyyy-MM-dd} är orimlig.", $"The day {act.Day:yyyy-MM-dd} is unreasonable.")));
            return false;
        }

        switch (act)
        {
            case OrganisationAct.Found found:
                Found(found, place);
                break;
            case OrganisationAct.Rename rename when Unit(rename.Id, rename.Day, place) is { } unit && NameOf(rename.Name, place) is { } name:
                Put(unit, UnitTimeline.Change(unit.Versions, rename.Day, version => version.Name, version => version with { Name = name }));
                break;
            case OrganisationAct.Move move when Unit(move.Id, move.Day, place) is { } unit && Parent(move.ParentId, move.Day, place) is { } parent:
                Put(unit, UnitTimeline.Change(unit.Versions, move.Day, version => version.Parent, version => version with { Parent = parent.Number }));
                break;
            case OrganisationAct.ChangeLevel change when Unit(change.Id, change.Day, place) is { } unit && LevelOf(change.LevelId, place) is { } level:
                Put(unit, UnitTimeline.Change(unit.Versions, change.Day, version => version.LevelId, version => version with { LevelId = level }));
                break;
            case OrganisationAct.Describe describe when Known(describe.Id, place) is { } unit && IsFree(describe.ExternalKey, unit.Number, place):
                Key(describe.ExternalKey, unit.Number);
                units[unit.Number] = unit with { Kind = describe.Kind, ExternalKey = describe.ExternalKey };
                break;
            case OrganisationAct.Merge merge:
                Merge(merge, place);
                break;
            case OrganisationAct.Split split:
                Split(split, place);
                break;
            case OrganisationAct.Close close when Ending(close.Id, close.Day, place) is { } unit:
                if (End(unit, close.Day, Children(close.ChildrenToId, close.Day, place), place))
                {
                    closings.Add(new(unit.Number, close.Day, close.ChildrenToId is { } to ? numbers[to] : null));
                }

                break;
            case OrganisationAct.Reopen reopen:
                Reopen(reopen, place);
                break;
        }

        return findings.Count == known;
    }

    /// <summary>The outcome, and everything that is wrong with it.</summary>
    public (OrganisationChange Change, ImmutableArray<Finding> Findings) Finish(long revision)
    {
        var change = new OrganisationChange(before, new Organisation(before.RegionId, [.. units.Values.OrderByDescending(unit => unit.Number == Top).ThenBy(unit => unit.Number)], revision), [.. merges], [.. splits], [.. closings]);
        return (change, findings.Count > 0 ? [.. findings] : [.. OrganisationChecks.Of(change, configuration)]);
    }

    public OrganisationUnit? Find(string id) => numbers.TryGetValue(id, out var number) ? units[number] : null;

    private void Found(OrganisationAct.Found found, SourceLocation? place)
    {
        // The page of the import stands where the page of a unit of that name would.
        if (!KebabCase.IsId(found.Id) || found.Id == "import")
        {
            findings.Add(OrganisationFindings.BadId.At(place, new($"”{Shown.Of(found.Id)}” är inte ett id.", $"“{Shown.Of(found.Id)}” is not an id.")));
        }
        else if (numbers.ContainsKey(found.Id))
        {
            findings.Add(OrganisationFindings.IdTaken.At(place, new($"Id:t ”{found.Id}” används redan, eller har använts.", $"The id “{found.Id}” is in use already, or has been.")));
        }
        else if (NameOf(found.Name, place) is { } name && Parent(found.ParentId, found.Day, place) is { } parent && LevelFor(found, parent, place) is { } level && IsFree(found.ExternalKey, null, place))
        {
            Key(found.ExternalKey, next);
            numbers[found.Id] = next;
            units[next] = new OrganisationUnit(next, found.Id, found.Kind, found.ExternalKey, [new UnitVersion(found.Day, null, name, level, parent.Number)]);
            next++;
        }
    }

    private void Merge(OrganisationAct.Merge merge, SourceLocation? place)
    {
        string[] ending = [.. merge.Ids.Where(id => !string.Equals(id, merge.IntoId, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase)];
        if (ending.Length == 0)
        {
            findings.Add(OrganisationFindings.TooFewUnits.At(place, new("Ingen enhet går upp i en annan.", "No unit becomes part of another.")));
            return;
        }

        if (Unit(merge.IntoId, merge.Day, place) is not { } into)
        {
            return;
        }

        OrganisationUnit?[] sources = [.. ending.Select(id => Ending(id, merge.Day, place))];
        if (sources.Any(source => source is null))
        {
            return;
        }

        // Where the one that goes on stood under one that ends, it moves up to what that stood under.
        var gone = sources.Select(source => source!.Number).ToHashSet();
        var above = into.On(merge.Day)!.Parent;
        while (above is { } number && gone.Contains(number))
        {
            above = units[number].On(merge.Day)?.Parent;
        }

        if (above != into.On(merge.Day)!.Parent && above is { } free)
        {
            Put(into, UnitTimeline.Change(into.Versions, merge.Day, version => version.Parent, version => version with { Parent = free }));
        }

        foreach (var source in sources)
        {
            if (End(units[source!.Number], merge.Day, into.Number, place))
            {
                merges.Add(new(source.Number, into.Number, merge.Day));
            }
        }
    }

    private void Split(OrganisationAct.Split split, SourceLocation? place)
    {
        OrganisationUnit?[] into = [.. split.IntoIds.Distinct(StringComparer.OrdinalIgnoreCase).Select(id => Unit(id, split.Day, place))];
        if (into.Any(unit => unit is null))
        {
            return;
        }

        if (into.Length < 2)
        {
            findings.Add(OrganisationFindings.TooFewUnits.At(place, new("En enhet delas i minst två.", "A unit is divided into two at least.")));
            return;
        }

        if (Ending(split.Id, split.Day, place) is { } unit
            && (into.Any(part => part!.Number == unit.Number) || End(unit, split.Day, Children(split.ChildrenToId, split.Day, place), place)))
        {
            splits.Add(new(unit.Number, [.. into.Select(part => part!.Number)], split.Day));
        }
    }

    private void Reopen(OrganisationAct.Reopen reopen, SourceLocation? place)
    {
        if (Known(reopen.Id, place) is not { } unit)
        {
            return;
        }

        if (unit.On(reopen.Day) is not null)
        {
            findings.Add(OrganisationFindings.ExistsAlready.At(place, new($"{unit.Id} finns redan {reopen.Day:yyyy-MM-dd}.", $"{unit.Id} exists on {reopen.Day:yyyy-MM-dd} already.")));
        }
        else if (unit.Versions.LastOrDefault(version => version.From <= reopen.Day) is not { } last)
        {
            findings.Add(OrganisationFindings.NoSuchUnit.At(place, new($"{unit.Id} fanns inte före {reopen.Day:yyyy-MM-dd}.", $"{unit.Id} did not exist before {reopen.Day:yyyy-MM-dd}.")));
        }
        else if (Parent(reopen.ParentId ?? units[last.Parent!.Value].Id, reopen.Day, place) is { } parent)
        {
            var until = UnitTimeline.EndOfGap(unit.Versions, reopen.Day);
            Put(unit, UnitTimeline.Add(unit.Versions, last with { From = reopen.Day, To = until, Parent = parent.Number }));
        }
    }

    /// <summary>Ends a unit, with what stands under it put under another.</summary>
    private bool End(OrganisationUnit unit, DateOnly day, int? childrenTo, SourceLocation? place)
    {
        var until = UnitTimeline.EndOfGap(UnitTimeline.End(unit.Versions, day), day);
        OrganisationUnit[] children = [.. units.Values.Where(child => child.Versions.Any(version => version.Parent == unit.Number && (version.To is null || version.To >= day) && (until is null || version.From <= until)))];
        if (children.Length > 0 && (childrenTo is null || childrenTo == unit.Number))
        {
            if (findings.Count == 0 || findings[^1].Location != place || findings[^1].Kind != OrganisationFindings.NoSuchUnit)
            {
                findings.Add(OrganisationFindings.ChildrenLeft.At(place, new(
                    $"Under {unit.Id} finns {string.Join(", ", children.Take(5).Select(child => child.Id))}{(children.Length > 5 ? " …" : string.Empty)}.",
                    $"Under {unit.Id} there is {string.Join(", ", children.Take(5).Select(child => child.Id))}{(children.Length > 5 ? " …" : string.Empty)}.")));
            }

            return false;
        }

        foreach (var child in children)
        {
            Put(child, UnitTimeline.Move(child.Versions, day, until, unit.Number, childrenTo!.Value));
        }

        Put(units[unit.Number], UnitTimeline.End(units[unit.Number].Versions, day));
        return true;
    }

    private void Put(OrganisationUnit unit, ImmutableArray<UnitVersion> versions) => units[unit.Number] = unit with { Versions = versions };
}
