using System.Text;
using System.Text.RegularExpressions;
using PatientSafety.Core;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Reporting.Freezing;

/// <summary>Tells whether a file is a frozen report, byte for byte.</summary>
internal sealed partial class ReportVerifying(FrozenReports frozen)
{
    public async Task<Verdict> OfAsync(byte[] file, CancellationToken stop)
    {
        var hash = Sha256.Of(file);
        if (await frozen.WithHashAsync(hash, stop) is { } found && await frozen.FindAsync(found.Number, stop) is { } report)
        {
            var latest = (await frozen.VersionsAsync(report.Address, report.Language, stop)).FirstOrDefault();
            var replacedBy = latest is not null && latest.Number != report.Number ? latest.Number : null;
            var (frozenOn, title) = (SwedishDay.Of(report.FrozenAt), report.Document.Title);
            return new Verdict(true, new(
                $"Filen är {report.Number}, byte för byte: {title}, {report.Document.Owner}. Fryst {Dates.Day(frozenOn, Language.Swedish)} av {report.By}.{(replacedBy is null ? string.Empty : $" Den har ersatts av {replacedBy}.")}",
                $"The file is {report.Number}, byte for byte: {title}, {report.Document.Owner}. Frozen on {Dates.Day(frozenOn, Language.English)} by {report.By}.{(replacedBy is null ? string.Empty : $" It has been replaced by {replacedBy}.")}"))
            {
                Number = report.Number,
                ReplacedBy = replacedBy,
                Hash = hash,
            };
        }

        if (await SaidAsync(file, stop) is { } said)
        {
            return new Verdict(false, new(
                $"Filen säger att den är {said}, men innehållet är inte det som frystes. Den har ändrats, eller sparats om av ett annat program.",
                $"The file says that it is {said}, but its content is not what was frozen. It has been changed, or saved anew by another program.")) { Number = said, Hash = hash };
        }

        return new Verdict(false, new("Filen är ingen fryst rapport härifrån.", "The file is no frozen report from here.")) { Hash = hash };
    }

    /// <summary>The number that a file says it has, where there is such a report.</summary>
    private async Task<string?> SaidAsync(byte[] file, CancellationToken stop)
    {
        foreach (Match match in NumberSaid().Matches(Encoding.UTF8.GetString(file)))
        {
            if (await frozen.FindAsync(match.Groups["number"].Value, stop) is { } report)
            {
                return report.Number;
            }
        }

        return null;
    }

    [GeneratedRegex("""(name="report" content="|"number": "|Nummer |Number )(?<number>[a-z0-9\\-]{5,100})""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberSaid();
}
