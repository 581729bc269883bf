using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PatientSafety.Tests.FollowUp.Reminding;

/// <summary>A letter read as RFC 5322, RFC 2045 and RFC 2047 say and without anything of the product's.</summary>
internal sealed partial record ReadLetter(Dictionary<string, string> Headers, string Body)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static ReadLetter From(byte[] file)
    {
        Assert.All(file, value => Assert.InRange(value, 9, 126));
        var text = Encoding.ASCII.GetString(file);
        Assert.DoesNotContain('\n', text.Replace("\r\n", string.Empty, StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(line.Length, 0, 78));
        var split = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var headers = text[..split].Replace("\r\n ", " ", StringComparison.Ordinal).Split("\r\n")
            .ToDictionary(line => line[..line.IndexOf(':', StringComparison.Ordinal)], line => Decoded(line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..]), StringComparer.OrdinalIgnoreCase);
        Assert.Equal("quoted-printable", headers["Content-Transfer-Encoding"], ignoreCase: true);
        Assert.Equal("text/plain; charset=utf-8", headers["Content-Type"], ignoreCase: true);
        return new ReadLetter(headers, FromQuotedPrintable(text[(split + 4)..]));
    }

    private static string Decoded(string value) => Word().Replace(Between().Replace(value, "?==?"), word => Strict.GetString(Convert.FromBase64String(word.Groups["base64"].Value)));

    private static string FromQuotedPrintable(string text)
    {
        var bytes = new List<byte>();
        for (var place = 0; place < text.Length; place++)
        {
            if (text[place] != '=')
            {
                bytes.Add((byte)text[place]);
            }
            else if (text.AsSpan(place + 1).StartsWith("\r\n"))
            {
                place += 2;
            }
            else
            {
                bytes.Add(byte.Parse(text.AsSpan(place + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                place += 2;
            }
        }

        return Strict.GetString([.. bytes]);
    }

    [GeneratedRegex(@"=\?utf-8\?B\?(?<base64>[A-Za-z0-9+/=]*)\?=", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Word();

    // Between two encoded words the space does not count.
    [GeneratedRegex(@"\?=\s+=\?", RegexOptions.None, 1000)]
    private static partial Regex Between();
}
