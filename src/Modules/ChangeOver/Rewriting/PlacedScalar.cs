namespace PatientSafety.ChangeOver.Rewriting;

internal sealed record PlacedScalar(string Value, bool Quoted, int Start, int End) : PlacedNode(Start, End)
{
    public bool IsNull => !Quoted && Value is "" or "null" or "~";
}
