using System.Text.Encodings.Web;
using System.Text.Json;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Plugins;

namespace PatientSafety.Plugins.Schemas;

/// <summary>The schemas of a region's files, made from the readers of this very program.</summary>
internal sealed class RegionSchemas(IEnumerable<DescribedFile> files)
{
    public const string PlanSchema = "region-plan.schema.json";
    public const string ManifestSchema = "region-plugin.schema.json";

    // The files are read by editors and never stand in a page.
    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Each schema's file name and text.</summary>
    public IEnumerable<(string Name, string Text)> All() =>
        from file in files
        let manifest = file.Name == PluginManifest.FileName
        let schema = new JsonSchema(manifest ? "plugin.yaml: ett insticks uppgifter om sig självt" : "plan.yaml: en regions handlingsplan för patientsäkerhet")
        let text = schema.Of(file.Shape()).ToJsonString(Written) + "\n"
        orderby manifest
        select (manifest ? ManifestSchema : PlanSchema, text);
}
