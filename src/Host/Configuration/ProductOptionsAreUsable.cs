using Microsoft.Extensions.Options;
using PatientSafety.Platform;

namespace PatientSafety.Host.Configuration;

internal sealed class ProductOptionsAreUsable : IValidateOptions<ProductOptions>
{
    public ValidateOptionsResult Validate(string? name, ProductOptions options)
    {
        var problems = options.Urls
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(url => !Uri.TryCreate(url.Replace("*", "0.0.0.0", StringComparison.Ordinal).Replace("+", "0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            .Select(url => $"Urls: ”{url}” är ingen adress att lyssna på. Skriv till exempel http://127.0.0.1:5080. / “{url}” is not an address to listen on.")
            .ToList();
        if (string.IsNullOrWhiteSpace(options.Urls))
        {
            problems.Add("Urls: ange minst en adress, till exempel http://127.0.0.1:5080. / Give at least one address.");
        }

        if (options.Data.IndexOfAny(Path.GetInvalidPathChars()) >= 0 || File.Exists(options.Data))
        {
            problems.Add($"Data: ”{options.Data}” är ingen mapp. Ange en mapp som finns eller kan skapas. / “{options.Data}” is not a folder.");
        }

        if (options.PluginCodeSeconds is < 1 or > 300)
        {
            problems.Add($"PluginCodeSeconds: ange ett antal sekunder från 1 till 300, inte {options.PluginCodeSeconds}. / Give a number of seconds from 1 to 300, not {options.PluginCodeSeconds}.");
        }

        if (options.Reports.Address.Length > 0 && !(Uri.TryCreate(options.Reports.Address, UriKind.Absolute, out var site) && (site.Scheme is "http" or "https")))
        {
            problems.Add($"Reports:Address: ”{options.Reports.Address}” är ingen webbadress. Skriv till exempel https://plan.example.se/. / “{options.Reports.Address}” is no web address.");
        }

        if (options.Reports.PrintingSeconds is < 1 or > 3600)
        {
            problems.Add($"Reports:PrintingSeconds: ange ett antal sekunder från 1 till 3600, inte {options.Reports.PrintingSeconds}. / Give a number of seconds from 1 to 3600, not {options.Reports.PrintingSeconds}.");
        }

        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
