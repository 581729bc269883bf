using PatientSafety.Comparison.Nearness;

namespace PatientSafety.Tests.Comparison;

public class SwedishStemTests
{
    /// <summary>Pairs out of the sample vocabulary that is published with the algorithm.</summary>
    [Theory]
    [InlineData("jaktkarlarne", "jaktkarl")]
    [InlineData("jaktlöjtnantens", "jaktlöjtnant")]
    [InlineData("jalusierna", "jalusi")]
    [InlineData("japanska", "japansk")]
    [InlineData("jasså", "jasså")]
    [InlineData("klockarens", "klock")]
    [InlineData("klokheten", "klok")]
    [InlineData("klostergården", "klostergård")]
    [InlineData("klo", "klo")]
    [InlineData("jemförelser", "jemför")]
    [InlineData("kloliknande", "klolikn")]
    public void Stems_are_those_of_the_published_algorithm(string word, string stem) => Assert.Equal(stem, SwedishStem.Of(word));

    [Theory]
    [InlineData("avvikelse", "avvikelser", "avvikelsen", "avvikelserna", "avvikelsernas")]
    [InlineData("patient", "patienten", "patienter", "patienterna", "patienternas", "patients")]
    [InlineData("vårdskada", "vårdskador", "vårdskadan", "vårdskadorna")]
    [InlineData("arbete", "arbetet", "arbetets", "arbeten")]
    [InlineData("system", "systemet", "systemen", "systemets")]
    [InlineData("kompetens", "kompetensen", "kompetenser", "kompetensens")]
    [InlineData("säkerhet", "säkerheten", "säkerhetens")]
    [InlineData("kvalitet", "kvaliteten", "kvalitetens")]
    [InlineData("åtgärd", "åtgärder", "åtgärda", "åtgärdas")]
    [InlineData("område", "området", "områden", "områdena")]
    [InlineData("risk", "risker", "riskerna")]
    [InlineData("analys", "analysen", "analyser", "analysera")]
    public void All_forms_of_a_word_have_one_root(params string[] forms) => Assert.Single(forms.Select(SwedishStem.Root).Distinct(StringComparer.Ordinal));

    [Theory]
    [InlineData("vårdskada", "vårdgivare")]
    [InlineData("patient", "patentera")]
    [InlineData("risk", "riktning")]
    [InlineData("kultur", "kvalitet")]
    public void Different_words_have_different_roots(string one, string other) => Assert.NotEqual(SwedishStem.Root(one), SwedishStem.Root(other));

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("as")]
    [InlineData("ens")]
    [InlineData("öst")]
    [InlineData("åäö")]
    public void Short_words_are_left_alone(string word) => Assert.Equal(word, SwedishStem.Root(word));
}
