using System.Globalization;

namespace PatientSafety.Platform.CommandLine;

/// <summary>Shows on standard error how far something has come: a bar in a terminal, otherwise a plain line for every tenth.</summary>
public sealed class ProgressBar(CommandContext context) : IDisposable
{
    private const int Width = 40;
    private readonly bool isInteractive = !Console.IsErrorRedirected;
    private int shown = -1;

    /// <summary>Shows how much has been done, from 0 to 1.</summary>
    public void Show(double done)
    {
        var percent = (int)(Math.Clamp(done, 0, 1) * 100);
        if (isInteractive && percent > shown)
        {
            var full = percent * Width / 100;
            context.Messages.Write(string.Create(CultureInfo.InvariantCulture, $"\r[{new string('#', full)}{new string('.', Width - full)}] {percent,3} %"));
            context.Messages.Flush();
            shown = percent;
        }
        else if (!isInteractive && percent / 10 > Math.Max(shown, 0) / 10)
        {
            context.Messages.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{percent} %"));
            shown = percent;
        }
    }

    /// <summary>Leaves the line that the bar stands on.</summary>
    public void Dispose()
    {
        if (isInteractive && shown >= 0)
        {
            context.Messages.WriteLine();
            shown = -1;
        }
    }
}
