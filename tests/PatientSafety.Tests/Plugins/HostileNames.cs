using System.Text;

namespace PatientSafety.Tests.Plugins;

/// <summary>Names of files that no package may have, each with the finding that says so.</summary>
internal static class HostileNames
{
    private const string BadEntry = "PS4203";
    private const string Clash = "PS4204";

    public static IReadOnlyDictionary<string, (string Finding, RawEntry Entry)> All { get; } = new Dictionary<string, (string, RawEntry)>(StringComparer.Ordinal)
    {
        ["leads out"] = (BadEntry, new("plugin/../../out.txt", "x")),
        ["leads out, written as an address"] = (BadEntry, new("plugin/%2e%2e%2f%2e%2e%2fout.txt", "x")),
        ["leads out, written twice as an address"] = (BadEntry, new("plugin/%252e%252e%252fout.txt", "x")),
        ["leads out with backslashes"] = (BadEntry, new(@"plugin\..\..\out.txt", "x")),
        ["leads out with backslashes further in"] = (BadEntry, new(@"plugin/a\..\..\..\out.txt", "x")),
        ["beside the plugin"] = (BadEntry, new("out.txt", "x")),
        ["the folder above"] = (BadEntry, new("../out.txt", "x")),
        ["begins at the root"] = (BadEntry, new("/etc/patientsafety-out.txt", "x")),
        ["begins at the root, in the plugin"] = (BadEntry, new("plugin//etc/out.txt", "x")),
        ["another drive"] = (BadEntry, new("C:/out.txt", "x")),
        ["another drive, in the plugin"] = (BadEntry, new("plugin/C:out.txt", "x")),
        ["another computer"] = (BadEntry, new("//server/share/out.txt", "x")),
        ["a stream of a file"] = (BadEntry, new("plugin/plan.yaml:hidden", "x")),
        ["a link"] = (BadEntry, new("plugin/link.txt", "/etc/passwd") { Attributes = RawEntry.Link }),
        ["a device"] = (BadEntry, new("plugin/null.txt", string.Empty) { Attributes = RawEntry.Device }),
        ["hidden"] = (BadEntry, new("plugin/.hidden.txt", "x")),
        ["in a hidden folder"] = (BadEntry, new("plugin/.git/config.txt", "x")),
        ["a device of Windows"] = (BadEntry, new("plugin/con.txt", "x")),
        ["a device of Windows with a space"] = (BadEntry, new("plugin/nul .txt", "x")),
        ["a device of Windows as a folder"] = (BadEntry, new("plugin/LPT1/x.txt", "x")),
        ["ends with a dot"] = (BadEntry, new("plugin/x.txt.", "x")),
        ["ends with a space"] = (BadEntry, new("plugin/x.txt ", "x")),
        ["too long"] = (BadEntry, new($"plugin/{new string('x', 300)}.txt", "x")),
        ["too deep"] = (BadEntry, new($"plugin/{string.Concat(Enumerable.Repeat("x/", 60))}x.txt", "x")),
        ["no name at all"] = (BadEntry, new("plugin//", "x")),
        ["turns the terminal red"] = (BadEntry, new("plugin/\u001b[31mred\u0007.txt", "x")),
        ["a line of its own"] = (BadEntry, new("plugin/x\nPS0000 allt är bra.txt", "x")),
        ["reads backwards"] = (BadEntry, new("plugin/\u202Elld.txt", "x")),
        ["begins with a mark of direction"] = (BadEntry, new("plugin/\u2066x\u200F.txt", "x")),
        ["not of this character set"] = (BadEntry, new(Encoding.Latin1.GetBytes("plugin/å.txt"), "x"u8.ToArray())),
        ["half a letter"] = (BadEntry, new([.. "plugin/"u8, 0xED, 0xA0, 0x80, .. ".txt"u8], "x"u8.ToArray())),
        ["the same again"] = (Clash, new("plugin/plan.yaml", "x")),
        ["the same in capitals"] = (Clash, new("plugin/PLAN.yaml", "x")),
        ["the same as an address"] = (Clash, new("plugin/%70lan.yaml", "x")),
        ["the same in wide letters"] = (Clash, new("plugin/\uFF50lan.yaml", "x")),
        ["a file as a folder"] = (Clash, new("plugin/plan.yaml/x.txt", "x")),
        ["the folder in capitals"] = (Clash, new("PLUGIN/x.txt", "x")),
        ["another name of the package"] = (Clash, new("other.nuspec", "<package/>")),
    };
}
