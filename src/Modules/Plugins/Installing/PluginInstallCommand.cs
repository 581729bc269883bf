using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Plugins.Installing;

/// <summary><c>plugin install</c>, and <c>plugin plan</c>, which goes through the same gates and changes nothing.</summary>
internal sealed class PluginInstallCommand : Command
{
    private PluginInstallCommand(CommandContext context, string name, string description, Func<Installation, PackageFile, InstallWishes, CancellationToken, Task<Outcome>> act)
        : base(name, description)
    {
        var source = InstallSymbols.Source(context);
        var from = InstallSymbols.From(context);
        var allowCode = InstallSymbols.AllowCode(context);
        var newOwner = InstallSymbols.NewOwner(context);
        var downgrade = InstallSymbols.Downgrade(context);
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json);
        Arguments.Add(source);
        Options.Add(from);
        Options.Add(allowCode);
        Options.Add(newOwner);
        Options.Add(downgrade);
        Options.Add(output);
        SetAction(async (parsed, stop) =>
        {
            var findings = new List<Finding>();
            var file = context.Services.GetRequiredService<PackageSources>().Find(parsed.GetRequiredValue(source), parsed.GetValue(from), findings);
            if (file is null)
            {
                return OutcomeText.Write(context, Outcome.Refused(new("Ingenting installerades.", "Nothing was installed."), [.. findings]), parsed.FormatOf(output));
            }

            var wishes = new InstallWishes { AllowCode = parsed.GetValue(allowCode) is { } why && !string.IsNullOrWhiteSpace(why) ? Shown.Of(why, 500) : null, NewOwner = parsed.GetValue(newOwner), Downgrade = parsed.GetValue(downgrade) };
            return OutcomeText.Write(context, await act(context.Services.GetRequiredService<Installation>(), file, wishes, stop), parsed.FormatOf(output));
        });
    }

    public static PluginInstallCommand Install(CommandContext context) => new(
        context,
        "install",
        context.Say("Installerar ett instick: granskar, provar och tar det i bruk i ett steg.", "Installs a plugin: checks it, tries it and puts it in use in one step."),
        (installation, file, wishes, stop) => installation.InstallAsync(file, wishes, stop));

    public static PluginInstallCommand Plan(CommandContext context) => new(
        context,
        "plan",
        context.Say("Visar vad en installation skulle ändra, utan att ändra något.", "Shows what installing would change, and changes nothing."),
        (installation, file, wishes, stop) => installation.PlanAsync(file, wishes, stop));
}
