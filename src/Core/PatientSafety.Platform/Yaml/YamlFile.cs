using System.Collections.Immutable;
using System.Text;
using PatientSafety.Core.Findings;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PatientSafety.Platform.Yaml;

/// <summary>Reads a YAML file into nodes that know their place. Whatever the text is, the answer is nodes or findings.</summary>
/// <remarks>
/// YamlDotNet's own document model follows aliases and recurses as deep as the text goes, which a hostile file can use against the host.
/// This works on the parser's events, refuses aliases, and stops at a depth no plan needs.
/// </remarks>
public static class YamlFile
{
    public const int MaxBytes = 1024 * 1024;
    public const int MaxDepth = 32;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file from disk.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="shownAs">How findings name it.</param>
    /// <param name="findings">Where findings go.</param>
    public static YamlMap? Read(string path, string shownAs, ICollection<Finding> findings)
    {
        byte[] bytes;
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (IsTooLarge(stream.Length, shownAs, findings))
            {
                return null;
            }

            bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            findings.Add(FileFindings.Missing.At(new(shownAs), new($"Filen {shownAs} gick inte att läsa.", $"The file {shownAs} could not be read.")));
            return null;
        }

        return Read(bytes, shownAs, findings);
    }

    /// <summary>Reads a file's bytes.</summary>
    public static YamlMap? Read(ReadOnlySpan<byte> bytes, string shownAs, ICollection<Finding> findings)
    {
        if (IsTooLarge(bytes.Length, shownAs, findings))
        {
            return null;
        }

        try
        {
            return Parse(StrictUtf8.GetString(bytes).TrimStart('\uFEFF'), shownAs, findings);
        }
        catch (DecoderFallbackException)
        {
            findings.Add(FileFindings.NotUtf8.At(new(shownAs), new("Filen innehåller tecken som inte är UTF-8.", "The file holds bytes that are not UTF-8.")));
            return null;
        }
    }

    /// <summary>Reads a text.</summary>
    public static YamlMap? Parse(string text, string shownAs, ICollection<Finding> findings)
    {
        var scanner = new Scanner(new StringReader(text), skipComments: true);
        try
        {
            return new Walk(new Parser(scanner), shownAs, findings).Document();
        }
        catch (YamlException problem)
        {
            // Of a tab the library tells where the text around it begins, which may be many lines up.
            var mark = problem.Message.Contains(" tab ", StringComparison.Ordinal) ? scanner.CurrentPosition : problem.Start;
            findings.Add(Unreadable(shownAs, mark, problem.InnerException?.Message ?? problem.Message));
            return null;
        }
        catch (InvalidOperationException)
        {
            // The library's own way of giving up, for instance on a bracket that is never closed.
            findings.Add(Unreadable(shownAs, scanner.CurrentPosition, "a bracket or a quotation mark may lack its other half."));
            return null;
        }
        catch (StopReading)
        {
            return null;
        }
    }

    private static bool IsTooLarge(long length, string shownAs, ICollection<Finding> findings)
    {
        if (length <= MaxBytes)
        {
            return false;
        }

        findings.Add(FileFindings.TooLarge.At(new(shownAs), new(
            $"Filen är {length / 1024} KiB; högst {MaxBytes / 1024} KiB läses.", $"The file is {length / 1024} KiB; {MaxBytes / 1024} KiB at most are read.")));
        return true;
    }

    private static Finding Unreadable(string file, Mark mark, string why) => FileFindings.NotYaml.At(
        Place(file, mark),
        new("Raden går inte att tolka som YAML.", $"The line cannot be read as YAML: {why}"));

    private static SourceLocation Place(string file, Mark mark) => new(file, (int)mark.Line, (int)mark.Column);

#pragma warning disable CA1032, RCS1194 // Thrown and caught in this file only.
    private sealed class StopReading : Exception;
#pragma warning restore CA1032, RCS1194

    private sealed class Walk(Parser events, string file, ICollection<Finding> findings)
    {
        public YamlMap? Document()
        {
            events.Consume<StreamStart>();
            if (!events.TryConsume<DocumentStart>(out _))
            {
                return NotOne();
            }

            var root = Node(depth: 1);
            events.Consume<DocumentEnd>();
            return root is YamlMap map && events.Current is StreamEnd ? map : NotOne();
        }

        private YamlMap? NotOne()
        {
            findings.Add(FileFindings.NotOneMapping.At(new(file, 1, 1), new(
                "Filen är tom, är en lista eller består av flera dokument.", "The file is empty, is a list or consists of several documents.")));
            return null;
        }

        private YamlNode Node(int depth)
        {
            var current = events.Current!;
            var place = Place(file, current.Start);
            if (current is AnchorAlias || (current is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty)))
            {
                throw Stop(FileFindings.Alias.At(place, new(
                    "Här står ett ankare, ett alias eller en tagg.", "Here stands an anchor, an alias or a tag.")));
            }

            if (depth > MaxDepth)
            {
                throw Stop(FileFindings.TooDeep.At(place, new(
                    $"Här är filen nästlad mer än {MaxDepth} nivåer.", $"Here the file is nested more than {MaxDepth} levels.")));
            }

            if (events.TryConsume<Scalar>(out var scalar))
            {
                return new YamlScalar(scalar.Value, scalar.Style is not ScalarStyle.Plain, place);
            }

            return events.TryConsume<SequenceStart>(out _) ? List(depth, place) : Map(depth, place);
        }

        private YamlList List(int depth, SourceLocation place)
        {
            var items = ImmutableArray.CreateBuilder<YamlNode>();
            while (!events.TryConsume<SequenceEnd>(out _))
            {
                items.Add(Node(depth + 1));
            }

            return new YamlList(items.ToImmutable(), place);
        }

        private YamlMap Map(int depth, SourceLocation place)
        {
            events.Consume<MappingStart>();
            var entries = ImmutableArray.CreateBuilder<KeyValuePair<YamlScalar, YamlNode>>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (!events.TryConsume<MappingEnd>(out _))
            {
                var key = Node(depth + 1);
                var value = Node(depth + 1);
                if (key is not YamlScalar name)
                {
                    findings.Add(FileFindings.WrongType.At(key.Location, new("Nyckeln är ingen enkel text.", "The key is not a plain text.")));
                }
                else if (!seen.Add(name.Value))
                {
                    findings.Add(FileFindings.DuplicateKey.At(key.Location, new(
                        $"Nyckeln ”{name.Value}” finns redan i samma avsnitt.", $"The key “{name.Value}” is already in the same section.")));
                }
                else
                {
                    entries.Add(new(name, value));
                }
            }

            return new YamlMap(entries.ToImmutable(), place);
        }

        private StopReading Stop(Finding finding)
        {
            findings.Add(finding);
            return new StopReading();
        }
    }
}
