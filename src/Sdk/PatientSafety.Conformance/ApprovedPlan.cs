using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace PatientSafety.Conformance;

/// <summary>The plan in short as somebody has looked at it, in a file beside the test.</summary>
internal static class ApprovedPlan
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Why the plan is not the approved one, or null where it is.</summary>
    /// <remarks>The first time there is nothing to hold it against, so it is written down, but not by a build server, where nobody would see it.</remarks>
    public static string? ProblemWith(JsonElement plan, string testFile)
    {
        var path = Path.Combine(Path.GetDirectoryName(testFile)!, $"{Path.GetFileNameWithoutExtension(testFile)}.plan");
        var (approved, received) = ($"{path}.verified.json", $"{path}.received.json");
        var text = JsonSerializer.Serialize(plan, Written) + "\n";
        var isThere = File.Exists(approved);
        if (isThere && File.ReadAllText(approved).ReplaceLineEndings("\n") == text)
        {
            File.Delete(received);
            return null;
        }

        if (IsSet("ACCEPT_SNAPSHOTS") || (!isThere && !IsSet("CI")))
        {
            File.WriteAllText(approved, text);
            File.Delete(received);
            return null;
        }

        File.WriteAllText(received, text);
        return $"The plan is not the one in {approved}. {received} is what it says now: compare them, and rename it if the change is meant, or run once with ACCEPT_SNAPSHOTS=true.";
    }

    private static bool IsSet(string variable) => string.Equals(Environment.GetEnvironmentVariable(variable), "true", StringComparison.OrdinalIgnoreCase);
}
