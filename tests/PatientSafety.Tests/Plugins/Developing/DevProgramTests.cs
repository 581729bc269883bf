using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace PatientSafety.Tests.Plugins.Developing;

/// <summary>The program itself, with somebody who edits a plan beside it.</summary>
public sealed partial class DevProgramTests
{
    private static readonly TimeSpan ForAPage = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ForAStart = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task What_is_saved_shows_on_the_page_and_what_is_wrong_is_said()
    {
        using var folder = new TemporaryFolder();
        using var data = new TemporaryFolder();
        var sound = File.ReadAllText(Repository.At("plugins", "Halland", "plan.yaml"));
        var plan = folder.Write("min-plan/plan.yaml", sound);
        using var program = Start(folder.At("min-plan"), data.Path);
        var said = Heard(program);
        try
        {
            var address = await UntilAsync(ForAStart, () => Task.FromResult(said.Select(line => Addresses().Match(line)).FirstOrDefault(match => match.Success)?.Value));
            await UntilSaidAsync(said, "inga fel");
            using var site = new HttpClient { BaseAddress = new Uri(address) };

            File.WriteAllText(plan, sound.Replace("Implementera nya säkerhetskulturtrappan 2.0", "En titel som är ny", StringComparison.Ordinal));
            await UntilPageAsync(site, "/regions/halland/sakrare-vard-tillsammans", "En titel som är ny");

            // Editors may write a new file and give it the name of the old one.
            folder.Write("min-plan/plan.yaml.tmp", sound.Replace("Implementera nya säkerhetskulturtrappan 2.0", "En titel som är nyare", StringComparison.Ordinal));
            File.Move(folder.At("min-plan", "plan.yaml.tmp"), plan, overwrite: true);
            await UntilPageAsync(site, "/regions/halland/sakrare-vard-tillsammans", "En titel som är nyare");

            File.WriteAllText(plan, sound.Replace("number: 2", "numer: 2", StringComparison.Ordinal));
            await UntilSaidAsync(said, "Nyckeln ”numer” är okänd här.");
            await UntilPageAsync(site, "/plugins", "numer");
            // The region falls back to the plan that came with the product.
            await UntilPageAsync(site, "/regions/halland/sakrare-vard-tillsammans", "Implementera nya säkerhetskulturtrappan 2.0");

            said.Clear();
            File.WriteAllText(plan, sound);
            await UntilSaidAsync(said, "inga fel");
            Assert.False(Directory.Exists(Path.Combine(data.Path, "plugins")));
        }
        finally
        {
            program.Kill(entireProcessTree: true);
            await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    private static Process Start(string folder, string data) => Process.Start(new ProcessStartInfo("dotnet", [RunningProduct.Program, "plugin", "dev", folder, "--urls", "http://127.0.0.1:0", "--data", data])
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static ConcurrentQueue<string> Heard(Process program)
    {
        var said = new ConcurrentQueue<string>();
        void Hear(object sender, DataReceivedEventArgs line) => said.Enqueue(line.Data ?? string.Empty);
        program.OutputDataReceived += Hear;
        program.ErrorDataReceived += Hear;
        program.BeginOutputReadLine();
        program.BeginErrorReadLine();
        return said;
    }

    private static Task UntilSaidAsync(ConcurrentQueue<string> said, string sentence) =>
        UntilAsync(ForAPage, () => Task.FromResult(said.FirstOrDefault(line => line.Contains(sentence, StringComparison.Ordinal))), sentence);

    private static Task UntilPageAsync(HttpClient site, string page, string text) => UntilAsync(
        ForAPage,
        async () => (await site.GetStringAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken)).Contains(text, StringComparison.Ordinal) ? text : null,
        $"{text} on {page}");

    private static async Task<string> UntilAsync(TimeSpan patience, Func<Task<string?>> asked, string what = "an address")
    {
        for (var begun = Stopwatch.StartNew(); begun.Elapsed < patience; await Task.Delay(100, TestContext.Current.CancellationToken))
        {
            if (await asked() is { } answer)
            {
                return answer;
            }
        }

        throw new TimeoutException($"There was no {what} within {patience}.");
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9]\d*", RegexOptions.None, 1000)]
    private static partial Regex Addresses();
}
