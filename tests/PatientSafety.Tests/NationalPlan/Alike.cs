namespace PatientSafety.Tests.NationalPlan;

/// <summary>Holds two long texts against each other within a property, and says where they part.</summary>
internal static class Alike
{
    private const int Around = 60;

    public static bool Are(string expected, string actual)
    {
        if (expected == actual)
        {
            return true;
        }

        var at = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        throw new InvalidOperationException($"At {at}, expected\n{Passage(expected, at)}\nbut was\n{Passage(actual, at)}");
    }

    private static string Passage(string text, int at) => text[Math.Max(0, at - Around)..Math.Min(text.Length, at + Around)];
}
