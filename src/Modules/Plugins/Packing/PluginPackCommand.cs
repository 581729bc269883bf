using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core.Findings;
using PatientSafety.Core;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Files;
using PatientSafety.Platform.Signatures;

namespace PatientSafety.Plugins.Packing;

internal sealed class PluginPackCommand : Command
{
    public PluginPackCommand(CommandContext context)
        : base("pack", context.Say("Gör ett paket av ett instick, och skriver under det om ett certifikat anges.", "Makes a package of a plugin, and signs it where a certificate is given."))
    {
        var folder = new Argument<string>("folder") { HelpName = context.Say("mapp", "folder"), Description = context.Say("Mappen med plan.yaml och plugin.yaml.", "The folder with plan.yaml and plugin.yaml.") };
        var to = new Option<string>("--to") { HelpName = context.Say("mapp", "folder"), Description = context.Say("Mappen som paketet läggs i; annars den här.", "The folder that the package is put in; else this one."), DefaultValueFactory = _ => "." };
        var sign = new Option<string>("--sign") { HelpName = context.Say("certifikat", "certificate"), Description = context.Say("Certifikat med privat nyckel (.pfx eller .p12) att skriva under med.", "Certificate with its private key (.pfx or .p12) to sign with.") };
        var passwordFile = new Option<string>("--password-file") { HelpName = context.Say("fil", "file"), Description = context.Say("Fil vars första rad är certifikatets lösenord.", "File whose first line is the certificate’s password.") };
        Arguments.Add(folder);
        Options.Add(to);
        Options.Add(sign);
        Options.Add(passwordFile);
        SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(folder);
            if (!Directory.Exists(path))
            {
                context.Messages.WriteLine(context.Say($"Mappen ”{path}” finns inte. Ange mappen som plan.yaml ligger i.", $"There is no folder “{path}”. Give the folder that plan.yaml is in."));
                return ExitCode.Failure;
            }

            using var certificate = parsed.GetValue(sign) is { } file ? SigningCertificate.Open(file, parsed.GetValue(passwordFile), context) : null;
            if (parsed.GetValue(sign) is not null && certificate is null)
            {
                return ExitCode.Failure;
            }

            var findings = new List<Finding>();
            var package = context.Services.GetRequiredService<FolderPacking>().Pack(path, findings);
            FindingsText.Write(context, context.Messages, findings.Where(finding => finding.Severity != Severity.Note));
            if (package is null)
            {
                context.Messages.WriteLine(context.Say("Inget paket gjordes.", "No package was made."));
                return ExitCode.Failure;
            }

            return Write(context, package, parsed.GetRequiredValue(to), certificate);
        });
    }

    private static int Write(CommandContext context, Package package, string folder, SigningCertificate? certificate)
    {
        var target = Path.Combine(Directory.CreateDirectory(folder).FullName, package.FileName);
        if (File.Exists(target) && !File.ReadAllBytes(target).AsSpan().SequenceEqual(package.Bytes))
        {
            context.Messages.WriteLine(context.Say(
                $"{target} finns redan med annat innehåll. Ge insticket ett nytt versionsnummer i plugin.yaml, eller flytta undan filen.",
                $"{target} is there already with other content. Give the plugin a new version number in plugin.yaml, or move the file away."));
            return ExitCode.Failure;
        }

        var problem = Replace(target, package.Bytes) ?? (certificate is null ? null : Replace(target + Package.SignatureEnding, certificate.Sign(package.Bytes)));
        if (problem is not null)
        {
            context.Messages.WriteLine(context.Say(problem));
            return ExitCode.Failure;
        }

        context.Results.WriteLine(target);
        context.Results.WriteLine($"SHA-256 {package.Hash}{(certificate is null ? string.Empty : context.Say(", underskrivet", ", signed"))}");
        return ExitCode.Fine;
    }

    private static Text? Replace(string path, byte[] content) => WholeFile.Write(path, overwrite: true, stream => stream.Write(content));
}
