using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using PatientSafety.Core;

namespace PatientSafety.Regions.Loading;

/// <summary>A region's logo, taken from its plugin's folder.</summary>
internal static class LogoFile
{
    /// <summary>How large it may be: it stands in each of the region's reports.</summary>
    public const int MostBytes = 100_000;

    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly XName Svg = XName.Get("svg", "http://www.w3.org/2000/svg");

    /// <summary>The logo as a <c>data:</c> address, or why it cannot be used.</summary>
    public static (string? Data, Text? Problem) Read(string folder, string logo)
    {
        if (LeadsAway(folder, logo))
        {
            return (null, new($"{logo} är en länk.", $"{logo} is a link."));
        }

        var file = new FileInfo(Path.Combine(folder, logo));
        if (!file.Exists)
        {
            return (null, new($"{logo} finns inte i mappen.", $"{logo} is not in the folder."));
        }

        if (file.Length > MostBytes)
        {
            // Rounded upwards, so that what is too large never looks as if it were not.
            var kilobytes = (file.Length + 999) / 1000;
            return (null, new(
                string.Create(CultureInfo.InvariantCulture, $"{logo} är {kilobytes} kB; högst {MostBytes / 1000} kB får plats."),
                string.Create(CultureInfo.InvariantCulture, $"{logo} is {kilobytes} kB; {MostBytes / 1000} kB at most have room.")));
        }

        var bytes = File.ReadAllBytes(file.FullName);
        var isPng = Path.GetExtension(logo).Equals(".png", StringComparison.OrdinalIgnoreCase);
        if (isPng ? !bytes.AsSpan().StartsWith(Png) : !IsSvg(bytes))
        {
            return (null, new($"{logo} heter som en bild men är ingen.", $"{logo} is named as a picture but is none."));
        }

        return ($"data:image/{(isPng ? "png" : "svg+xml")};base64,{Convert.ToBase64String(bytes)}", null);
    }

    /// <summary>What a link points at may lie outside the plugin, and is nobody's to show.</summary>
    private static bool LeadsAway(string folder, string logo)
    {
        var path = folder;
        return logo.Split('/').Any(part => new FileInfo(path = Path.Combine(path, part)).LinkTarget is not null);
    }

    private static bool IsSvg(byte[] bytes)
    {
        try
        {
            // Programs that draw begin their files with a document type; what it says is not looked at.
            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            return XDocument.Load(reader).Root?.Name == Svg;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
