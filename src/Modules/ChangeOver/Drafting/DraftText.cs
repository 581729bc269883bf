using System.Text;
using PatientSafety.ChangeOver.Rewriting;
using PatientSafety.Platform.Plugins;

namespace PatientSafety.ChangeOver.Drafting;

/// <summary>Changes a text in its bytes, so that what is not changed stays to the byte.</summary>
internal static class DraftText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static byte[] Rewritten(byte[] bytes, Func<string, string> rewrite)
    {
        // A byte order mark is no part of the text, but it is part of the file.
        const char Mark = '\uFEFF';
        var text = Utf8.GetString(bytes);
        var start = text.Length - text.TrimStart(Mark).Length;
        return Utf8.GetBytes(text[..start] + rewrite(text[start..]));
    }

    /// <summary>Makes the manifest of a draft that of another version than the one in use. A plan without one needs none.</summary>
    public static void Renumber(string folder, string? inUse, string edition)
    {
        var manifest = Path.Combine(folder, PluginManifest.FileName);
        if (File.Exists(manifest))
        {
            File.WriteAllBytes(manifest, Rewritten(File.ReadAllBytes(manifest), text => ManifestRewriting.Of(text, inUse, edition)));
        }
    }
}
