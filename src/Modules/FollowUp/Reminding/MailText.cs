using System.Globalization;
using System.Net.Mail;
using System.Text;

namespace PatientSafety.FollowUp.Reminding;

/// <summary>Writes a letter as RFC 5322 and MIME have it: headers in ASCII (RFC 2047), the text in UTF-8 as quoted-printable (RFC 2045), lines that end with CRLF.</summary>
internal static class MailText
{
    private const int LongestLine = 76;

    // An encoded word is 75 long at most: 12 go to "=?utf-8?B?" and "?=", and base64 makes four of three.
    private const int MostBytes = 45;

    public static string Of(Letter letter, MailAddress from, DateTimeOffset written, string language)
    {
        var text = new StringBuilder();
        Header("Date", written.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture) + written.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", string.Empty, StringComparison.Ordinal));
        Header("From", from.DisplayName.Length == 0 ? from.Address : $"{Words(from.DisplayName)} <{from.Address}>");
        Header("To", letter.To);
        Header("Subject", Words(letter.Subject));
        Header("Message-ID", letter.MessageId);
        Header("Auto-Submitted", "auto-generated");
        Header("MIME-Version", "1.0");
        Header("Content-Type", "text/plain; charset=utf-8");
        Header("Content-Transfer-Encoding", "quoted-printable");
        Header("Content-Language", language);
        text.Append("\r\n");
        foreach (var line in letter.Body.TrimEnd('\n').Split('\n'))
        {
            QuotedPrintable(line, text);
            text.Append("\r\n");
        }

        return text.ToString();

        void Header(string name, string value) => text.Append(name).Append(": ").Append(value).Append("\r\n");
    }

    /// <summary>A text of a header as encoded words, each on a line of its own; no character is divided between two.</summary>
    private static string Words(string text)
    {
        var words = new List<string>();
        var bytes = new List<byte>(MostBytes);
        Span<byte> letter = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            var length = rune.EncodeToUtf8(letter);
            if (bytes.Count + length > MostBytes)
            {
                Flush();
            }

            bytes.AddRange(letter[..length]);
        }

        Flush();
        return string.Join("\r\n ", words);

        void Flush()
        {
            words.Add($"=?utf-8?B?{Convert.ToBase64String([.. bytes])}?=");
            bytes.Clear();
        }
    }

    private static void QuotedPrintable(string line, StringBuilder text)
    {
        var bytes = Encoding.UTF8.GetBytes(line);
        var length = 0;
        for (var place = 0; place < bytes.Length; place++)
        {
            var value = bytes[place];
            var isLast = place == bytes.Length - 1;

            // A space at the end of a line may be lost on the way.
            var isPlain = value is >= 33 and <= 126 and not (byte)'=' || (value is (byte)' ' or (byte)'\t' && !isLast);
            var needed = isPlain ? 1 : 3;
            if (length + needed > LongestLine - (isLast ? 0 : 1))
            {
                text.Append("=\r\n");
                length = 0;
            }

            if (isPlain)
            {
                text.Append((char)value);
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"={value:X2}");
            }

            length += needed;
        }
    }
}
