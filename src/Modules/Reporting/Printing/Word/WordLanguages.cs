namespace PatientSafety.Reporting.Printing.Word;

/// <summary>Languages as Word names them: with a country, or it does not know how they are spelt.</summary>
internal static class WordLanguages
{
    public static string Of(string code) => code switch
    {
        "sv" => "sv-SE",
        "en" => "en-GB",
        _ => code,
    };
}
