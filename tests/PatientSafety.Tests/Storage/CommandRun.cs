using System.CommandLine;
using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.Tests.Storage;

/// <summary>What a command answered when it was run in this process.</summary>
internal sealed record CommandRun(int ExitCode, string Results, string Messages)
{
    public static async Task<CommandRun> OfAsync(IServiceProvider services, Language language, Func<CommandContext, Command> command, string arguments)
    {
        using var results = new StringWriter(CultureInfo.InvariantCulture);
        using var messages = new StringWriter(CultureInfo.InvariantCulture);
        var context = new CommandContext(() => services, language, results, messages);
        var code = await command(context).Parse(arguments).InvokeAsync(
            new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = results, Error = messages },
            TestContext.Current.CancellationToken);
        return new CommandRun(code, results.ToString(), messages.ToString());
    }
}
