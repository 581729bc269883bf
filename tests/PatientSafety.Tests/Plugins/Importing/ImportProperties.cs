using FsCheck.Fluent;
using FsCheck;
using PatientSafety.Platform.Tables;
using PatientSafety.Plugins.Importing.Drafting;
using PatientSafety.Plugins.Importing.Reading;

namespace PatientSafety.Tests.Plugins.Importing;

/// <summary>Whatever a document holds, there is a draft that the product can read, and nothing in it that is not in the document.</summary>
public sealed class ImportProperties : IDisposable
{
    private static readonly string[] Pieces =
    [
        "\n", "\n", "\n\n", "\f", " ", "\t", "-\n", "\u00AD\n", "\u00AD\n", "1. ", "2. ", "3) ", "10. ", "2.1 ", "Aktivitet 4: ", "• ", "- ", "# ", "## ", "1 ", "9999999. ", "0. ",
        "En god säkerhetskultur", "Säker vård här och nu", "Engagerad ledning", "Fokusområden", "Fokusområde 2: ", "Mät kulturen", "öva larm", "Det behövs.", "utifrån", "av",
        "Ansvarig: ", "Status: ", "Tidplan: ", "Pågår", "2026-01-01", "2026–2031", "2026-99-99", "31 februari 2026", "Fastställd den 25 februari 2026", "RS251520", "dnr 12", "Region Hallands",
        "........ 3", "........ 3\n", "nationella handlingsplanen 2025", ":", "'", "\"", "{", "}", "[", "&a", "*a", "!t", "|", ">", "%", "@", "`", "\\", "\u0000", "\u0085", "\u2028", "\u202E", "\uFEFF", "\uFFFE", "\uD800", "💥", "e\u0301", "null", "~",
    ];

    private readonly Imported import = new();

    public void Dispose() => import.Dispose();

    [Fact]
    public void Any_text_of_a_plan_s_pieces_gives_a_readable_draft_that_invents_nothing() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary(), IsHonest).Check(Tries.Of(600));

    [Fact]
    public void Any_text_gives_a_readable_draft_that_invents_nothing() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => IsHonest($"En god säkerhetskultur\n\n1. {text}")).Check(Tries.Of(300));

    [Fact]
    public void Any_bytes_in_a_package_give_a_document_or_a_sentence()
    {
        var whole = WordFile.Of(WordFile.Text("En god säkerhetskultur"), WordFile.Text("1. Mät kulturen"));
        Prop.ForAll(
            (from at in Gen.Choose(0, whole.Length - 1) from value in Gen.Choose(0, 255) select (at, (byte)value)).ToArbitrary(),
            change =>
            {
                var bytes = whole.ToArray();
                bytes[change.at] = change.Item2;
                try
                {
                    return SourceFile.Read("plan.docx", bytes) is not null;
                }
                catch (UnreadableException)
                {
                    return true;
                }
            }).Check(Tries.Of(300));
    }

    private bool IsHonest(string text)
    {
        // A text with a zero in it is none.
        Draft draft;
        try
        {
            draft = import.Draft(text);
        }
        catch (UnreadableException)
        {
            return true;
        }

        var (region, errors) = import.Read(draft);
        var letters = Letters(text);
        return errors.Count == 0
            && region!.Plans[0].Activities.Select(activity => activity.Title.Swedish).SequenceEqual(draft.Activities.Select(activity => activity.Found.Title))
            && draft.Activities.All(activity => letters.Contains(Letters(activity.Found.Title), StringComparison.Ordinal)
                // A label or a page number may stand between the lines of what follows the title.
                && (activity.Found.Rationale ?? string.Empty).Split(' ').All(word => letters.Contains(Letters(word), StringComparison.Ordinal)));
    }

    private static string Letters(string text) =>
        string.Concat(string.Concat(text.ReplaceLineEndings("\n").Split('\n').Select(CleanText.Of)).Where(char.IsLetter));
}
