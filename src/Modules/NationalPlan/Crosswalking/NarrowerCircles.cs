using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Reading;

namespace PatientSafety.NationalPlan.Crosswalking;

/// <summary>Finds areas that are narrower than themselves by way of others, over all crosswalks together.</summary>
internal static class NarrowerCircles
{
    public static IEnumerable<Finding> In(IReadOnlyCollection<Crosswalk> crosswalks)
    {
        // One step leads from an area to one that is narrower or the same; a circle with a narrower one in it is impossible.
        var steps = crosswalks
            .SelectMany(crosswalk => new[] { crosswalk, crosswalk.Inverse() })
            .SelectMany(crosswalk => crosswalk.Pairs
                .Where(pair => pair is { From: not null, To: not null, Relation: SkosRelation.Narrow or SkosRelation.Exact })
                .Select(pair => (From: (crosswalk.From, pair.From!), To: (crosswalk.To, pair.To!), Pair: pair)))
            .ToLookup(step => step.From);
        var said = new HashSet<(string, string)>();
        foreach (var step in steps.SelectMany(group => group).Where(step => step.Pair.Relation == SkosRelation.Narrow))
        {
            var circle = Reached(step.To, steps);
            if (circle.Contains(step.From) && !circle.Any(said.Contains))
            {
                said.UnionWith(circle);
                yield return NationalFindings.NarrowerCircle.At(step.Pair.Provenance.DeclaredAt, new(
                    $"{step.To.Item2} i {step.To.Item1} är snävare än {step.From.Item2} i {step.From.Item1}, men genom andra par också samma eller vidare.",
                    $"{step.To.Item2} in {step.To.Item1} is narrower than {step.From.Item2} in {step.From.Item1}, but by way of other pairs also the same or broader."));
            }
        }
    }

    private static HashSet<(string, string)> Reached(
        (string, string) start,
        ILookup<(string, string), ((string, string) From, (string, string) To, CrosswalkPair Pair)> steps)
    {
        var reached = new HashSet<(string, string)> { start };
        var next = new Stack<(string, string)>([start]);
        while (next.TryPop(out var here))
        {
            foreach (var step in steps[here].Where(step => reached.Add(step.To)))
            {
                next.Push(step.To);
            }
        }

        return reached;
    }
}
