using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Platform.Tables;

/// <summary>Where the columns that somebody knows stand in a table.</summary>
public sealed class TableColumns
{
    private readonly Dictionary<TableColumn, int> placed;

    private TableColumns(Dictionary<TableColumn, int> places, ImmutableArray<string> unknown, ImmutableArray<Text> problems)
    {
        placed = places;
        Unknown = unknown;
        Problems = problems;
    }

    /// <summary>The headings that nobody knows: what stands under them is not read.</summary>
    public ImmutableArray<string> Unknown { get; }

    /// <summary>Why the table cannot be read, each in a sentence; empty where it can.</summary>
    public ImmutableArray<Text> Problems { get; }

    /// <summary>The place of a column, from 0, or null where the table does not have it.</summary>
    public int? this[TableColumn column] => placed.TryGetValue(column, out var place) ? place : null;

    /// <summary>Finds the columns by their headings.</summary>
    public static TableColumns In(IReadOnlyList<string> headings, params IReadOnlyCollection<TableColumn> known)
    {
        var places = new Dictionary<TableColumn, int>();
        var problems = ImmutableArray.CreateBuilder<Text>();
        foreach (var column in known)
        {
            int[] found = [.. Enumerable.Range(0, headings.Count).Where(place => column.IsNamed(headings[place]))];
            if (found.Length > 0)
            {
                places[column] = found[0];
            }

            if (found.Length > 1)
            {
                var names = string.Join(", ", found.Select(place => $"”{Shown.Of(headings[place])}”"));
                problems.Add(new(
                    $"Flera kolumner betyder {column.Name.Swedish.ToLowerInvariant()}: {names}. Ta bort alla utom en.",
                    $"Several columns mean {column.Name.In(Language.English).ToLowerInvariant()}: {names}. Remove all but one."));
            }
            else if (found.Length == 0 && column.IsRequired)
            {
                problems.Add(new(
                    $"Kolumnen ”{column.Name.Swedish}” saknas. Rubrikerna är {Joined(headings)}.",
                    $"The column “{column.Name.In(Language.English)}” is missing. The headings are {Joined(headings)}."));
            }
        }

        return new(places, [.. headings.Where(heading => heading.Length > 0 && !known.Any(column => column.IsNamed(heading)))], problems.ToImmutable());
    }

    private static string Joined(IReadOnlyList<string> headings) => Shown.Cut(string.Join(", ", headings.Where(heading => heading.Length > 0).Select(heading => Shown.Of(heading))), 300);
}
