using System.Xml.Linq;
using Mono.Cecil;

namespace PatientSafety.Tests.Architecture;

/// <summary>The product's projects as they lie on disk, and the assemblies that were built from them.</summary>
/// <remarks>Nothing is listed by hand, so that a new module or plugin meets every rule from its first day.</remarks>
internal static class Product
{
    private static readonly Lazy<Dictionary<string, AssemblyDefinition>> Read = new(() =>
        Projects("src").Concat(Projects("plugins")).ToDictionary(project => project, project => AssemblyDefinition.ReadAssembly(Built(project)), StringComparer.Ordinal));

    public static AssemblyDefinition Core => Assembly("src/Core/PatientSafety.Core/");

    public static AssemblyDefinition Platform => Assembly("src/Core/PatientSafety.Platform/");

    public static IReadOnlyList<AssemblyDefinition> Modules => Assemblies("src/Modules/");

    public static IReadOnlyList<AssemblyDefinition> Plugins => Assemblies("plugins/");

    public static IReadOnlyList<AssemblyDefinition> All => Assemblies(string.Empty);

    public static AssemblyDefinition Tests { get; } = AssemblyDefinition.ReadAssembly(typeof(Product).Assembly.Location);

    /// <summary>The names of everything that is built here, the tests left out.</summary>
    public static IReadOnlySet<string> Names { get; } = Projects("src").Concat(Projects("plugins")).Select(NameOf).ToHashSet(StringComparer.Ordinal);

    /// <summary>The hand-written files of a kind.</summary>
    public static IEnumerable<string> Sources(params IReadOnlyCollection<string> endings) =>
        from folder in (string[])["src", "plugins", "tests"]
        from path in Directory.EnumerateFiles(Repository.At(folder), "*", SearchOption.AllDirectories)
        where endings.Contains(Path.GetExtension(path), StringComparer.Ordinal)
        where !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")
        orderby path
        select path;

    private static AssemblyDefinition Assembly(string under) => Assert.Single(Assemblies(under));

    private static IReadOnlyList<AssemblyDefinition> Assemblies(string under) =>
        [.. Read.Value.Where(pair => Repository.Named(pair.Key).StartsWith(under, StringComparison.Ordinal)).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value)];

    private static IEnumerable<string> Projects(string folder) =>
        Directory.EnumerateFiles(Repository.At(folder), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string NameOf(string project) =>
        XDocument.Load(project).Descendants("AssemblyName").SingleOrDefault()?.Value ?? Path.GetFileNameWithoutExtension(project);

    private static string Built(string project) =>
        Path.Combine(Repository.Artifacts, Path.GetFileNameWithoutExtension(project), Repository.Configuration, NameOf(project) + ".dll");
}
