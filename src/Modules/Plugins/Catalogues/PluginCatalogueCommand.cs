using System.CommandLine;
using System.Text;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Files;

namespace PatientSafety.Plugins.Catalogues;

internal sealed class PluginCatalogueCommand : Command
{
    public PluginCatalogueCommand(CommandContext context)
        : base("catalogue", context.Say("Skriver ett index över en mapp med paket, att ta med till ett slutet nät.", "Writes an index of a folder of packages, to take along to a closed network."))
    {
        var folder = new Argument<string>("folder") { HelpName = context.Say("mapp", "folder"), Description = context.Say("Mappen med paket.", "The folder of packages.") };
        Arguments.Add(folder);
        SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(folder);
            if (!Directory.Exists(path))
            {
                context.Messages.WriteLine(context.Say($"Mappen ”{path}” finns inte.", $"There is no folder “{path}”."));
                return ExitCode.Failure;
            }

            var findings = new List<Finding>();
            var catalogue = Catalogue.OfPackages(Path.GetFullPath(path), findings);
            FindingsText.Write(context, context.Messages, findings.Where(finding => finding.Severity == Severity.Error));
            var index = Path.Combine(path, Catalogue.IndexName);
            if (WholeFile.Write(index, overwrite: true, stream => stream.Write(Encoding.UTF8.GetBytes(catalogue.Index()))) is { } problem)
            {
                context.Messages.WriteLine(context.Say(problem));
                return ExitCode.Failure;
            }

            context.Results.WriteLine(context.Say($"{index}: {catalogue.Packages.Length} paket.", $"{index}: {catalogue.Packages.Length} packages."));
            return findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Failure : ExitCode.Fine;
        });
    }
}
