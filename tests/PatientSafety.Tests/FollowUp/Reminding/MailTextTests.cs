using System.Net.Mail;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PatientSafety.FollowUp.Reminding;

namespace PatientSafety.Tests.FollowUp.Reminding;

public sealed class MailTextTests
{
    private static readonly DateTimeOffset Written = new(2026, 5, 7, 8, 30, 0, TimeSpan.FromHours(2));

    [Fact]
    public void A_letter_says_who_when_and_what_in_plain_ASCII()
    {
        var letter = Read("Försenat på Åre hälsocentral, och mycket mer än vad som får plats på en enda rad i ett brevhuvud 🏥", "Hej!\n\nÅäö = 100 %.\n.\nSlut ");

        Assert.Equal("Thu, 07 May 2026 08:30:00 +0200", letter.Headers["Date"]);
        Assert.Equal("Påminnelser <plan@example.se>", letter.Headers["From"]);
        Assert.Equal("anna@example.se", letter.Headers["To"]);
        Assert.Equal("<id@patientsafety>", letter.Headers["Message-ID"]);
        Assert.Equal("auto-generated", letter.Headers["Auto-Submitted"]);
        Assert.Equal("Försenat på Åre hälsocentral, och mycket mer än vad som får plats på en enda rad i ett brevhuvud 🏥", letter.Headers["Subject"]);
        Assert.Equal("Hej!\r\n\r\nÅäö = 100 %.\r\n.\r\nSlut \r\n", letter.Body);
    }

    [Fact]
    public void Any_text_comes_back_as_it_was() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var letter = Read($"å{text}", text);

        Assert.Equal($"å{text}", letter.Headers["Subject"]);
        Assert.Equal($"{text}\r\n", letter.Body);
    }).Check(Tries.Of(1000));

    private static Gen<string> Texts { get; } =
        from pieces in Gen.Elements("å", "Ö", "€", "👩‍⚕️", "a", "=", "=20", ".", " ", "\t", "\0", "\u001b", "?=", "From ", new string('x', 70), new string('å', 24)).ListOf()
        select string.Concat(pieces);

    private static ReadLetter Read(string subject, string body) => ReadLetter.From(Encoding.Latin1.GetBytes(
        MailText.Of(new Letter("anna@example.se", "<id@patientsafety>", "id.eml", subject, body, []), new MailAddress("plan@example.se", "Påminnelser"), Written, "sv")));
}
