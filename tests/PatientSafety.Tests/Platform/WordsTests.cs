using PatientSafety.Core.Reporting;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Texts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Tests.Platform;

public sealed class WordsTests
{
    [Fact]
    public void A_value_is_written_in_kebab_case() => Assert.Equal("not-prioritised", Words.Of(Standing.NotPrioritised));

    [Fact]
    public void Every_word_means_its_value() => Assert.All(
        Enum.GetValues<PeriodScheme>(),
        value => Assert.True(Words.TryParse<PeriodScheme>(Words.Of(value), out var parsed) && parsed == value));

    [Theory]
    [InlineData("NotPrioritised")]
    [InlineData("not-Prioritised")]
    [InlineData("2")]
    [InlineData("")]
    public void Other_spellings_and_numbers_mean_nothing(string word) => Assert.False(Words.TryParse<Standing>(word, out _));

    [Fact]
    public void The_words_stand_in_the_order_of_the_values() =>
        Assert.Equal(["once", "yearly", "half-yearly", "tertial", "quarterly", "monthly", "named-weeks", "named-months"], Words.All<PeriodScheme>());

    [Theory]
    [InlineData("halland", true)]
    [InlineData("agera-2020--agera-2025", true)]
    [InlineData("", false)]
    [InlineData("å", false)]
    [InlineData("a_b", false)]
    public void An_id_is_lower_case_ASCII_with_hyphens(string text, bool expected) => Assert.Equal(expected, KebabCase.IsId(text));

    [Fact]
    public void An_id_has_80_characters_at_most()
    {
        Assert.True(KebabCase.IsId(new string('a', 80)));
        Assert.False(KebabCase.IsId(new string('a', 81)));
    }

    [Fact]
    public void Every_enumeration_that_has_words_counts_from_zero_without_gaps() => Assert.All(
        new[] { typeof(Standing).Assembly, typeof(Words).Assembly, typeof(PatientSafety.Regions.RegionsModule).Assembly }.SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsEnum),
        type => Assert.Equal(Enumerable.Range(0, Enum.GetNames(type).Length), Enum.GetValuesAsUnderlyingType(type).Cast<int>()));
}
