namespace PatientSafety.Tests.Architecture.Wrong;

public sealed record MutableRecord
{
    public static int Counter;

    private int hidden;

    public string Name { get; set; } = string.Empty;

    public string Fine { get; init; } = string.Empty;

    public List<string> Items { get; } = [];

    public int Count() => hidden++;
}
