using System.Globalization;
using PatientSafety.ChangeOver.Impact;

namespace PatientSafety.Tests.ChangeOver;

/// <summary>Plan files written every way they can be, and choices for whatever they need, made from a number.</summary>
internal static class GeneratedPlans
{
    private static readonly string[] Areas = ["ledning", "kultur", "samma", "namnbyte", "delas", "ihop-1", "ihop-2", "bort", "nastan", "glomt", "tvilling-1", "tvilling-2"];
    private static readonly string[] Later = ["ledning", "kultur", "samma", "namnbyte", "del-a", "del-b", "ihop", "nastan-ny", "tvilling", "nytt"];

#pragma warning disable CA5394 // Test data need no secrecy.
    public static string Plan(int seed)
    {
        var random = new Random(seed);
        var activities = Enumerable.Range(1, random.Next(1, 6)).SelectMany(number => Activity(random, number));
        var stated = Areas.Where(_ => random.Next(3) == 0).ToArray();
        var split = random.Next(stated.Length + 1);
        IEnumerable<string> prioritisation = random.Next(4) switch
        {
            0 => [],
            1 => ["prioritisation:", "  in-scope: all # allt"],
            _ => ["prioritisation:", .. List(random, "  ", "prioritised", stated[..split]), .. List(random, "  ", "not-prioritised", stated[split..])],
        };
        var plan = Ground.Plan(string.Join('\n', [.. prioritisation, "activities:", .. activities]));
        return (random.Next(4) == 0 ? "\uFEFF" : string.Empty) + (random.Next(3) == 0 ? plan.Replace("\n", "\r\n", StringComparison.Ordinal) : plan);
    }

    /// <summary>Choices that leave nothing open, and now and then one that nobody asked for.</summary>
    public static string Choices(int seed, PlanImpact impact)
    {
        var random = new Random(seed);
        var taken = impact.Statements.Select(statement => statement.Reference.Outlook.Successor?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var lines = new List<string>();
        foreach (var activity in impact.Activities.Where(activity => !activity.References.IsEmpty && (activity.NeedsChoice || random.Next(5) == 0)))
        {
            lines.Add(random.Next(3) == 0
                ? $"- {{ activity: {activity.Activity.Id}, stays: true }}"
                : $"- {{ activity: {activity.Activity.Id}, areas: [{string.Join(", ", Picked(random, Later, 3))}] }}");
        }

        foreach (var statement in impact.Statements.Where(statement => statement.Reference.Outlook.NeedsChoice))
        {
            var free = Later.Where(area => !taken.Contains(area)).ToArray();
            var picked = free.Length == 0 || random.Next(3) == 0 ? [] : Picked(random, free, 2);
            taken.UnionWith(picked);
            lines.Add(picked.Length == 0
                ? $"- {{ area: {statement.Reference.AreaId}, drop: true, reason: Utgår }}"
                : $"- {{ area: {statement.Reference.AreaId}, becomes: [{string.Join(", ", picked)}] }}");
        }

        return lines.Count == 0 ? "[]" : string.Join('\n', lines);
    }

    private static IEnumerable<string> Activity(Random random, int number)
    {
        var id = $"a{number.ToString(CultureInfo.InvariantCulture)}";
        var areas = Picked(random, Areas, 3);
        if (random.Next(5) == 0)
        {
            return [$"  - {{ id: {id}, title: Ett, areas: [{string.Join(", ", areas)}] }} # kort"];
        }

        string[] list = [.. List(random, "    ", "areas", areas)];
        string[] lines = random.Next(2) == 0 ? ["    title: Ett", .. list] : [.. list, "    title: >-", "      Flera", "", "      rader"];
        return [$"  # om {id}", $"  - id: {id}", .. lines, string.Empty];
    }

    private static IEnumerable<string> List(Random random, string indent, string key, string[] areas)
    {
        if (areas.Length == 0)
        {
            return [$"{indent}{key}: []"];
        }

        if (areas.Length == 1 && random.Next(3) == 0)
        {
            return [$"{indent}{key}: {areas[0]}"];
        }

        return random.Next(3) switch
        {
            0 => [$"{indent}{key}: [ {string.Join(", ", areas.Select(area => random.Next(2) == 0 ? area : $"{{ area: {area}, note: 'Ett: två' }}"))} ]   # {key}"],
            1 => [$"{indent}{key}:", .. areas.SelectMany(area => Item(random, indent, area))],
            _ => [$"{indent}{key}: # {key}", $"{indent}  # först", .. areas.SelectMany(area => Item(random, indent + "  ", area))],
        };
    }

    private static IEnumerable<string> Item(Random random, string indent, string area) => random.Next(3) switch
    {
        0 => [$"{indent}- {area} # kort"],
        1 => [$"{indent}- {{ area: {area}, attested: false }}"],
        _ => [$"{indent}-   area: {area}", $"{indent}    note: |", $"{indent}      Rad ett", $"{indent}       Rad två", $"{indent}    source: {{ heading: X }} # källa"],
    };

    private static string[] Picked(Random random, string[] from, int atMost)
    {
        string[] shuffled = [.. from];
        random.Shuffle(shuffled);
        return shuffled[..Math.Min(shuffled.Length, random.Next(1, atMost + 1))];
    }
#pragma warning restore CA5394
}
