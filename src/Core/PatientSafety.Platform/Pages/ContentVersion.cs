using System.Security.Cryptography;
using System.Text;

namespace PatientSafety.Platform.Pages;

/// <summary>A mark for everything that pages are made from. While it stays the same, so does every page.</summary>
public sealed class ContentVersion(IEnumerable<IContentSource> sources)
{
    private readonly Lazy<string> value = new(() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
        '\n',
        sources.Select(source => source.Mark).Append(typeof(ContentVersion).Assembly.ManifestModule.ModuleVersionId.ToString()).Order(StringComparer.Ordinal)))))[..16]);

    public string Value => value.Value;
}
