using System.Text;
using PatientSafety.Tests.Regions;

namespace PatientSafety.Tests.Plugins;

/// <summary>Packages that are not what they say, each with the finding that says so. But for that they could be installed.</summary>
internal static class HostileContents
{
    private const string NotAPackage = "PS4201";
    private const string TooLarge = "PS4202";
    private const string Clash = "PS4204";
    private const string NoManifest = "PS4205";
    private const string NotAsListed = "PS4206";
    private const string HiddenCode = "PS4207";
    private const string NamesDiffer = "PS4208";
    private const string Incomplete = "PS4209";
    private static readonly byte[] Program = [(byte)'M', (byte)'Z', 0x90, 0, 3, 0, 0, 0, .. new byte[120]];

    /// <summary>Newer than what is installed, so that nothing but its flaw stands in the way.</summary>
    public static SomePackage Sound { get; } = new() { Version = "3.0.0" };

    public static IReadOnlyDictionary<string, (string Finding, Func<byte[]> Package)> All { get; } = new Dictionary<string, (string, Func<byte[]>)>(StringComparer.Ordinal)
    {
        ["empty"] = (NotAPackage, () => []),
        ["a text"] = (NotAPackage, () => Encoding.UTF8.GetBytes(PlanFile.Sound)),
        ["noise"] = (NotAPackage, () => [.. Enumerable.Range(0, 10_000).Select(number => (byte)(number * 7919 >> 5))]),
        ["cut in the middle"] = (NotAPackage, () => Sound.Zip()[..^400]),
        ["cut at the end"] = (NotAPackage, () => Sound.Zip()[..^3]),
        ["cut at the beginning"] = (NotAPackage, () => Sound.Zip()[100..]),
        ["a directory of nothing"] = ("PS4203", () => RawZip.OnlyDirectory(3, 3)),
        ["locked"] = (NotAPackage, () => Sound.With("x.txt", "x").Zip([new("plugin/y.txt", "y") { Flags = 0x801 }])),
        ["of the kind beyond four gigabytes"] = (NotAPackage, () => [.. Sound.Zip()[..^22], .. RawZip.End(4, uint.MaxValue, uint.MaxValue, ushort.MaxValue)]),
        ["packed in no known way"] = (NotAPackage, () => RawZip.Of([.. Sound.Entries(), new("plugin/x.txt", "not deflated at all") { Deflated = true, SaidCompressed = 1_000_000 }])),
        ["one file beyond measure"] = (TooLarge, () => Sound.With("x.txt", new byte[30 * 1024 * 1024]).Zip()),
        ["small files beyond measure"] = (TooLarge, () => RawZip.Of([.. Sound.Entries(), .. Enumerable.Range(0, 280).Select(number => new RawEntry($"plugin/{number}.txt", new byte[250 * 1024]))])),
        ["too many files"] = (TooLarge, () => RawZip.Of([.. Sound.Entries(), .. Enumerable.Range(0, 1001).Select(number => new RawEntry($"plugin/{number}.txt", "x"))])),
        ["a million files"] = (TooLarge, () => RawZip.OnlyDirectory(600_000, ushort.MaxValue)),
        ["a million files, said to be three"] = (TooLarge, () => RawZip.OnlyDirectory(600_000, 3)),
        ["sizes that lie"] = (NotAsListed, () => RawZip.Of([.. Sound.Entries().Where(entry => !IsPlan(entry)), new("plugin/plan.yaml", Sound.Plan) { SaidSize = 10 }])),
        ["no manifest"] = (NoManifest, () => RawZip.Of(Sound.Entries().Where(entry => Encoding.UTF8.GetString(entry.Name) != "plugin/plugin.yaml"))),
        ["nothing in it"] = (NoManifest, () => RawZip.Of()),
        ["a file that is not listed"] = (NotAsListed, () => Sound.Zip([new("plugin/more.txt", "x")])),
        ["a file that is listed and missing"] = (NotAsListed, () => RawZip.Of(Sound.With("gone.txt", "x").Entries().SkipLast(1))),
        ["another plan than the listed one"] = (NotAsListed, () => RawZip.Of([.. Sound.Entries().Where(entry => !IsPlan(entry)), new("plugin/plan.yaml", Sound.Plan + "\n")])),
        ["the plan of another region"] = (NamesDiffer, () => (Sound with { Plan = PlanFile.With("id: provlanet", "id: halland") }).Zip()),
        ["the name of another package"] = (NamesDiffer, () => (Sound with { Nuspec = "<package><metadata><id>halland</id><version>3.0.0</version></metadata></package>" }).Zip()),
        ["the version of another package"] = (NamesDiffer, () => (Sound with { Nuspec = "<package><metadata><id>provlanet</id><version>9.0.0</version></metadata></package>" }).Zip()),
        ["a name that cannot be read"] = (NamesDiffer, () => (Sound with { Nuspec = "<package><metadata>" }).Zip()),
        ["a name that asks for a file"] = (NamesDiffer, () => (Sound with { Nuspec = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><package><metadata><id>&e;</id><version>3.0.0</version></metadata></package>" }).Zip()),
        ["two names"] = (Clash, () => Sound.Zip([new("provlanet2.nuspec", "<package/>")])),
        ["nobody to ask"] = (Incomplete, () => (Sound with { Contact = " " }).Zip()),
        ["an id that Windows keeps"] = (Incomplete, () => (Sound with { Id = "nul" }).Zip()),
        ["a version without end"] = (Incomplete, () => (Sound with { Version = $"3.0.0-{new string('x', 400)}" }).Zip()),
        ["a version that is none"] = ("PS4003", () => (Sound with { Version = "../../x" }).Zip()),
        ["a version that paints"] = ("PS4003", () => (Sound with { Version = "\\e[31mröd\\a" }).Zip()),
        ["an id that leads out"] = ("PS1014", () => RawZip.Of(Sound.Entries().Select(entry => Changed(entry, "id: provlanet\nversion", "id: ../../x\nversion")))),
        ["code of another folder"] = ("PS4004", () => (Sound with { Extra = "assembly: ../../halland/Halland.dll" }).Zip()),
        ["a key that paints"] = ("PS1009", () => (Sound with { Extra = "\"\\e[31m\\u202Eröd\": 1" }).Zip()),
        ["another core"] = ("PS4005", () => RawZip.Of(Sound.Entries().Select(entry => Changed(entry, "[1.0,2.0)", "[7.0,8.0)")))),
        ["a plan without end"] = ("PS1002", () => (Sound with { Plan = PlanFile.Sound + Long() }).Zip()),
        ["a manifest without end"] = ("PS1002", () => (Sound with { Extra = Long() }).Zip()),
        ["a plan that repeats itself"] = ("PS1005", () => (Sound with { Plan = "a: &a [x, x]\nb: [*a, *a]\n" }).Zip()),
        ["a manifest that repeats itself"] = ("PS1005", () => (Sound with { Extra = "x: &x [1]\ny: *x" }).Zip()),
        ["a plan too deep"] = ("PS1006", () => (Sound with { Plan = "region: " + new string('[', 5000) }).Zip()),
        ["a plan in no character set"] = (HiddenCode, () => RawZip.Of([.. Sound.Entries().Where(entry => !IsPlan(entry)), new("plugin/plan.yaml", [0x61, 0x3A, 0xFF, 0xFE])])),
        ["a manifest in no character set"] = ("PS1003", () => RawZip.Of([.. Sound.Entries().Where(entry => !Encoding.UTF8.GetString(entry.Name).EndsWith("plugin.yaml", StringComparison.Ordinal)), new("plugin/plugin.yaml", [0x61, 0x3A, 0xFF, 0xFE])])),
        ["a package in the package"] = (HiddenCode, () => Sound.With("more.txt", Sound.Zip()).Zip()),
        ["a program"] = (HiddenCode, () => Sound.With("Provlanet.dll", Program).Zip()),
        ["a program called a text"] = (HiddenCode, () => Sound.With("readme.txt", Program).Zip()),
        ["a program called a picture"] = (HiddenCode, () => Sound.With("logo.png", Program).Zip()),
        ["a program called a plan"] = (HiddenCode, () => Sound.With("more.yaml", Program).Zip()),
        ["a program behind a mark"] = (HiddenCode, () => Sound.With("readme.txt", [0xEF, 0xBB, 0xBF, .. Program]).Zip()),
        ["a program in a folder"] = (HiddenCode, () => Sound.With("a/b/readme.md", Program).Zip()),
        ["a program of Linux"] = (HiddenCode, () => Sound.With("readme.txt", [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1]).Zip()),
        ["a program of a browser"] = (HiddenCode, () => Sound.With("readme.txt", [0, (byte)'a', (byte)'s', (byte)'m', 1, 0]).Zip()),
        ["a script"] = (HiddenCode, () => Sound.With("readme.txt", "#!/bin/sh\nrm -rf /\n").Zip()),
        ["a script behind a mark"] = (HiddenCode, () => Sound.With("readme.txt", "\uFEFF#!/bin/sh\nrm -rf /\n").Zip()),
        ["an archive"] = (HiddenCode, () => Sound.With("readme.txt", [0x1F, 0x8B, 8, 0, 0]).Zip()),
        ["a picture that is none"] = (HiddenCode, () => Sound.With("logo.png", "inte en bild").Zip()),
        ["an ending of its own"] = (HiddenCode, () => Sound.With("run.ps1", "Get-Item").Zip()),
        ["a plugin of somebody else"] = ("PS4231", () => (Sound with { Contact = "Någon annan, annan@example.org" }).Zip()),
        ["the region of another plugin"] = ("PS4232", () => (Sound with { Id = "provlanet-ny" }).Zip()),
        ["another region under the same id"] = ("PS4231", () => (Sound with { Region = "nylandet", Plan = PlanFile.With("id: provlanet", "id: nylandet") }).Zip()),
        ["an older version"] = ("PS4233", () => (Sound with { Version = "1.0.0" }).Zip()),
        ["the same version with other content"] = ("PS4234", () => (Sound with { Version = "2.0.0" }).With("more.txt", "x").Zip()),
    };

    private static bool IsPlan(RawEntry entry) => Encoding.UTF8.GetString(entry.Name) == "plugin/plan.yaml";

    private static RawEntry Changed(RawEntry entry, string passage, string instead) =>
        entry with { Content = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(entry.Content).Replace(passage, instead, StringComparison.Ordinal)) };

    /// <summary>Two megabytes that do not grow much when they are unpacked.</summary>
    private static string Long() => string.Concat(Enumerable.Range(0, 60_000).Select(number => $"\n# {number * 2654435761L:x} {number * 40503L:x} {number:x}"));
}
