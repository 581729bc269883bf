using PatientSafety.Platform.Tables;

namespace PatientSafety.Tests.Platform.Tables;

// The numbers are the Swedish Tax Agency's test numbers, or made from days that nobody has.
public sealed class PersonalIdentityTests
{
    [Theory]
    [InlineData("19121212-1212")]
    [InlineData("191212121212")]
    [InlineData("121212-1212")]
    [InlineData("121212+1212")]
    [InlineData("1212121212")]
    [InlineData(" 19121212-1212 ")]
    [InlineData("19121212 1212")]
    [InlineData("121212–1212")]
    [InlineData("197010632391")]
    [InlineData("701063-2391")]
    public void Personal_and_coordination_numbers_are_known(string cell)
    {
        Assert.True(PersonalIdentityNumber.LooksLike(cell));
        Assert.True(PersonalIdentityNumber.LooksLike(System.Text.Encoding.UTF8.GetBytes(cell)));
    }

    [Theory]
    [InlineData("121212-1213")]
    [InlineData("19121312-1212")]
    [InlineData("232100-0016")]
    [InlineData("2321000016")]
    [InlineData("5560360793")]
    [InlineData("16556036-0793")]
    [InlineData("SE2321000016-A1B2")]
    [InlineData("SE1212121212")]
    [InlineData("2026-01-31")]
    [InlineData("20260131")]
    [InlineData("120012-1212")]
    [InlineData("19121212-12")]
    [InlineData("19121212-12121")]
    [InlineData("1912-12121212")]
    [InlineData("121212--1212")]
    [InlineData("")]
    [InlineData("0761234567")]
    [InlineData("0701234567")]
    [InlineData("Östersund 1")]
    public void Other_numbers_are_not_taken_for_one(string cell)
    {
        Assert.False(PersonalIdentityNumber.LooksLike(cell));
        Assert.False(PersonalIdentityNumber.LooksLike(System.Text.Encoding.UTF8.GetBytes(cell)));
    }

    [Theory]
    [InlineData("Samtal med 19121212-1212 i dag", true)]
    [InlineData("(121212-1212)", true)]
    [InlineData("121212-1212", true)]
    [InlineData("ring 1212121212", false)]
    [InlineData("SE121212-1212", false)]
    [InlineData("2026-01-31 och 2026-02-28", false)]
    [InlineData("dnr 5-121212-1212", false)]
    public void A_number_in_a_text_is_found(string text, bool found) => Assert.Equal(found, PersonalIdentityNumber.StandsIn(text));

    [Fact]
    public void Every_day_has_its_one_check_digit()
    {
        for (var day = new DateOnly(1896, 2, 28); day < new DateOnly(1896, 3, 2); day = day.AddDays(1))
        {
            Assert.Equal(1, Enumerable.Range(1230, 10).Count(last => PersonalIdentityNumber.LooksLike($"{day:yyyyMMdd}-{last}")));
        }

        Assert.DoesNotContain(Enumerable.Range(0, 10_000), last => PersonalIdentityNumber.LooksLike($"19000229-{last:D4}"));
    }

    [Fact]
    public void A_table_with_such_a_column_is_refused_without_repeating_a_number()
    {
        using var source = SomeTable.Open("enhet;nummer;telefon\nA;1;0761234567\nB;19121212-1212;1212121212\nC;3;0761234568\nD;4;0761234569\nE;5;0761234560\nF;6;0761234561\n");
        var watch = new PersonalIdentityColumns(source.Headings);
        while (source.Read())
        {
            watch.Look(source.Row);
        }

        var suspicion = Assert.Single(watch.Suspicions);
        Assert.Contains("”nummer”", suspicion.Swedish, StringComparison.Ordinal);
        Assert.Contains("rad 3", suspicion.Swedish, StringComparison.Ordinal);
        Assert.DoesNotContain("1212", suspicion.Swedish, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Personnummer", "")]
    [InlineData("pers-nr;PNR", ";")]
    [InlineData("nummer", "1212121212\n7010632391")]
    public void A_column_is_suspected_by_its_name_or_by_what_most_of_it_holds(string headings, string rows)
    {
        using var source = SomeTable.Open($"{headings}\n{rows}\n");
        var watch = new PersonalIdentityColumns(source.Headings);
        while (source.Read())
        {
            watch.Look(source.Row);
        }

        Assert.NotEmpty(watch.Suspicions);
    }
}
