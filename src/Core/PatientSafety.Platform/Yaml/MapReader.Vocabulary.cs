using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Platform.Yaml.Shapes;

namespace PatientSafety.Platform.Yaml;

/// <content>The kinds of value that belong to our vocabulary: texts, dates, periods, sources.</content>
public sealed partial class MapReader
{
    private static readonly DateOnly Earliest = new(1900, 1, 1);
    private static readonly DateOnly Latest = new(2199, 12, 31);
    private static readonly ValueShape ADate = new ValueShape.Plain(PlainKind.Date);
    private static readonly ValueShape AWebAddress = new ValueShape.Plain(PlainKind.WebAddress);

    /// <summary>A text: a plain one is Swedish, a section has <c>sv</c> and <c>en</c>.</summary>
    public Text? Text(string key) => Node(key, recorder is null ? null : PlainOr("text", ReadText)) switch
    {
        null => null,
        YamlScalar scalar => new Text(scalar.Value),
        YamlMap section => Read(section, findings, ReadText),
        var other => Refuse<Text>(key, other, new("en text, eller sv och en", "a text, or sv and en")),
    };

    public Text RequiredText(string key)
    {
        var text = Text(key);
        return string.IsNullOrWhiteSpace(text?.Swedish) ? new Text(Missing(key)) : text;
    }

    public DateOnly? Date(string key)
    {
        if (Scalar(key, ADate) is not { } scalar)
        {
            return null;
        }

        if (!DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            Report(FileFindings.NotADate.At(scalar.Location, new($"”{scalar.Value}” är inget datum.", $"“{scalar.Value}” is not a date.")));
            return null;
        }

        if (date < Earliest || date > Latest)
        {
            Report(FileFindings.OutOfRange.At(scalar.Location, new(
                $"Datumet {scalar.Value} ligger utanför åren 1900–2199.", $"The date {scalar.Value} lies outside the years 1900–2199.")));
            return null;
        }

        return date;
    }

    public DateOnly? RequiredDate(string key)
    {
        if (!Has(key))
        {
            Missing(key);
        }

        return Date(key);
    }

    /// <summary>A period, both ends inclusive.</summary>
    public Period? Period(string key)
    {
        var read = Map(key, ReadPeriod);
        recorder?.Note(key, new ValueShape.Common("period", new ValueShape.Section(Describe(ReadPeriod))));
        return read;
    }

    /// <summary>The source, attestation and note of the statement that this mapping makes.</summary>
    public Provenance Provenance() => new()
    {
        Source = Source(),
        Attestation = Attestation(),
        Note = Text("note"),
        DeclaredAt = Location,
    };

    /// <summary>A source: a plain text is a heading in the document around.</summary>
    public Source? Source(string key = "source") => Node(key, recorder is null ? null : PlainOr("source", ReadSource)) switch
    {
        null => null,
        YamlScalar scalar => new Source { Heading = scalar.Value },
        YamlMap section => Read(section, findings, ReadSource),
        var other => Refuse<Source>(key, other, new("en källa", "a source")),
    };

    public static Source ReadSource(MapReader source) => new()
    {
        Document = source.String("document"),
        Heading = source.String("heading"),
        Section = source.String("section"),
        Reference = source.String("reference"),
        Version = source.String("version"),
        Url = source.Url(),
    };

    private static ValueShape.Common PlainOr<T>(string name, Func<MapReader, T> read) =>
        new(name, new ValueShape.Either([PlainText, new ValueShape.Section(Describe(read))]));

    private static Text ReadText(MapReader text) => new(text.RequiredString("sv"), text.String("en"));

    private static Period? ReadPeriod(MapReader period)
    {
        var from = period.RequiredDate("from");
        var to = period.RequiredDate("to");
        if (from is null || to is null)
        {
            return null;
        }

        if (to < from)
        {
            period.Report(FileFindings.PeriodEndsBeforeItStarts.At(period.PlaceOf("to"), new(
                FormattableString.Invariant($"Perioden slutar {to:yyyy-MM-dd} men börjar {from:yyyy-MM-dd}."),
                FormattableString.Invariant($"The period ends on {to:yyyy-MM-dd} but starts on {from:yyyy-MM-dd}."))));
            return null;
        }

        return new Period(from.Value, to.Value);
    }

    private Uri? Url()
    {
        if (Scalar("url", AWebAddress) is not { } scalar)
        {
            return null;
        }

        // Only web addresses: a page makes a link of it, and a link must not run a script or open a file.
        if (Uri.TryCreate(scalar.Value, UriKind.Absolute, out var url) && url.Scheme is ("https" or "http"))
        {
            return url;
        }

        Wrong("url", scalar, new("en webbadress som börjar med https://", "a web address that begins with https://"));
        return null;
    }

    private T? Refuse<T>(string key, YamlNode node, Text expected)
        where T : class
    {
        Wrong(key, node, expected);
        return null;
    }

    private Attestation Attestation()
    {
        var word = Word<Attestation>("attestation");
        var attested = Flag("attested");
        if (word is not null && attested is not null)
        {
            Report(FileFindings.ContradictingKeys.At(Location, new(
                "Både ”attestation” och ”attested” är angivna.", "Both “attestation” and “attested” are given.")));
        }

        return word ?? (attested == false ? Core.Attestation.OurPlacement : Core.Attestation.Attested);
    }
}
