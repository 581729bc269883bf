using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace PatientSafety.Conformance;

/// <summary>What the product's own check says of a folder.</summary>
internal sealed record PluginCheck(string Status, string Reason, bool HasCode, IReadOnlyList<string> Rules, IReadOnlyList<PluginCheck.Finding> Findings, JsonElement Plan)
{
    // All tests of a class ask for the same check, and it is a process.
    private static readonly ConcurrentDictionary<(string Folder, string Program), Lazy<Task<PluginCheck>>> Done = new();

    public IReadOnlyList<string> ActivityIds => Plan.ValueKind != JsonValueKind.Object
        ? []
        : [.. Plan.GetProperty("plans").EnumerateArray().SelectMany(plan => plan.GetProperty("activities").EnumerateArray()).Select(activity => activity.GetProperty("id").GetString()!)];

    public static Task<PluginCheck> OfAsync(string folder, string program) =>
        Done.GetOrAdd((folder, program), key => new(() => RunAsync(key.Folder, key.Program))).Value;

    private static async Task<PluginCheck> RunAsync(string folder, string program)
    {
        var isAssembly = program.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);
        string[] arguments = ["plugin", "check", folder, "--output", "json", "--language", "en"];
        var start = new ProcessStartInfo(isAssembly ? Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet" : program, isAssembly ? [program, .. arguments] : arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var results = process.StandardOutput.ReadToEndAsync();
        var messages = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        try
        {
            return From(JsonDocument.Parse(await results).RootElement);
        }
        catch (JsonException problem)
        {
            throw new InvalidOperationException($"{program} could not check {folder}. It ended with {process.ExitCode} and said: {await messages}", problem);
        }
    }

    private static PluginCheck From(JsonElement check) => new(
        check.GetProperty("status").GetString()!,
        Text(check.GetProperty("reason")),
        check.GetProperty("hasCode").GetBoolean(),
        [.. check.GetProperty("rules").EnumerateArray().Select(rule => rule.GetString()!)],
        [.. check.GetProperty("findings").EnumerateArray().Select(Finding.From)],
        check.GetProperty("region").Clone());

    private static string Text(JsonElement text) => text.GetProperty("en").GetString() ?? text.GetProperty("sv").GetString()!;

    internal sealed record Finding(string Id, string Severity, string Sentence)
    {
        public static Finding From(JsonElement finding)
        {
            var id = finding.GetProperty("id").GetString()!;
            var file = finding.GetProperty("file").GetString();
            var line = finding.GetProperty("line");
            var place = file is null ? string.Empty : $"{file}:{(line.ValueKind == JsonValueKind.Number ? line.GetInt32() : 0)}: ";
            return new(id, finding.GetProperty("severity").GetString()!, $"{place}{id}: {Text(finding.GetProperty("message"))} {Text(finding.GetProperty("remedy"))}");
        }
    }
}
