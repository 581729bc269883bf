using System.Collections.Immutable;
using System.Globalization;
using PatientSafety.Platform.Yaml.Shapes;

namespace PatientSafety.Platform.Yaml;

/// <content>Numbers.</content>
public sealed partial class MapReader
{
    private static readonly ValueShape ADecimal = new ValueShape.Plain(PlainKind.Decimal);

    public int? Integer(string key, int least, int most) =>
        Scalar(key, recorder is null ? null : new ValueShape.Number(least, most)) is { } scalar ? Integer(key, scalar, least, most) : null;

    /// <summary>A list of whole numbers; a single one counts as a list of one.</summary>
    public ImmutableArray<int> Integers(string key, int least, int most) =>
        [.. Items(key, recorder is null ? null : new ValueShape.Items(new ValueShape.Number(least, most), SingleCounts: true))
            .Select(item => Expect<YamlScalar>(key, item, new("ett heltal", "a whole number")))
            .OfType<YamlScalar>()
            .Select(scalar => Integer(key, scalar, least, most))
            .OfType<int>()];

    /// <summary>A number, with a decimal point where it has decimals.</summary>
    public decimal? Decimal(string key)
    {
        if (Scalar(key, ADecimal) is not { } scalar)
        {
            return null;
        }

        if (decimal.TryParse(scalar.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Wrong(key, scalar, new("ett tal, med punkt före decimalerna", "a number, with a point before the decimals"));
        return null;
    }

    private int? Integer(string key, YamlScalar scalar, int least, int most)
    {
        if (!int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            Wrong(key, scalar, new("ett heltal", "a whole number"));
            return null;
        }

        if (number < least || number > most)
        {
            Report(FileFindings.OutOfRange.At(scalar.Location, new(
                $"”{key}” är {number}; det ska vara {least} till {most}.", $"“{key}” is {number}; it should be {least} to {most}.")));
            return null;
        }

        return number;
    }
}
