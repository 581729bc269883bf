using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Organising.Acting;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Organising.Importing;

/// <summary>Which unit each row of a file is about, and which one stands above it: by id, else by HSA-id, else by name and the unit above.</summary>
internal sealed class FileUnits
{
    /// <summary>How many levels an organisation may have.</summary>
    public const int Deepest = 60;

    private readonly Organisation organisation;
    private readonly Region region;
    private readonly ImmutableArray<UnitRow> rows;
    private readonly DateOnly day;
    private readonly List<Finding> findings;
    private readonly Dictionary<string, int> rowOfId;
    private readonly ILookup<string, int> rowsOfName;
    private readonly Dictionary<string, OrganisationUnit> unitOfKey;
    private readonly ILookup<string, OrganisationUnit> unitsOfName;
    private readonly ILookup<(int? Parent, string Name), OrganisationUnit> unitsBelow;
    private readonly Dictionary<string, int> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly string?[] ids;
    private readonly string?[] parents;
    private readonly bool[] begun;
    private readonly HashSet<int> open = [];
    private readonly List<int> order = [];

    public FileUnits(Organisation organisation, Region region, ImmutableArray<UnitRow> rows, DateOnly day, List<Finding> findings)
    {
        this.organisation = organisation;
        this.region = region;
        this.rows = rows;
        this.day = day;
        this.findings = findings;
        var names = StringComparer.OrdinalIgnoreCase;
        rowOfId = Enumerable.Range(0, rows.Length).Where(at => rows[at].Id is not null).GroupBy(at => rows[at].Id!, names).ToDictionary(same => same.Key, same => same.First(), names);
        rowsOfName = Enumerable.Range(0, rows.Length).ToLookup(at => rows[at].Name, names);
        unitOfKey = organisation.Units.Where(unit => unit.ExternalKey is not null).GroupBy(unit => unit.ExternalKey!, names).ToDictionary(same => same.Key, same => same.First(), names);
        unitsOfName = organisation.Units.Where(unit => unit.On(day) is not null).ToLookup(unit => unit.On(day)!.Name, names);
        unitsBelow = organisation.Units.Where(unit => unit != organisation.Top).ToLookup(unit => (unit.Nearest(day).Parent, unit.Nearest(day).Name.ToUpperInvariant()));
        ids = new string?[rows.Length];
        parents = new string?[rows.Length];
        begun = new bool[rows.Length];
    }

    /// <summary>Whether a row is about a unit.</summary>
    public bool Has(string id) => taken.ContainsKey(id);

    /// <summary>The rows that could be placed, each after the one above it.</summary>
    public IEnumerable<(int Row, string Id, string ParentId)> InOrder()
    {
        // Ids that the file gives itself are not given to others.
        for (var at = 0; at < rows.Length; at++)
        {
            Place(at);
        }

        return order.Select(at => (at, ids[at]!, parents[at]!));
    }

    private string? Place(int at)
    {
        if (begun[at])
        {
            return ids[at];
        }

        begun[at] = true;
        if (open.Count == Deepest)
        {
            Find(OrganisationFindings.TooDeep, at, OrganisationFindings.TooDeep.Title);
            return null;
        }

        open.Add(at);
        var id = PlaceUnder(at);
        open.Remove(at);
        return id;
    }

    private string? PlaceUnder(int at)
    {
        if (ParentOf(at) is not { } parentId || IdOf(at, parentId) is not { } id)
        {
            return null;
        }

        if (!taken.TryAdd(id, at))
        {
            Find(OrganisationFindings.TwiceInFile, at, new(
                FormattableString.Invariant($"{id} står också på rad {rows[taken[id]].Place.Line}."),
                FormattableString.Invariant($"{id} stands on row {rows[taken[id]].Place.Line} too.")));
            return null;
        }

        parents[at] = parentId;
        order.Add(at);
        return ids[at] = id;
    }

    private string? IdOf(int at, string parentId)
    {
        var row = rows[at];
        var byKey = row.Key is { Length: > 0 } key ? unitOfKey.GetValueOrDefault(key) : null;
        if (row.Id is not null)
        {
            // An HSA-id that belongs to another unit is found when the row is tried.
            return organisation.Find(row.Id)?.Id ?? row.Id;
        }

        if (byKey is not null)
        {
            return byKey.Id;
        }

        OrganisationUnit[] same = [.. unitsBelow[(organisation.Find(parentId)?.Number ?? -1, row.Name.ToUpperInvariant())]];
        OrganisationUnit[] now = [.. same.Where(unit => unit.On(day) is not null)];
        same = now.Length > 0 ? now : same;
        if (same.Length > 1)
        {
            Find(OrganisationFindings.Ambiguous, at, new(
                $"Flera enheter heter ”{Shown.Of(row.Name)}” under samma enhet: {string.Join(", ", same.Select(unit => unit.Id))}.",
                $"Several units under the same unit are called “{Shown.Of(row.Name)}”: {string.Join(", ", same.Select(unit => unit.Id))}."));
            return null;
        }

        return same.Length == 1 ? same[0].Id : UnitId.From(row.Name, id => id == "import" || organisation.Find(id) is not null || rowOfId.ContainsKey(id) || taken.ContainsKey(id));
    }

    private string? ParentOf(int at)
    {
        var row = rows[at];
        if (row.Parent is null && Existing(row) is { } known && known.Nearest(day).Parent is { } above)
        {
            return organisation.Find(above)!.Id;
        }

        var written = row.Parent ?? string.Empty;
        if (written.Length == 0 || written.Equals(region.Id, StringComparison.OrdinalIgnoreCase) || written.Equals(region.Name, StringComparison.OrdinalIgnoreCase))
        {
            return organisation.Top.Id;
        }

        if (rowOfId.TryGetValue(written, out var placed))
        {
            return OfRow(at, placed);
        }

        if ((organisation.Find(written) ?? unitOfKey.GetValueOrDefault(written)) is { } unit)
        {
            return unit.Id;
        }

        int[] named = [.. rowsOfName[written]];
        string[] candidates = named.Length > 0 ? [.. named.Select(other => rows[other].Id ?? FormattableString.Invariant($"rad {rows[other].Place.Line}"))] : [.. unitsOfName[written].Select(other => other.Id)];
        if (candidates.Length > 1)
        {
            Find(OrganisationFindings.Ambiguous, at, new(
                $"Flera enheter heter ”{Shown.Of(written)}”: {string.Join(", ", candidates.Take(5))}.",
                $"Several units are called “{Shown.Of(written)}”: {string.Join(", ", candidates.Take(5))}."));
            return null;
        }

        if (candidates.Length == 0)
        {
            Find(OrganisationFindings.UnknownParent, at, new($"”{Shown.Of(written)}” finns inte.", $"There is no “{Shown.Of(written)}”."));
            return null;
        }

        return named.Length > 0 ? OfRow(at, named[0]) : candidates[0];
    }

    private OrganisationUnit? Existing(UnitRow row) => row.Id is { } id ? organisation.Find(id) : row.Key is { Length: > 0 } key ? unitOfKey.GetValueOrDefault(key) : null;

    private string? OfRow(int at, int above)
    {
        // A unit that is here already, or whose row gives its id, is known before its row is placed: so two may change places.
        if (Existing(rows[above])?.Id is { } known)
        {
            return known;
        }

        var isOpen = open.Contains(above);
        if (Place(above) is { } id)
        {
            return id;
        }

        if (isOpen)
        {
            Find(OrganisationFindings.Circle, at, new("Enheten skulle höra under sig själv.", "The unit would belong under itself."));
        }
        else
        {
            Find(OrganisationFindings.UnknownParent, at, new(
                FormattableString.Invariant($"Raden för den överordnade enheten (rad {rows[above].Place.Line}) går inte att läsa in."),
                FormattableString.Invariant($"The row of the unit above (row {rows[above].Place.Line}) cannot be imported.")));
        }

        return null;
    }

    private void Find(FindingKind kind, int at, Text message) => findings.Add(kind.At(rows[at].Place, message));
}
