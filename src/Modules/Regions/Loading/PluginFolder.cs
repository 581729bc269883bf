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
using PatientSafety.Regions.Running;

namespace PatientSafety.Regions.Loading;

/// <summary>Looks at one plugin's folder, data first and code last. The answer is always a status with a reason.</summary>
internal sealed class PluginFolder(ConfigurationReader reader, PlanChecks checks, CodeInProcess here, KeptAnswers elsewhere, TimeProvider clock, IOptions<ProductOptions> options)
{
    public InstalledPlugin Inspect(PluginPlace place) => Begin(place).End();

    /// <summary>Reads the data and sets the code going; what came with the product is run at once.</summary>
    public Inspection Begin(PluginPlace place)
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
            return Begin(place, plugin);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Inspection.Of(Ended(plugin, PluginStatus.Invalid, [FileFindings.Missing.At(new(place.Folder), new(
                $"Mappen gick inte att läsa: {problem.Message}", $"The folder could not be read: {problem.Message}"))]));
        }
    }

    private Inspection Begin(PluginPlace place, InstalledPlugin plugin)
    {
        var folder = place.Path;
        var findings = new List<Finding>();
        var planFile = Path.Combine(folder, ConfigurationReader.FileName);
        var manifest = ManifestIn(folder, findings);
        plugin = plugin with { Id = manifest?.Id is { Length: > 0 } id ? id : plugin.Id, Manifest = manifest, Version = manifest?.Version, HasCode = manifest?.HoldsCode == true };
        if (manifest is not null && CoreVersion.Misfit(manifest.Core) is { } misfit)
        {
            findings.Add(ManifestFindings.OtherCore.At(new(PluginManifest.FileName), misfit));
            return Inspection.Of(Ended(plugin, PluginStatus.Incompatible, findings));
        }

        if (!File.Exists(planFile))
        {
            findings.Add(PluginFindings.NoPlanFile.At(new(ConfigurationReader.FileName), new("plan.yaml saknas.", "plan.yaml is missing.")));
            return Inspection.Of(Ended(plugin, PluginStatus.Invalid, findings));
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
            return Inspection.Of(plugin with { Status = PluginStatus.Refused, Reason = refusal, Findings = [.. findings] });
        }

        if ((place.Disabled ?? SwitchedOff(plugin.Id)) is { } disabled)
        {
            return Inspection.Of(plugin with { Status = PluginStatus.Disabled, Reason = disabled, Findings = [.. findings] });
        }

        findings.AddRange(Undeclared(folder, manifest));
        findings.AddRange(NotNamed(manifest, configuration));
        if (configuration?.Look?.Logo is { } logo)
        {
            var (data, problem) = LogoFile.Read(folder, logo);
            plugin = plugin with { Logo = data };
            findings.AddRange(problem is null ? [] : [PluginFindings.LogoNotUsable.At(new(logo), problem)]);
        }

        if (configuration is not null && !HasErrors(findings))
        {
            findings.AddRange(checks.Check(configuration));
        }

        return HasErrors(findings)
            ? Inspection.Of(Ended(plugin, PluginStatus.Invalid, findings))
            : WithCode(place, plugin, configuration!, manifest, findings);
    }

    private Inspection WithCode(PluginPlace place, InstalledPlugin plugin, RegionConfiguration configuration, PluginManifest? manifest, List<Finding> findings)
    {
        if (manifest?.Assembly is not { } assembly || findings.Any(finding => finding.Kind == PluginFindings.CodeNotBuilt))
        {
            findings.AddRange(manifest?.Assembly is null ? OwnRules.Missing(configuration, []) : []);
            return Inspection.Of(Ended(plugin, HasErrors(findings) ? PluginStatus.Invalid : PluginStatus.Active, findings));
        }

        var question = new CodeQuestion(Path.GetFullPath(place.Path), assembly, configuration, DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
        if (PluginMetadata.Misfit(question.Path) is { } misfit)
        {
            return Inspection.Of(Ended(plugin, misfit.Status, [.. findings, misfit.Problem]));
        }

        return place.Origin == PluginOrigin.Shipped
            ? Inspection.Of(WithAnswer(here.Run(question)))
            : new Inspection(plugin, elsewhere.Ask(question), WithAnswer);

        InstalledPlugin WithAnswer(CodeAnswer answer)
        {
            if (answer.Problem is { } problem)
            {
                return Ended(plugin, answer.Status, [.. findings, problem]);
            }

            // A rule of the region's own may find errors; they concern the plan, so the plan cannot be used.
            Finding[] all = [.. findings, .. Foreign(answer.Rules, assembly), .. answer.Findings];
            return Ended(plugin with { Rules = answer.Rules, Sections = answer.Sections, SetOffs = [.. OwnRules.Wanted(configuration, answer.SetOffs)] }, HasErrors(all) ? PluginStatus.Invalid : PluginStatus.Active, all);
        }
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

    /// <summary>A manifest that says nothing of editions is silent, and one that names others is wrong.</summary>
    private static IEnumerable<Finding> NotNamed(PluginManifest? manifest, RegionConfiguration? configuration)
    {
        string[] named = [.. manifest?.Editions ?? []];
        return from follows in configuration?.Plans.Select(plan => plan.Follows).Distinct(StringComparer.Ordinal) ?? []
               where named.Length > 0 && follows.Length > 0 && !named.Contains(follows, StringComparer.Ordinal)
               select ManifestFindings.EditionNotNamed.At(new(PluginManifest.FileName), new($"Planen följer {follows}, och ”editions” nämner {string.Join(", ", named)}.", $"The plan follows {follows}, and “editions” names {string.Join(", ", named)}."));
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
