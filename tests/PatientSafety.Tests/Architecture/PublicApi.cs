using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace PatientSafety.Tests.Architecture;

/// <summary>Prints what an assembly offers others, in an order that only changes when the offer does.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Head(type)).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Head(Type type)
    {
        var supertypes = (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(Enum) ? [parent] : Type.EmptyTypes)
            .Concat(type.IsEnum ? [] : type.GetInterfaces().Where(face => face.Namespace != nameof(System)).OrderBy(face => face.FullName, StringComparer.Ordinal))
            .Select(TypeNames.Of);
        var list = string.Join(", ", supertypes);
        return $"{Kind(type)} {type.FullName}{(list.Length > 0 ? " : " + list : string.Empty)}";
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        _ => $"{(type.IsSealed ? "sealed " : string.Empty)}{(type.IsAbstract ? "abstract " : string.Empty)}{(type.GetMethod("<Clone>$") is null ? "class" : "record")}",
    };

    private static IEnumerable<string> Members(Type type) => type.IsEnum
        ? Enum.GetNames(type).Select(name => string.Create(CultureInfo.InvariantCulture, $"{Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture):00} {name}"))
        : type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily).Select(Field)
            .Concat(type.GetProperties(Declared).Where(property => IsOffered(property.GetMethod) && IsWritten(property)).Select(Property))
            .Concat(type.GetConstructors(Declared).Where(IsOffered).Where(IsWritten).Select(made => $"new({Parameters(made)})"))
            .Concat(type.GetMethods(Declared).Where(IsOffered).Where(method => !method.IsSpecialName && IsWritten(method)).Select(Method));

    private static bool IsOffered(MethodBase? method) => method is not null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    // A record's Equals, Deconstruct and so on follow from its other members.
    private static bool IsWritten(MemberInfo member) =>
        member.GetCustomAttribute<CompilerGeneratedAttribute>() is null && member.Name != "EqualityContract";

    private static string Field(FieldInfo field) =>
        $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : string.Empty)}{TypeNames.Of(field)} {field.Name}{(field.IsLiteral ? $" = {field.GetRawConstantValue()}" : string.Empty)}";

    private static string Property(PropertyInfo property)
    {
        var getter = property.GetMethod!;
        var required = property.GetCustomAttribute<RequiredMemberAttribute>() is null ? string.Empty : "required ";
        var setter = IsOffered(property.SetMethod)
            ? property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;"
            : string.Empty;
        return $"{Sort(getter)}{required}{TypeNames.Of(property)} {property.Name} {{ get;{setter} }}";
    }

    private static string Method(MethodInfo method) =>
        $"{Sort(method)}{TypeNames.Of(method.ReturnParameter)} {method.Name}({Parameters(method)})";

    private static string Sort(MethodInfo method) =>
        (method.IsFamily ? "protected " : string.Empty)
        + (method.IsStatic ? "static " : string.Empty)
        + (method.IsAbstract && !method.DeclaringType!.IsInterface ? "abstract " : string.Empty)
        + (method.GetBaseDefinition() != method ? "override " : string.Empty)
        + (method is { IsVirtual: true, IsAbstract: false, DeclaringType.IsInterface: true } ? "default " : string.Empty);

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.Position == 0 && method.IsDefined(typeof(ExtensionAttribute)) ? "this " : string.Empty)}{TypeNames.Of(parameter)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "null"}" : string.Empty)}"));
}
