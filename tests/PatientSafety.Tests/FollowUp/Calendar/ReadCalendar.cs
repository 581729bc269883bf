using System.Text;

namespace PatientSafety.Tests.FollowUp.Calendar;

/// <summary>A component of an iCalendar file, read as RFC 5545 says and without anything of the product's.</summary>
internal sealed record ReadCalendar(string Name, List<ReadCalendar.Property> Properties, List<ReadCalendar> Components)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A property with its value as it stands, escapes and all.</summary>
    public sealed record Property(string Name, Dictionary<string, string> Parameters, string Raw);

    public string Text(string property) => Unescaped(Of(property).Raw);

    public Property Of(string property) => Assert.Single(Properties, known => known.Name == property);

    /// <summary>Reads a whole file. Every line has to end with CRLF, be no longer than 75 octets and be UTF-8 on its own.</summary>
    public static ReadCalendar From(byte[] file)
    {
        var open = new Stack<ReadCalendar>([new("", [], [])]);
        foreach (var line in Unfolded(file))
        {
            var property = Parsed(line);
            switch (property.Name)
            {
                case "BEGIN":
                    open.Push(new(property.Raw, [], []));
                    break;
                case "END":
                    var closed = open.Pop();
                    Assert.Equal(closed.Name, property.Raw);
                    open.Peek().Components.Add(closed);
                    break;
                default:
                    open.Peek().Properties.Add(property);
                    break;
            }
        }

        var outermost = Assert.Single(open);
        Assert.Empty(outermost.Properties);
        return Assert.Single(outermost.Components);
    }

    private static List<string> Unfolded(byte[] file)
    {
        var lines = new List<string>();
        var at = 0;
        while (at < file.Length)
        {
            var end = file.AsSpan(at).IndexOf("\r\n"u8);
            Assert.True(end > 0, "a line without CRLF, or an empty one");
            Assert.InRange(end, 1, 75);
            var line = Strict.GetString(file, at, end);
            Assert.DoesNotContain(line, letter => char.IsControl(letter));
            if (line[0] == ' ')
            {
                lines[^1] += line[1..];
            }
            else
            {
                lines.Add(line);
            }

            at += end + 2;
        }

        return lines;
    }

    private static Property Parsed(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        Assert.True(colon > 0, line);
        var parts = line[..colon].Split(';');
        Assert.All(parts[0], letter => Assert.True(char.IsAsciiLetterUpper(letter) || letter == '-', line));
        return new Property(parts[0], parts[1..].ToDictionary(part => part.Split('=')[0], part => part.Split('=')[1]), line[(colon + 1)..]);
    }

    private static string Unescaped(string raw)
    {
        var text = new StringBuilder();
        for (var at = 0; at < raw.Length; at++)
        {
            Assert.DoesNotContain(raw[at], ";,");
            if (raw[at] != '\\')
            {
                text.Append(raw[at]);
                continue;
            }

            at++;
            text.Append(raw[at] switch
            {
                'n' or 'N' => '\n',
                '\\' or ';' or ',' => raw[at],
                var other => throw new FormatException($"\\{other} is no escape"),
            });
        }

        return text.ToString();
    }
}
