using System.Globalization;
using System.Security.Cryptography;

namespace PatientSafety.ChangeOver.Drafting;

/// <summary>The former plan files that a folder carries, one for each change, so that changes can be taken back one by one.</summary>
internal static class FormerPlans
{
    public const string PlanFile = "plan.yaml";
    private const string Former = "former";

    /// <summary>The number of the newest one, or 0 where there is none.</summary>
    public static int Newest(string folder)
    {
        var former = Path.Combine(folder, Former);
        return Directory.Exists(former)
            ? Directory.EnumerateDirectories(former)
                .Select(path => int.TryParse(Path.GetFileName(path), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
                .DefaultIfEmpty(0).Max()
            : 0;
    }

    public static string Plan(string folder, int number) => Path.Combine(Place(folder, number), PlanFile);

    public static string Record(string folder, int number) => Path.Combine(Place(folder, number), ChangeRecord.FileName);

    public static string Place(string folder, int number) => Path.Combine(folder, Former, Name(number));

    /// <summary>Where a file goes that was edited after the change and is taken back all the same. It has no number of its own and is not counted.</summary>
    public static string Edited(string folder, int number)
    {
        var place = Path.Combine(folder, Former, $"edited-{Name(number)}");
        var again = 1;
        while (Directory.Exists(again == 1 ? place : $"{place}-{again.ToString(CultureInfo.InvariantCulture)}"))
        {
            again++;
        }

        return Path.Combine(again == 1 ? place : $"{place}-{again.ToString(CultureInfo.InvariantCulture)}", PlanFile);
    }

    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static string Name(int number) => number.ToString("000", CultureInfo.InvariantCulture);
}
