using System.Globalization;
using System.Security;
using PatientSafety.Plugins.Schemas;

namespace PatientSafety.Plugins.Making;

/// <summary>The files that a new plugin begins with, made from the template that dotnet new uses too.</summary>
internal sealed class PluginFiles(RegionSchemas schemas, TimeProvider clock)
{
    private const string Template = "region/";

    /// <summary>Where the packages for authors of plugins lie.</summary>
    public static string Sdk => Path.Combine(AppContext.BaseDirectory, "sdk");

    /// <summary>Each file's path in the folder, with forward slashes, and its text.</summary>
    public IEnumerable<(string Path, string Text)> Of(NewPlugin plugin)
    {
        var text = new TemplateText(Words(plugin), Conditions(plugin));
        var assembly = typeof(PluginFiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Template, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var path = name[Template.Length..].Replace('\\', '/');
            if (!plugin.Code && IsForCode(path))
            {
                continue;
            }

            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (path.Replace("__CLASS__", plugin.ClassName, StringComparison.Ordinal), text.FilledIn(reader.ReadToEnd(), WrittenIn(path)));
        }

        foreach (var (name, schema) in schemas.All())
        {
            yield return ($".schema/{name}", schema);
        }
    }

    private static bool IsForCode(string path) => path is not ("plan.yaml" or "plugin.yaml" or "README.md");

    private static HashSet<string> Conditions(NewPlugin plugin)
    {
        (string Name, bool Holds)[] conditions =
        [
            ("code", plugin.Code),
            ("hasCounty", plugin.CountyCode is not null),
            ("hasPeriod", plugin.Period is not null),
            ("hasContact", plugin.Contact is not null),
            ("hasLicence", plugin.Licence is not null),
        ];
        return conditions.Where(condition => condition.Holds).Select(condition => condition.Name).ToHashSet(StringComparer.Ordinal);
    }

    private Dictionary<string, string> Words(NewPlugin plugin)
    {
        var year = clock.GetLocalNow().Year;
        var period = plugin.Period ?? plugin.Edition.Period ?? new(new(year, 1, 1), new(year, 12, 31));
        return new(StringComparer.Ordinal)
        {
            ["__REGION_ID__"] = plugin.RegionId,
            ["__REGION_NAME__"] = plugin.Name ?? "PLATSHÅLLARE: regionens namn",
            ["__COUNTY_CODE__"] = plugin.CountyCode ?? string.Empty,
            ["__TITLE__"] = plugin.Title ?? "PLATSHÅLLARE: planens titel",
            ["__FOLLOWS__"] = $"{plugin.Edition.Id}@{plugin.Edition.Version}",
            ["__EDITION__"] = plugin.Edition.Id,
            ["__FROM__"] = period.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["__TO__"] = period.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["__CONTACT__"] = plugin.Contact ?? string.Empty,
            ["__LICENCE__"] = plugin.Licence ?? string.Empty,
            ["__CLASS__"] = plugin.ClassName,
            ["__PREFIX__"] = plugin.RegionId.Replace("-", string.Empty, StringComparison.Ordinal).ToUpperInvariant(),
            ["__SDK__"] = Sdk,
        };
    }

    /// <summary>How a word is written so that the file says it and nothing else, whatever signs are in it.</summary>
    private static Func<string, string> WrittenIn(string path) => Path.GetExtension(path) switch
    {
        ".yaml" => word => OnOneLine(word).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal),
        ".config" => word => SecurityElement.Escape(word),
        _ => OnOneLine,
    };

    private static string OnOneLine(string word) => string.Concat(word.Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\uFEFF' ? ' ' : letter));
}
