using System.Globalization;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Regions.Reading;

/// <summary>Reads how a region's reports look. Whether the logo lies in the folder is known where the folder is looked at.</summary>
internal static class LookReader
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    public static Look Read(MapReader look)
    {
        if (!look.Has("colour") && !look.Has("logo"))
        {
            look.Report(FileFindings.MissingKey.At(look.Location, new(
                "”look” säger varken ”colour” eller ”logo”. En färg skrivs inom citattecken; annars är den en kommentar.",
                "“look” gives neither “colour” nor “logo”. A colour is written in quotation marks; otherwise it is a comment.")));
        }

        return new(Colour(look), Logo(look));
    }

    private static string? Colour(MapReader look)
    {
        if (look.Scalar("colour") is not { } written)
        {
            return null;
        }

        if (written.Value is not ['#', ..] || written.Value.Length != 7 || !written.Value.Skip(1).All(char.IsAsciiHexDigit))
        {
            look.Wrong("colour", written, new("en färg som \"#005eb8\", med sex hexadecimala siffror", "a colour such as \"#005eb8\", with six hexadecimal digits"));
            return null;
        }

        var colour = written.Value.ToLowerInvariant();
        var contrast = Contrast.AgainstWhite(colour);
        if (contrast < Contrast.Least)
        {
            var darker = Contrast.Darker(colour);
            look.Report(PlanFindings.FaintColour.At(
                written.Location,
                new(
                    $"{colour} har kontrasten {Said(contrast, Swedish)}:1 mot vitt; det ska vara minst {Said(Contrast.Least, Swedish)}:1 (WCAG 2.1, 1.4.3).",
                    $"{colour} has a contrast of {Said(contrast, CultureInfo.InvariantCulture)}:1 against white; it has to be at least {Said(Contrast.Least, CultureInfo.InvariantCulture)}:1 (WCAG 2.1, 1.4.3)."),
                new(
                    $"Skriv till exempel \"{darker}\": samma färg, mörkare, med kontrasten {Said(Contrast.AgainstWhite(darker), Swedish)}:1.",
                    $"Write for example \"{darker}\": the same colour, darker, with a contrast of {Said(Contrast.AgainstWhite(darker), CultureInfo.InvariantCulture)}:1.")));
        }

        return colour;
    }

    private static string? Logo(MapReader look)
    {
        if (look.Scalar("logo") is not { } written)
        {
            return null;
        }

        var isHere = written.Value.Split('/').All(part => part.Length > 0 && part[0] != '.' && !part.Any(letter => letter is '\\' or ':' || char.IsControl(letter)));
        if (isHere && Path.GetExtension(written.Value).ToLowerInvariant() is ".svg" or ".png")
        {
            return written.Value;
        }

        look.Wrong("logo", written, new("en fil i instickets mapp som slutar på .svg eller .png", "a file in the plugin’s folder that ends in .svg or .png"));
        return null;
    }

    // Cut and not rounded, so that what does not reach the level is never said to.
    private static string Said(double contrast, CultureInfo culture) => (Math.Floor(contrast * 100) / 100).ToString("0.0#", culture);
}
