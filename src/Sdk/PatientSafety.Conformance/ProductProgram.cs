using System.Xml.Linq;

namespace PatientSafety.Conformance;

/// <summary>
/// Where the product's program is: in the environment variable <c>PATIENTSAFETY_PROGRAM</c>, else beside the folder of packages that the source
/// <c>patientsafety</c> in the nearest <c>nuget.config</c> names.
/// </summary>
public static class ProductProgram
{
    private const string Variable = "PATIENTSAFETY_PROGRAM";
    private const string Source = "patientsafety";

    /// <summary>Finds the program.</summary>
    /// <returns>The path of <c>patientsafety.dll</c>, or of an executable.</returns>
    /// <exception cref="InvalidOperationException">It is nowhere.</exception>
    public static string Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : throw new InvalidOperationException($"{Variable} names {named}, and there is no such file.");
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (BesidePackagesOf(Path.Combine(folder.FullName, "nuget.config")) is { } found)
            {
                return found;
            }
        }

        throw new InvalidOperationException($"The program patientsafety was not found. Set {Variable} to the path of patientsafety.dll, or the source “{Source}” in nuget.config to the folder sdk beside it.");
    }

    private static string? BesidePackagesOf(string configuration)
    {
        if (!File.Exists(configuration))
        {
            return null;
        }

        var source = XDocument.Load(configuration).Descendants("packageSources").Elements("add").FirstOrDefault(add => (string?)add.Attribute("key") == Source)?.Attribute("value")?.Value;
        var program = source is null ? null : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(configuration)!, source, "..", "patientsafety.dll"));
        return File.Exists(program) ? program : null;
    }
}
