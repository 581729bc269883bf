using System.Collections.Frozen;
using System.Text;

namespace PatientSafety.Platform.Texts;

/// <summary>The kebab-case words that files, JSON and addresses use for the values of an enumeration.</summary>
public static class Words
{
    /// <summary>The word for a value: <c>NotPrioritised</c> is <c>not-prioritised</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Table<T>.ByValue[value];

    /// <summary>All words of an enumeration, in its order.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => Table<T>.InOrder;

    /// <summary>The value that a word stands for.</summary>
    public static bool TryParse<T>(string word, out T value)
        where T : struct, Enum => Table<T>.ByWord.TryGetValue(word, out value);

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

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly string[] InOrder = [.. Enum.GetNames<T>().Select(Kebab)];

        public static readonly FrozenDictionary<string, T> ByWord =
            Enum.GetValues<T>().ToFrozenDictionary(value => Kebab(value.ToString()), StringComparer.Ordinal);

        public static readonly FrozenDictionary<T, string> ByValue =
            Enum.GetValues<T>().ToFrozenDictionary(value => value, value => Kebab(value.ToString()));
    }
}
