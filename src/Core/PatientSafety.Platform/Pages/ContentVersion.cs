using System.Security.Cryptography;
using System.Text;

namespace PatientSafety.Platform.Pages;

/// <summary>A mark for everything that pages are made from. While it stays the same, so does every page.</summary>
public sealed class ContentVersion(IEnumerable<IContentSource> sources)
{
    private static readonly string Program = typeof(ContentVersion).Assembly.ManifestModule.ModuleVersionId.ToString();
    private readonly IContentSource[] sources = [.. sources];
    private volatile Marked? latest;

    public string Value
    {
        get
        {
            var marks = sources.Select(source => source.Mark).ToArray();
            var known = latest;
            if (known is null || !known.Marks.SequenceEqual(marks, StringComparer.Ordinal))
            {
                latest = known = new Marked(marks, Hash(marks));
            }

            return known.Value;
        }
    }

    private static string Hash(string[] marks) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', marks.Append(Program).Order(StringComparer.Ordinal)))))[..16];

    private sealed record Marked(string[] Marks, string Value);
}
