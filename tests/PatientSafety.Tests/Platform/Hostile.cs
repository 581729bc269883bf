using FsCheck;
using FsCheck.Fluent;

namespace PatientSafety.Tests.Platform;

/// <summary>Texts that nobody would write, and a good plan with mistakes of every kind put into it.</summary>
internal static class Hostile
{
    private static readonly string[] Pieces =
    [
        ":", ": ", "- ", "\n", "\n  ", "\n    ", "\t", "{", "}", "[", "]", ",", "&a", "*a", "!t", "!!str ", "|", ">", ">-\n", "'", "\"", "#", "%", "@", "`", "?", "? ",
        "---\n", "...\n", "<<", "null", "~", "\\", "\"\\x41\"", "\"\\uD800\"", "\"\\U00110000\"", "\u0000", "\u0085", "\u2028", "\uFEFF", "\uFFFE", "å", "💥", "region", "id", "plans", "2026-01-01",
    ];

    private static readonly string Plan = File.ReadAllText(Repository.At("plugins", "Halland", "plan.yaml"));

    public static Gen<string> Signs { get; } =
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

    public static Gen<string> ChangedPlans { get; } =
        from count in Gen.Choose(1, 4)
        from changes in Change().ArrayOf(count)
        select changes.Aggregate(Plan, (text, change) => change(text));

    private static Gen<Func<string, string>> Change() =>
        from kind in Gen.Choose(0, 5)
        from at in Gen.Choose(0, Plan.Length)
        from length in Gen.Choose(1, 40)
        from piece in Gen.Elements(Pieces)
        select new Func<string, string>(text => Changed(text, kind, Math.Min(at, text.Length), length, piece));

    private static string Changed(string text, int kind, int at, int length, string piece) => kind switch
    {
        0 => text.Insert(at, piece),
        1 => text.Remove(at, Math.Min(length, text.Length - at)),
        2 => string.Concat(text.AsSpan(0, at), piece, text.AsSpan(Math.Min(at + length, text.Length))),
        3 => text[..at],
        4 => OnLine(text, at, line => line + "\n" + line),
        _ => OnLine(text, at, line => (length % 2 == 0 ? "  " : string.Empty) + line.TrimStart()),
    };

    private static string OnLine(string text, int at, Func<string, string> change)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        var end = text.IndexOf('\n', start) is var found && found < 0 ? text.Length : found;
        return text[..start] + change(text[start..end]) + text[end..];
    }
}
