using System.Text.RegularExpressions;

namespace PatientSafety.Tests.Plugins;

/// <summary>docs/your-region.md, done as it says: its commands by the real program in a clean folder, its edits to the files.</summary>
public sealed partial class YourRegionTests
{
    [Fact]
    public async Task Whoever_follows_the_page_has_a_region_of_their_own_in_the_comparison()
    {
        using var folder = new TemporaryFolder();
        var page = await File.ReadAllTextAsync(Repository.At("docs", "your-region.md"), TestContext.Current.CancellationToken);
        var blocks = Blocks().Matches(page);
        var answers = new List<string>();
        foreach (Match block in blocks)
        {
            var text = block.Groups["text"].Value;
            if (block.Groups["kind"].Value == "yaml")
            {
                Edit(folder.At("min-region", "plan.yaml"), "    activities:\n", $"    activities:\n{text}");
                continue;
            }

            foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                // The page asks for a new version before the second package.
                if (line.Contains("plugin pack", StringComparison.Ordinal) && File.Exists(folder.At("paket", "min-region.0.1.0.nupkg")))
                {
                    Edit(folder.At("min-region", "plugin.yaml"), "version: 0.1.0", "version: 0.2.0");
                    Edit(folder.At("min-region", "plan.yaml"), "PLATSHÅLLARE: planens titel", "Säker vård i min region");
                }

                answers.Add(await RunAsync(folder, line));
            }
        }

        Assert.Equal(14, answers.Count);
        Assert.Contains(answers, answer => answer.Contains("min-region 0.1.0 är installerat och i bruk.", StringComparison.Ordinal));
        Assert.Contains(answers, answer => InOneLine(answer).Contains("Säker vård här och nu Prioriterat, 1 Inte prioriterat", StringComparison.Ordinal));
        Assert.Contains(answers, answer => answer.Contains("”Säker vård i min region”", StringComparison.Ordinal) && answer.Contains("i stället för 0.1.0", StringComparison.Ordinal));
        Assert.Contains(answers, answer => answer.Contains("0.1.0 är i bruk i stället för 0.2.0", StringComparison.Ordinal));
    }

    private static async Task<string> RunAsync(TemporaryFolder folder, string line)
    {
        var words = Words().Matches(line).Select(word => word.Value.Trim('"')).ToArray();
        Assert.Equal("patientsafety", words[0]);
        var run = await ProgramRun.OfAsync("dotnet", folder.Path, [RunningProduct.Program, .. words[1..], "--data", folder.At("data")]);
        Assert.True(run.ExitCode == 0, $"{line}: {run.ExitCode}\n{run.Results}\n{run.Messages}");
        return run.Results;
    }

    private static string InOneLine(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static void Edit(string file, string what, string instead)
    {
        var text = File.ReadAllText(file);
        Assert.Contains(what, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(what, instead, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^```(?<kind>sh|yaml)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blocks();

    [GeneratedRegex("""[^\s"]+|"[^"]*"|[^\s]*"[^"]*"[^\s]*""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
