using System.Text.Json.Nodes;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Json;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Plugins.Checking;

/// <summary>A check in SARIF 2.1.0, which editors and code hosts show at the line it is about. Places are relative to the plugin's folder.</summary>
internal sealed class SarifLog(InstalledPlugin plugin, Language language, int exitCode)
{
    private const string Folder = "PLUGIN";
    private readonly FindingKind[] kinds = [.. plugin.Findings.Select(finding => finding.Kind).DistinctBy(kind => kind.Id, StringComparer.Ordinal).OrderBy(kind => kind.Id, StringComparer.Ordinal)];

    public string Text() => new JsonObject
    {
        ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
        ["version"] = "2.1.0",
        ["runs"] = new JsonArray(Run()),
    }.ToJsonString(JsonText.Options);

    private JsonObject Run()
    {
        var other = language == Language.English ? Language.Swedish : Language.English;
        return new()
        {
            ["tool"] = new JsonObject { ["driver"] = Component(language) },
            ["translations"] = new JsonArray(Component(other)),
            ["language"] = Code(language),
            ["columnKind"] = "utf16CodeUnits",
            ["originalUriBaseIds"] = new JsonObject { [Folder] = new JsonObject { ["description"] = Message(new("Instickets mapp, var den än ligger.", "The plugin’s folder, wherever it is.")) } },
            ["invocations"] = new JsonArray(new JsonObject { ["executionSuccessful"] = true, ["exitCode"] = exitCode }),
            ["results"] = new JsonArray([.. plugin.Findings.Select(Result)]),
            ["properties"] = new JsonObject
            {
                ["plugin"] = plugin.Id,
                ["version"] = plugin.Version,
                ["status"] = Words.Of(plugin.Status),
                ["reason"] = Said(plugin.Reason),
            },
        };
    }

    /// <summary>The tool and its rules in a language. SARIF knows the second one as a translation of the first.</summary>
    private JsonObject Component(Language spoken) => new()
    {
        ["name"] = "patientsafety",
        ["semanticVersion"] = typeof(SarifLog).Assembly.GetName().Version!.ToString(3),
        ["language"] = Code(spoken),
        ["rules"] = new JsonArray([.. kinds.Select(kind => new JsonObject
        {
            ["id"] = kind.Id,
            ["shortDescription"] = new JsonObject { ["text"] = kind.Title.In(spoken) },
            ["help"] = new JsonObject { ["text"] = kind.Remedy.In(spoken) },
            ["defaultConfiguration"] = new JsonObject { ["level"] = Words.Of(kind.Severity) },
        })]),
    };

    private JsonObject Result(Finding finding)
    {
        var result = new JsonObject
        {
            ["ruleId"] = finding.Id,
            ["ruleIndex"] = Array.FindIndex(kinds, kind => kind.Id == finding.Id),
            ["level"] = Words.Of(finding.Severity),
            ["message"] = new JsonObject { ["text"] = $"{Said(finding.Message)} {Said(finding.Remedy)}" },
        };
        if (finding.Location is { } place)
        {
            var physical = new JsonObject { ["artifactLocation"] = new JsonObject { ["uri"] = Relative(place.File), ["uriBaseId"] = Folder } };
            if (place.Line > 0)
            {
                physical["region"] = new JsonObject { ["startLine"] = place.Line, ["startColumn"] = Math.Max(place.Column, 1) };
            }

            result["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = physical });
        }

        return result;
    }

    private JsonObject Message(Text text) => new() { ["text"] = text.In(language) };

    /// <summary>A text without the path to the folder, which is nobody else's business; an exception of a plugin's code may hold it.</summary>
    private string Said(Text text) => text.In(language).Replace(plugin.Path + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal).Replace(plugin.Path, plugin.Folder, StringComparison.Ordinal);

    private static string Relative(string file) => string.Join('/', file.Split('/', '\\').Select(Uri.EscapeDataString));

    private static string Code(Language spoken) => spoken == Language.English ? "en" : "sv";
}
