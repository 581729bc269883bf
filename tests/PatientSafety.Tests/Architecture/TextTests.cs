using System.Reflection;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Tests.Architecture;

public sealed class TextTests
{
    private static IEnumerable<Assembly> Loaded =>
        Product.All.Except(Product.Plugins).Select(assembly => Assembly.Load(assembly.Name.Name));

    [Fact]
    public void Every_text_written_in_code_has_both_languages()
    {
        Assert.True(Texts.Count(Product.All.SelectMany(Texts.TypesOf)) > 50);
        Assert.Empty(Product.All.SelectMany(Texts.TypesOf).SelectMany(type => Texts.LackingALanguage([type])));
    }

    [Fact]
    public void A_text_written_in_one_language_is_found()
    {
        var breaches = Texts.LackingALanguage(Forged.Types("SpeechlessTexts")).ToArray();
        Assert.Equal(3, breaches.Length);
        Assert.Single(breaches, breach => breach.Contains("get_SwedishOnly", StringComparison.Ordinal));
        Assert.Single(breaches, breach => breach.Contains("::.cctor", StringComparison.Ordinal));
        Assert.Single(breaches, breach => breach.Contains("::Inside", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_kept_text_and_kind_of_finding_has_both_languages() =>
        Assert.Empty(Loaded.SelectMany(assembly => SpokenTexts.LackingALanguage(assembly.GetTypes())));

    [Fact]
    public void A_kept_text_in_one_language_is_found() =>
        Assert.Equal(2, SpokenTexts.LackingALanguage([typeof(Wrong.SpeechlessTexts)]).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Every_kind_of_finding_has_an_id_of_its_own()
    {
        var kinds = Loaded.SelectMany(SpokenTexts.Kinds).ToArray();
        Assert.True(kinds.Length >= 17);
        Assert.Empty(kinds.GroupBy(kind => kind.Id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.All(kinds, kind => Assert.Matches("^PS[0-9]{4}$", kind.Id));
    }

    [Fact]
    public void The_kinds_of_the_file_reader_are_among_those_found() =>
        Assert.Contains(FileFindings.Alias, SpokenTexts.Kinds(typeof(FileFindings).Assembly));
}
