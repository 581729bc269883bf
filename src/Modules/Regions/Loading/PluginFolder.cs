using System.Collections.Immutable;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.Platform;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Plugins;
using PatientSafety.Platform.Yaml;
using PatientSafety.Regions.Checking;
using PatientSafety.Regions.Reading;

namespace PatientSafety.Regions.Loading;

/// <summary>Looks at one plugin's folder, data first and code last. The answer is always a status with a reason.</summary>
internal sealed class PluginFolder(ConfigurationReader reader, PlanChecks checks, IOptions<ProductOptions> options)
{
    public InstalledPlugin Inspect(PluginPlace place)
    {
        var plugin = new InstalledPlugin
        {
            Id = place.Folder,
            Folder = place.Folder,
            Path = place.Path,
            Origin = place.Origin,
            Trust = place.Trust,
            TrustReason = place.TrustReason,
            Status = PluginStatus.Invalid,
            Reason = new("Mappen har inte lästs.", "The folder has not been read."),
        };
        try
        {
            return Inspect(place, plugin);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Ended(plugin, PluginStatus.Invalid, [FileFindings.Missing.At(new(place.Folder), new(
                $"Mappen gick inte att läsa: {problem.Message}", $"The folder could not be read: {problem.Message}"))]);
        }
    }

    private InstalledPlugin Inspect(PluginPlace place, InstalledPlugin plugin)
    {
        var folder = place.Path;
        var findings = new List<Finding>();
        var planFile = Path.Combine(folder, ConfigurationReader.FileName);
        var manifest = ManifestIn(folder, findings);
        plugin = plugin with { Id = manifest?.Id is { Length: > 0 } id ? id : plugin.Id, Manifest = manifest, Version = manifest?.Version, HasCode = manifest?.HoldsCode == true };
        if (manifest is not null && CoreVersion.Misfit(manifest.Core) is { } misfit)
        {
            findings.Add(ManifestFindings.OtherCore.At(new(PluginManifest.FileName), misfit));
            return Ended(plugin, PluginStatus.Incompatible, findings);
        }

        if (!File.Exists(planFile))
        {
            findings.Add(PluginFindings.NoPlanFile.At(new(ConfigurationReader.FileName), new("plan.yaml saknas.", "plan.yaml is missing.")));
            return Ended(plugin, PluginStatus.Invalid, findings);
        }

        var configuration = YamlFile.Read(planFile, ConfigurationReader.FileName, findings) is { } file ? reader.Read(file, findings) : null;
        plugin = plugin with
        {
            Id = manifest is null && configuration?.Region.Id is { Length: > 0 } region ? region : plugin.Id,
            ContentHash = HashOf(planFile),
            Configuration = configuration,
        };
        if (place.Refused is { } refusal)
        {
            return plugin with { Status = PluginStatus.Refused, Reason = refusal, Findings = [.. findings] };
        }

        if ((place.Disabled ?? SwitchedOff(plugin.Id)) is { } disabled)
        {
            return plugin with { Status = PluginStatus.Disabled, Reason = disabled, Findings = [.. findings] };
        }

        findings.AddRange(Undeclared(folder, manifest));
        if (configuration is not null && !HasErrors(findings))
        {
            findings.AddRange(checks.Check(configuration));
        }

        return HasErrors(findings)
            ? Ended(plugin, PluginStatus.Invalid, findings)
            : WithCode(folder, plugin, configuration!, manifest, findings);
    }

    private InstalledPlugin WithCode(string folder, InstalledPlugin plugin, RegionConfiguration configuration, PluginManifest? manifest, List<Finding> findings)
    {
        if (manifest?.Assembly is null || findings.Any(finding => finding.Kind == PluginFindings.CodeNotBuilt))
        {
            return Ended(plugin, PluginStatus.Active, findings);
        }

        var (code, status, problem) = PluginCode.Load(Path.Combine(Path.GetFullPath(folder), manifest.Assembly));
        if (problem is not null)
        {
            findings.Add(problem);
            return Ended(plugin, status, findings);
        }

        try
        {
            plugin = plugin with { Rules = [.. code!.PlanRules.Select(rule => rule.Kind), .. code.ReportingRules.Select(rule => rule.Kind)] };
            findings.AddRange(Foreign(plugin.Rules, manifest.Assembly));
            findings.AddRange(checks.Check(configuration, code));
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            findings.Add(PluginCode.Fails(new(manifest.Assembly), thrown));
            return Ended(plugin, PluginStatus.Failed, findings);
        }

        // A rule of the region's own may find errors; they concern the plan, so the plan cannot be used.
        return Ended(plugin, HasErrors(findings) ? PluginStatus.Invalid : PluginStatus.Active, findings);
    }

    private Text? SwitchedOff(string id) => options.Value.DisabledPlugins.Contains(id, StringComparer.Ordinal)
        ? new("Avstängt i inställningarna (DisabledPlugins).", "Switched off in the settings (DisabledPlugins).")
        : null;

    private static PluginManifest? ManifestIn(string folder, List<Finding> findings)
    {
        var file = Path.Combine(folder, PluginManifest.FileName);
        return File.Exists(file) && YamlFile.Read(file, PluginManifest.FileName, findings) is { } map ? PluginManifest.Read(map, findings) : null;
    }

    private static IEnumerable<Finding> Undeclared(string folder, PluginManifest? manifest)
    {
        var contract = $"{PluginLoadContext.Contract.Name}.dll";
        string[] assemblies = [.. Directory.EnumerateFiles(folder, "*.dll").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
        if (assemblies.Contains(contract, StringComparer.OrdinalIgnoreCase))
        {
            yield return PluginFindings.OwnContract.At(new(contract), new(
                "Mappen har en egen kopia av kontraktet; den används inte.", "The folder has its own copy of the contract; it is not used."));
        }

        if (manifest?.Assembly is { } declared)
        {
            if (!assemblies.Contains(declared, StringComparer.Ordinal))
            {
                var sentence = new Text($"{declared} finns inte i mappen.", $"{declared} is not in the folder.");
                yield return (IsSource(folder) ? PluginFindings.CodeNotBuilt : ManifestFindings.BadAssemblyName).At(new(PluginManifest.FileName), sentence);
            }

            yield break;
        }

        foreach (var assembly in assemblies.Where(file => !file.Equals(contract, StringComparison.OrdinalIgnoreCase)))
        {
            yield return PluginFindings.UndeclaredAssembly.At(new(assembly), new(
                $"{assembly} ligger i mappen men är inte angiven i plugin.yaml.", $"{assembly} is in the folder but not named in plugin.yaml."));
        }
    }

    /// <summary>Whether the folder is the one that a plugin is written in, where its data can be checked before its code is built.</summary>
    private static bool IsSource(string folder) => Directory.EnumerateFiles(folder, "*.csproj").Any();

    private static IEnumerable<Finding> Foreign(IEnumerable<FindingKind> rules, string assembly) =>
        from kind in rules
        where kind.Id.StartsWith("PS", StringComparison.Ordinal)
        select PluginFindings.ForeignPrefix.At(new(assembly), new($"Regeln heter {kind.Id}.", $"The rule is called {kind.Id}."));

    private static InstalledPlugin Ended(InstalledPlugin plugin, PluginStatus status, IReadOnlyCollection<Finding> findings)
    {
        ImmutableArray<Finding> ordered = [.. findings
            .OrderByDescending(finding => finding.Severity)
            .ThenBy(finding => finding.Location?.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location?.Line)
            .ThenBy(finding => finding.Location?.Column)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal)];
        var errors = ordered.Count(finding => finding.Severity == Severity.Error);
        return plugin with { Status = status, Findings = ordered, Reason = Reason(ordered, errors) };
    }

    private static Text Reason(ImmutableArray<Finding> findings, int errors) => errors switch
    {
        0 => new("Läst och i bruk.", "Read and in use."),
        1 => findings[0].Message,
        _ => new(
            $"{errors} fel, det första: {findings[0].Message}",
            $"{errors} errors, the first: {findings[0].Message.In(Language.English)}"),
    };

    private static bool HasErrors(IEnumerable<Finding> findings) => findings.Any(finding => finding.Severity == Severity.Error);

    private static string HashOf(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
