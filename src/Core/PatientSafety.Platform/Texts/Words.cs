using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;

namespace PatientSafety.Platform.Texts;

/// <summary>The kebab-case words that files, JSON and addresses use for the values of an enumeration.</summary>
/// <remarks>
/// The vocabulary's enumerations count from zero without gaps (a test says so), so a value is its place in the table.
/// A dictionary of each enumeration would have to be compiled anew at every start: it took a third of the way to the first page.
/// </remarks>
public static class Words
{
    private static readonly ConcurrentDictionary<Type, string[]> Tables = new();

    /// <summary>The word for a value: <c>NotPrioritised</c> is <c>not-prioritised</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Table(typeof(T))[Unsafe.As<T, int>(ref value)];

    /// <summary>All words of an enumeration, in its order.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => Table(typeof(T));

    /// <summary>The value that a word stands for.</summary>
    public static bool TryParse<T>(string word, out T value)
        where T : struct, Enum
    {
        var place = Array.IndexOf(Table(typeof(T)), word);
        value = place < 0 ? default : Unsafe.As<int, T>(ref place);
        return place >= 0;
    }

    private static string[] Table(Type enumeration) => Tables.GetOrAdd(enumeration, type => [.. Enum.GetNames(type).Select(Kebab)]);

    private static string Kebab(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
