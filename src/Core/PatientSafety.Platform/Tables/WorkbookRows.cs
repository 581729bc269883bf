using System.Text;

namespace PatientSafety.Platform.Tables;

/// <summary>The rows of a sheet.</summary>
internal sealed class WorkbookRows(Workbook workbook, WorkbookCells cells) : TableRows
{
    private readonly List<string> texts = [];
    private byte[] bytes = new byte[256];
    private bool isAhead;
    private bool isFarAway;

    public override int Count => isFarAway ? int.MaxValue : texts.Count;

    public override bool Read()
    {
        texts.Clear();
        (Problem, HasFormula, isFarAway) = (null, false, false);
        if (!isAhead && !cells.Read())
        {
            return false;
        }

        Number = cells.Row;
        do
        {
            Put();
            isAhead = cells.Read();
        }
        while (isAhead && cells.Row == Number);
        return true;
    }

    public override ReadOnlySpan<byte> Bytes(int column)
    {
        var text = Text(column);
        if (bytes.Length < text.Length * 3)
        {
            bytes = new byte[text.Length * 3];
        }

        return bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes));
    }

    public override string Text(int column) => column < texts.Count ? texts[column] : string.Empty;

    public override void Fit(int headings)
    {
        if (isFarAway)
        {
            Problem = new(
                FormattableString.Invariant($"Raden har något till höger om kolumn {MostColumns}. Ta bort det som står utanför tabellen."),
                FormattableString.Invariant($"The row has something to the right of column {MostColumns}. Remove what stands outside the table."));
            return;
        }

        base.Fit(headings);
    }

    public override void Dispose()
    {
        cells.Dispose();
        workbook.Dispose();
    }

    private void Put()
    {
        HasFormula |= cells.IsFormula;
        if (cells.Column >= MostColumns)
        {
            isFarAway |= cells.Text.Length > 0;
            return;
        }

        while (texts.Count <= cells.Column)
        {
            texts.Add(string.Empty);
        }

        texts[cells.Column] = cells.Text;
    }
}
