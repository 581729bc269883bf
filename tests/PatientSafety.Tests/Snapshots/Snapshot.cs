using System.Runtime.CompilerServices;
using System.Text;
using Xunit.Sdk;

namespace PatientSafety.Tests.Snapshots;

/// <summary>Holds a text against the file <c>Class.Test.verified.txt</c> beside the test, with the conventions of Verify.</summary>
internal static class Snapshot
{
    private const string Accept = "ACCEPT_SNAPSHOTS";

    /// <summary>Passes where the text is what the file says; else writes <c>.received.txt</c> and fails with the difference.</summary>
    /// <remarks>Ids, instants and paths of this machine are taken out of the text. The parameters tell the cases of one test apart, for example <c>sv</c>.</remarks>
    public static void Match(string text, string? parameters = null, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var name = parameters is null ? test : $"{test}_{InFileName(parameters)}";
        MatchFile(text, Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{name}"), Environment.GetEnvironmentVariable(Accept) == "true");
    }

    internal static void MatchFile(string text, string pathWithoutEnding, bool accepted = false)
    {
        var verifiedAt = pathWithoutEnding + ".verified.txt";
        var receivedAt = pathWithoutEnding + ".received.txt";
        var received = Normal(Scrubber.Scrub(text));
        var verified = File.Exists(verifiedAt) ? Normal(File.ReadAllText(verifiedAt)) : null;
        if (string.Equals(received, verified, StringComparison.Ordinal))
        {
            File.Delete(receivedAt);
            return;
        }

        File.WriteAllText(accepted ? verifiedAt : receivedAt, received, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        if (!accepted)
        {
            throw new XunitException(Message(Path.GetFileName(pathWithoutEnding), verified, received));
        }

        File.Delete(receivedAt);
    }

    private static string Message(string name, string? verified, string received) =>
        $"""
        {(verified is null ? $"{name} has no snapshot yet." : $"{name} differs from its snapshot.")}
        If it is as it should be, rename {name}.received.txt to .verified.txt, or run once with {Accept}=true.

        {Difference.Between(verified ?? string.Empty, received)}
        """;

    // A file that ends in a line break is what every editor leaves behind, and the mark must be seen to be reviewed.
    private static string Normal(string text) =>
        text.ReplaceLineEndings("\n").Replace("\uFEFF", "{BOM}", StringComparison.Ordinal).TrimEnd('\n') + '\n';

    private static string InFileName(string parameters) =>
        string.Concat(parameters.Select(letter => char.IsLetterOrDigit(letter) || letter is '-' or '=' or ',' ? letter : '-'));
}
