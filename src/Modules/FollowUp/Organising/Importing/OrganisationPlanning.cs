using System.Collections.Immutable;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Organising.Acting;
using PatientSafety.Platform.Contracts;


namespace PatientSafety.FollowUp.Organising.Importing;

/// <summary>Holds a file against an organisation and says what it would change. The same file gives no change the second time.</summary>
internal sealed class OrganisationPlanning
{
    private readonly Organisation organisation;
    private readonly RegionConfiguration configuration;
    private readonly ImmutableArray<UnitRow> rows;
    private readonly DateOnly day;
    private readonly List<Finding> findings;
    private readonly FileUnits units;

    private OrganisationPlanning(Organisation organisation, RegionConfiguration configuration, OrganisationFile file, DateOnly day)
    {
        this.organisation = organisation;
        this.configuration = configuration;
        this.day = day;
        rows = file.Rows;
        findings = [.. file.Findings];
        units = new FileUnits(organisation, configuration.Region, rows, day, findings);
    }

    /// <summary>What a file would change.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="configuration">Its region.</param>
    /// <param name="file">The file.</param>
    /// <param name="day">The day from which what differs holds, where a row gives none.</param>
    /// <param name="closeMissing">Whether units that the file does not have are closed.</param>
    public static OrganisationPlan Of(Organisation organisation, RegionConfiguration configuration, OrganisationFile file, DateOnly day, bool closeMissing) =>
        new OrganisationPlanning(organisation, configuration, file, day).Plan(closeMissing);

    private OrganisationPlan Plan(bool closeMissing)
    {
        var acts = new List<(OrganisationAct Act, SourceLocation? Place)>();
        var closings = new List<(OrganisationAct.Close Act, SourceLocation? Place)>();
        // Where a file can be read only in part, what it does not have cannot be told.
        if (findings.TrueForAll(finding => finding.Severity != Severity.Error || finding.Location is { Line: > 0 }) && (rows.Length > 0 || !findings.Exists(finding => finding.Severity == Severity.Error)))
        {
            foreach (var (at, id, parentId) in units.InOrder())
            {
                Add(rows[at], id, parentId, acts, closings);
            }

            Missing(closeMissing && !findings.Exists(finding => finding.Severity == Severity.Error), closings);
        }

        // Whoever stands lowest is closed first.
        acts.AddRange(closings.OrderByDescending(closing => Depth(closing.Act.Id)).Select(closing => ((OrganisationAct)closing.Act, closing.Place)));
        return Tried(acts);
    }

    private int Depth(string id) => organisation.Find(id) is { } unit ? organisation.Line(unit.Number, day).Count() : int.MaxValue;

    private void Add(UnitRow row, string id, string parentId, List<(OrganisationAct Act, SourceLocation? Place)> acts, List<(OrganisationAct.Close Act, SourceLocation? Place)> closings)
    {
        var level = row.Level is null ? null : configuration.Levels.FirstOrDefault(known => known.Name.Swedish.Equals(row.Level, StringComparison.OrdinalIgnoreCase) || known.Name.English?.Equals(row.Level, StringComparison.OrdinalIgnoreCase) == true)?.Id ?? row.Level;
        var key = row.Key is { Length: > 0 } ? row.Key : null;
        var ends = row.To?.AddDays(1);
        if (organisation.Find(id) is not { } unit)
        {
            acts.Add((new OrganisationAct.Found(row.From ?? day, id, row.Name, level, parentId, row.Kind ?? UnitKind.Own, key), row.Place));
            if (ends is { } gone)
            {
                closings.Add((new(gone, id, null), row.Place));
            }

            return;
        }

        var from = day;
        var was = unit.On(day);
        if (was is null && unit.Versions[0].From > day)
        {
            (from, was) = (unit.Versions[0].From, unit.Versions[0]);
        }
        else if (was is null)
        {
            // It has been closed, and the file agrees or wants it back.
            was = unit.Nearest(day);
            if (row.To is { } last && last < day)
            {
                from = was.From;
            }
            else
            {
                acts.Add((new OrganisationAct.Reopen(day, id, row.Parent is null ? null : parentId), row.Place));
            }
        }

        if (row.Name.Length > 0 && row.Name != was.Name)
        {
            acts.Add((new OrganisationAct.Rename(from, id, row.Name), row.Place));
        }

        if (row.Parent is not null && organisation.Find(parentId)?.Number != was.Parent && !(acts.Count > 0 && acts[^1].Act is OrganisationAct.Reopen))
        {
            acts.Add((new OrganisationAct.Move(from, id, parentId), row.Place));
        }

        if (level is not null && !level.Equals(was.LevelId, StringComparison.OrdinalIgnoreCase))
        {
            acts.Add((new OrganisationAct.ChangeLevel(from, id, level), row.Place));
        }

        if ((row.Kind is { } kind && kind != unit.Kind) || (row.Key is not null && key != unit.ExternalKey))
        {
            acts.Add((new OrganisationAct.Describe(from, id, row.Kind ?? unit.Kind, row.Key is null ? unit.ExternalKey : key), row.Place));
        }

        if (ends is { } end && unit.On(end) is not null)
        {
            closings.Add((new(end, id, null), row.Place));
        }
    }

    private void Missing(bool close, List<(OrganisationAct.Close Act, SourceLocation? Place)> closings)
    {
        foreach (var unit in organisation.Units.Where(unit => unit != organisation.Top && unit.On(day) is not null && !units.Has(unit.Id)))
        {
            if (close)
            {
                closings.Add((new(day, unit.Id, null), null));
            }
            else
            {
                findings.Add(OrganisationFindings.MissingFromFile.At(null, new($"{unit.On(day)!.Name} ({unit.Id}) finns inte i filen.", $"{unit.On(day)!.Name} ({unit.Id}) is not in the file.")));
            }
        }
    }

    /// <summary>The plan with what could be done of it. An act that cannot is told of with its row, and so is the outcome where it is no tree.</summary>
    private OrganisationPlan Tried(List<(OrganisationAct Act, SourceLocation? Place)> acts)
    {
        var next = organisation.Units.Max(unit => unit.Number) + 1;
        var trial = new OrganisationEditing(organisation, configuration, next);
        var bad = new HashSet<SourceLocation>();
        foreach (var (act, place) in acts)
        {
            if (!trial.Do(act, place) && place is not null)
            {
                bad.Add(place);
            }
        }

        var good = acts.Where(pair => pair.Place is null || !bad.Contains(pair.Place)).ToArray();
        var editing = bad.Count == 0 ? trial : new OrganisationEditing(organisation, configuration, next);
        var planned = ImmutableArray.CreateBuilder<PlannedAct>();
        foreach (var (act, place) in good)
        {
            // The trial did them all already; a new one does the good ones alone.
            if (bad.Count > 0)
            {
                editing.Do(act, place);
            }

            planned.Add(new PlannedAct(act, place, ActSentences.Of(act, id => organisation.Find(id) ?? editing.Find(id))));
        }

        if (bad.Count > 0)
        {
            findings.AddRange(trial.Finish(0).Findings);
        }

        findings.AddRange(editing.Finish(0).Findings);
        return new OrganisationPlan(organisation, planned.ToImmutable(), [.. findings.Distinct()]);
    }
}
