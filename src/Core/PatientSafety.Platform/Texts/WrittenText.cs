namespace PatientSafety.Platform.Texts;

/// <summary>What somebody wrote in a field, without what nobody meant.</summary>
public static class WrittenText
{
    /// <summary>Without empty ends, with one kind of line break and without control characters; null where nothing is left.</summary>
    public static string? Of(string? written)
    {
        if (string.IsNullOrWhiteSpace(written))
        {
            return null;
        }

        var text = string.Concat(written.ReplaceLineEndings("\n").Where(letter => letter is '\n' or '\t' || !char.IsControl(letter))).Trim();
        return text.Length > 0 ? text : null;
    }

    /// <summary>The same on one line: a name.</summary>
    public static string LineOf(string? written) => Of(written)?.Replace('\n', ' ') ?? string.Empty;
}
