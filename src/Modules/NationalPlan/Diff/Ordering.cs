namespace PatientSafety.NationalPlan.Diff;

/// <summary>Which of the items that stay in a list have changed places: as few as possible.</summary>
internal static class Ordering
{
    /// <summary>The places, in a list of former places, that are not part of its longest rising run.</summary>
    public static IEnumerable<int> OutOfOrder(IReadOnlyList<int> former)
    {
        var tails = new List<int>();
        var before = new int[former.Count];
        for (var place = 0; place < former.Count; place++)
        {
            var length = LengthBelow(tails, former, former[place]);
            before[place] = length > 0 ? tails[length - 1] : -1;
            if (length == tails.Count)
            {
                tails.Add(place);
            }
            else
            {
                tails[length] = place;
            }
        }

        var kept = new bool[former.Count];
        for (var place = tails.Count > 0 ? tails[^1] : -1; place >= 0; place = before[place])
        {
            kept[place] = true;
        }

        return Enumerable.Range(0, former.Count).Where(place => !kept[place]);
    }

    private static int LengthBelow(List<int> tails, IReadOnlyList<int> former, int value)
    {
        var (low, high) = (0, tails.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = former[tails[middle]] < value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
