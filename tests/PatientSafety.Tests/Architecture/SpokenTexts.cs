using System.Collections;
using System.Reflection;
using PatientSafety.Core;
using PatientSafety.Core.Findings;

namespace PatientSafety.Tests.Architecture;

/// <summary>Looks into every static member of an assembly for texts and kinds of finding, as they are when the program runs.</summary>
internal static class SpokenTexts
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static IEnumerable<FindingKind> Kinds(Assembly assembly) => assembly.GetTypes().SelectMany(Values).OfType<FindingKind>().Distinct();

    public static IEnumerable<string> LackingALanguage(IEnumerable<Type> types) =>
        from type in types
        from value in Values(type)
        from text in TextsIn(value)
        where string.IsNullOrWhiteSpace(text.Swedish) || string.IsNullOrWhiteSpace(text.English)
        select $"{type.FullName}: “{text.Swedish}” / “{text.English}”";

    private static IEnumerable<object?> Values(Type type) => type.ContainsGenericParameters
        ? []
        : type.GetFields(Static).Where(field => !field.IsLiteral).Select(field => field.GetValue(null))
            .Concat(type.GetProperties(Static).Where(property => IsOurs(property.PropertyType) && property.GetIndexParameters().Length == 0).Select(property => property.GetValue(null)));

    private static bool IsOurs(Type type) => type == typeof(Text) || type == typeof(FindingKind);

    private static IEnumerable<Text> TextsIn(object? value) => value switch
    {
        Text text => [text],
        FindingKind kind => [kind.Title, kind.Remedy],
        string => [],
        IDictionary table => table.Values.Cast<object?>().SelectMany(TextsIn),
        Array array => array.Cast<object?>().SelectMany(TextsIn),
        _ => [],
    };
}
