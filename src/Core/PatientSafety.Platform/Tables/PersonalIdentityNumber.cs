using System.Text;

namespace PatientSafety.Platform.Tables;

/// <summary>Tells whether something looks like a Swedish personal identity number (personnummer) or coordination number (samordningsnummer).</summary>
/// <remarks>
/// Both are a day of birth, three digits and a check digit (Luhn over the ten last digits): <c>ÅÅMMDD-NNNK</c> or <c>ÅÅÅÅMMDDNNNK</c>, with a plus sign from the year one turns a hundred.
/// A coordination number has 60 added to the day. An organisation number has a third digit of 2 or more, which no month has, and so is never taken for one; neither is an HSA-id, which has letters before it.
/// </remarks>
public static class PersonalIdentityNumber
{
    private const int Longest = 40;

    /// <summary>Whether a cell is such a number and nothing else.</summary>
    public static bool LooksLike(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim();
        return cell.Length is >= 10 and <= 14 && EndOf(cell, out _) == cell.Length;
    }

    /// <summary>The same for a cell in UTF-8.</summary>
    public static bool LooksLike(ReadOnlySpan<byte> cell)
    {
        // Most cells of most tables begin with a letter.
        if (cell.Length is < 10 or > Longest || char.IsAsciiLetter((char)cell[0]))
        {
            return false;
        }

        Span<char> letters = stackalloc char[Longest];
        return LooksLike(letters[..Encoding.UTF8.GetChars(cell, letters)]);
    }

    /// <summary>Whether such a number stands somewhere in a text, between words. Ten digits in a row may be a telephone number, so a hyphen, a plus sign or a century is asked for.</summary>
    public static bool StandsIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at + 10 <= text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]) || (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '+')))
            {
                continue;
            }

            var end = EndOf(text[at..], out var isPlain);
            if (end > 0 && !isPlain && (at + end == text.Length || !(char.IsLetterOrDigit(text[at + end]) || text[at + end] is '-')))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the number that a text begins with ends, or 0 where it begins with none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isPlain">Whether it is ten digits and no sign, which much else is too.</param>
    internal static int EndOf(ReadOnlySpan<char> text, out bool isPlain)
    {
        Span<int> digits = stackalloc int[12];
        var (count, at, signAt) = (0, 0, -1);
        for (; at < text.Length && count < 12; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                digits[count++] = text[at] - '0';
            }
            else if (signAt < 0 && count is 6 or 8 && text[at] is '-' or '+' or '–' or '\u2010' or '\u2011' or '\u2212' or ' ' or '\u00A0')
            {
                signAt = count;
            }
            else
            {
                break;
            }
        }

        // A sign after eight digits belongs to twelve, one after six to ten.
        isPlain = signAt < 0 && count == 10;
        var withCentury = count == 12 && signAt is -1 or 8;
        if (count == 12 && signAt == 6)
        {
            return 0;
        }

        if (!(withCentury && digits[0] is 1 or 2 && (digits[0] * 10) + digits[1] is >= 18 and <= 20) && !(count == 10 && signAt is -1 or 6))
        {
            return 0;
        }

        var ten = withCentury ? digits[2..12] : digits[..10];
        return IsDay(ten, withCentury ? (digits[0] * 10) + digits[1] : null) && IsChecked(ten) ? at : 0;
    }

    private static bool IsDay(ReadOnlySpan<int> digits, int? century)
    {
        var (year, month, day) = ((digits[0] * 10) + digits[1], (digits[2] * 10) + digits[3], (digits[4] * 10) + digits[5]);
        day = day > 60 ? day - 60 : day;
        // Where the century is not written, a leap day of either will do.
        return month is >= 1 and <= 12 && day >= 1
            && (century is { } known ? day <= DateTime.DaysInMonth((known * 100) + year, month) : day <= Math.Max(DateTime.DaysInMonth(1900 + year, month), DateTime.DaysInMonth(2000 + year, month)));
    }

    private static bool IsChecked(ReadOnlySpan<int> digits)
    {
        var sum = 0;
        for (var at = 0; at < 10; at++)
        {
            var product = digits[at] * (at % 2 == 0 ? 2 : 1);
            sum += product > 9 ? product - 9 : product;
        }

        return sum % 10 == 0;
    }
}
