using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Tables;
using PatientSafety.Platform.Texts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.FollowUp.Organising.Acting;

/// <summary>What acts name: units, levels, keys. Each is found, or it is said that there is none.</summary>
internal sealed partial class OrganisationEditing
{
    private const int LongestName = 200;

    private OrganisationUnit? Known(string id, SourceLocation? place)
    {
        if (Find(id) is not { } unit)
        {
            var remedy = Suggestion.Remedy(id, [.. numbers.Keys.Order(StringComparer.Ordinal)]);
            findings.Add(OrganisationFindings.NoSuchUnit.At(place, new($"Enheten ”{Shown.Of(id)}” finns inte.", $"There is no unit “{Shown.Of(id)}”."), remedy));
            return null;
        }

        if (unit.Number == Top)
        {
            findings.Add(OrganisationFindings.TopIsFixed.At(place, new($"”{Shown.Of(id)}” är regionen själv.", $"“{Shown.Of(id)}” is the region itself.")));
            return null;
        }

        return unit;
    }

    private OrganisationUnit? Unit(string id, DateOnly day, SourceLocation? place)
    {
        if (Known(id, place) is not { } unit)
        {
            return null;
        }

        if (unit.On(day) is null)
        {
            findings.Add(OrganisationFindings.NoSuchUnit.At(place, new($"{unit.Id} finns inte {day:yyyy-MM-dd}.", $"{unit.Id} does not exist on {day:yyyy-MM-dd}.")));
            return null;
        }

        return unit;
    }

    /// <summary>A unit that is to end on a day: it must have existed the day before, or nothing would be left of it.</summary>
    private OrganisationUnit? Ending(string id, DateOnly day, SourceLocation? place)
    {
        if (Unit(id, day, place) is not { } unit)
        {
            return null;
        }

        if (unit.On(day.AddDays(-1)) is null)
        {
            findings.Add(OrganisationFindings.NoSuchUnit.At(place, new(
                $"{unit.Id} börjar {day:yyyy-MM-dd} och kan inte upphöra samma dag.",
                $"{unit.Id} begins on {day:yyyy-MM-dd} and cannot end on the same day.")));
            return null;
        }

        return unit;
    }

    private OrganisationUnit? Parent(string id, DateOnly day, SourceLocation? place) => Find(id) is { } unit && unit.Number == Top ? unit : Unit(id, day, place);

    private int? Children(string? id, DateOnly day, SourceLocation? place) => id is null ? null : Parent(id, day, place)?.Number;

    private string? NameOf(string written, SourceLocation? place)
    {
        var name = CleanText.Of(written).Trim();
        if (name.Length is > 0 and <= LongestName)
        {
            return name;
        }

        findings.Add(OrganisationFindings.BadName.At(place, name.Length == 0
            ? new("Namnet saknas.", "The name is missing.")
            : new($"Namnet är {name.Length} tecken långt.", $"The name is {name.Length} characters long.")));
        return null;
    }

    private string? LevelFor(OrganisationAct.Found found, OrganisationUnit parent, SourceLocation? place)
    {
        if (found.LevelId is { Length: > 0 } written)
        {
            return LevelOf(written, place);
        }

        var above = parent.Nearest(found.Day).LevelId;
        var at = above == Level.Region ? 0 : configuration.Levels.ToList().FindIndex(level => level.Id == above) + 1;
        if (at < configuration.Levels.Length && (at > 0 || above == Level.Region))
        {
            return configuration.Levels[at].Id;
        }

        findings.Add(OrganisationFindings.UnknownLevel.At(place, new(
            $"Nivån för {found.Id} anges inte, och det går inte att sluta sig till den.",
            $"The level of {found.Id} is not given, and it cannot be inferred.")));
        return null;
    }

    private string? LevelOf(string written, SourceLocation? place)
    {
        if (configuration.Levels.FirstOrDefault(level => string.Equals(level.Id, written, StringComparison.OrdinalIgnoreCase)) is { } level)
        {
            return level.Id;
        }

        // A region that has named no levels calls them what it likes.
        if (configuration.Levels.IsEmpty && KebabCase.IsId(written) && written != Level.Region)
        {
            return written;
        }

        findings.Add(OrganisationFindings.UnknownLevel.At(place, new($"Nivån ”{Shown.Of(written)}” finns inte.", $"There is no level “{Shown.Of(written)}”."), Suggestion.Remedy(written, [.. configuration.Levels.Select(known => known.Id)])));
        return null;
    }

    private bool IsFree(string? key, int? number, SourceLocation? place)
    {
        if (key is null || !keys.TryGetValue(key, out var holder) || holder == number)
        {
            return true;
        }

        findings.Add(OrganisationFindings.KeyTaken.At(place, new($"HSA-id:t {Shown.Of(key)} hör till {units[holder].Id}.", $"The HSA-id {Shown.Of(key)} belongs to {units[holder].Id}.")));
        return false;
    }

    private void Key(string? key, int number)
    {
        foreach (var old in keys.Where(pair => pair.Value == number).Select(pair => pair.Key).ToArray())
        {
            keys.Remove(old);
        }

        if (key is not null)
        {
            keys[key] = number;
        }
    }
}
