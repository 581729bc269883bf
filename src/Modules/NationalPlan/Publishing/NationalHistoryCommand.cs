using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.NationalPlan.Publishing;

internal sealed class NationalHistoryCommand : Command
{
    public NationalHistoryCommand(CommandContext context)
        : base("history", context.Say("Visar alla publicerade versioner: vem, när och varför.", "Lists all published versions: who, when and why."))
    {
        var id = new Argument<string?>("edition")
        {
            HelpName = context.Say("utgåva", "edition"),
            Arity = ArgumentArity.ZeroOrOne,
            Description = context.Say("Bara den utgåvan.", "That edition only."),
        };
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Arguments.Add(id);
        Options.Add(output);
        SetAction(parsed =>
        {
            var plans = context.Services.GetRequiredService<INationalPlans>();
            var written = parsed.GetValue(id);
            if (written is not null && plans.Find(written) is null)
            {
                return context.Unknown(new($"Utgåvan ”{written}” finns inte.", $"There is no edition “{written}”."), written, plans.Editions.Select(known => known.Id));
            }

            var versions = plans.Editions.Where(edition => written is null || edition.Id == written).SelectMany(edition => plans.Versions(edition.Id)).ToArray();
            context.WriteList(parsed.FormatOf(output), Table(context, versions), () => versions.Select(VersionView.Of));
            return ExitCode.Fine;
        });
    }

    private static Table Table(CommandContext context, IEnumerable<EditionVersion> versions) => Platform.CommandLine.Table.Of(
        versions,
        (context.Say("Version", "Version"), version => $"{version.Edition.Id}@{version.Edition.Version}"),
        (context.Say("När", "When"), version => version.PublishedAt?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "–"),
        (context.Say("Vem", "Who"), version => version.PublishedBy ?? context.Say(Labels.Of(version.Origin))),
        (context.Say("Varför", "Why"), version => version.Why ?? "–"),
        (context.Say("Kontrollsumma", "Hash"), version => version.Hash[..12]));
}
