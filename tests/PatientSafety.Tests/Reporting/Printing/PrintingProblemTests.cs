using System.Diagnostics;
using PatientSafety.Reporting.Printing;
using PatientSafety.Tests.Plugins;

namespace PatientSafety.Tests.Reporting.Printing;

/// <summary>Whatever a program does, there is a sentence in both languages, no program goes on, and no folder stays.</summary>
public sealed class PrintingProblemTests
{
    [Fact]
    public async Task A_program_that_is_not_there_is_asked_for_by_name()
    {
        using var desk = new PrintingDesk(options => (options.Chromium, options.Pandoc) = ("no-such-browser", "/no/such/folder/pandoc"));
        Says(await desk.PrintAsync(SomeReport.Html()), desk, "”no-such-browser”", "PATIENTSAFETY_REPORTS__CHROMIUM", "apt-get install chromium");
        Says(await desk.WriteAsync(SomeReport.Word()), desk, "”pandoc”", "PATIENTSAFETY_REPORTS__PANDOC", "apt-get install pandoc");
    }

    [Fact]
    public async Task A_program_that_hangs_is_stopped_with_all_that_it_has_started()
    {
        using var desk = new PrintingDesk();
        using var hanging = new PrintingDesk(options => (options.Chromium, options.PrintingSeconds) = (desk.Program("sleep 86.4321 & wait"), 1));
        Says(await hanging.PrintAsync(SomeReport.Html()), hanging, "på 1 sekund och stoppades", "PATIENTSAFETY_REPORTS__PRINTINGSECONDS");
        await RunningPrograms.WaitForAsync("86.4321", some: false);
    }

    [Theory]
    [InlineData("kill -9 $$", "dödades (signal 9)")]
    [InlineData("exit 0", "avslutades utan fel men utan att ha skrivit hela PDF-filen")]
    [InlineData("for each; do case $each in --print-to-pdf=*) printf '%%PDF-1.4 half' > \"${each#--print-to-pdf=}\";; esac; done", "avslutades utan fel men utan att ha skrivit hela PDF-filen")]
    [InlineData("echo '[1:2:3:ERROR:a.cc(4)] Cannot open /tmp/secret/file.html.' >&2; exit 3", "avslutades med kod 3 innan PDF-filen var klar: Cannot open ….")]
    [InlineData("head -c 3000000 /dev/zero | tr '\\0' x >&2; head -c 3000000 /dev/zero; exit 4", "avslutades med kod 4")]
    public async Task A_program_that_ends_too_early_is_told_of_without_paths(string commands, string expected)
    {
        using var desk = new PrintingDesk();
        using var failing = new PrintingDesk(options => options.Chromium = desk.Program(commands));
        Says(await failing.PrintAsync(SomeReport.Html()), failing, expected);
    }

    [Fact]
    public async Task What_nobody_waits_for_is_stopped()
    {
        using var desk = new PrintingDesk();
        using var slow = new PrintingDesk(options => options.Pandoc = desk.Program("sleep 97.5312"));
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(400));
        var since = Stopwatch.GetTimestamp();
        Says(await slow.WriteAsync(SomeReport.Word(), stop.Token), slow, "Word-filen skrevs inte, eftersom arbetet avbröts");
        Assert.True(Stopwatch.GetElapsedTime(since) < TimeSpan.FromSeconds(20));
        await RunningPrograms.WaitForAsync("97.5312", some: false);
    }

    [Fact]
    public async Task A_folder_for_temporary_files_that_is_not_there_is_told_of()
    {
        using var desk = new PrintingDesk();
        using var nowhere = new PrintingDesk(place: Path.Combine(desk.Place, "gone"));
        Says(await nowhere.PrintAsync(SomeReport.Html()), desk, "mappen för tillfälliga filer inte finns eller inte går att skriva i");
    }

    [Fact]
    public async Task A_disk_that_fills_up_gives_the_whole_file_or_a_sentence()
    {
        await using var disk = await SmallDisk.MountAsync(16384);
        Assert.SkipWhen(disk.Missing is not null, disk.Missing ?? string.Empty);
        using var desk = new PrintingDesk(place: disk.Path);
        foreach (var room in new[] { 0, 16, 256, 2048 })
        {
            disk.Fill();
            await using (var fill = new FileStream(Path.Combine(disk.Path, "fill"), FileMode.Open, FileAccess.Write))
            {
                fill.SetLength(Math.Max(0, fill.Length - (room * 1024)));
            }

            foreach (var printed in new[] { await desk.PrintAsync(SomeReport.Html()), await desk.WriteAsync(SomeReport.Word()) })
            {
                Assert.True((printed.Bytes is null) != (printed.Problem is null), printed.Problem?.Swedish);
                Assert.True(room > 0 || printed.Bytes is null);
                Assert.DoesNotContain(disk.Path, printed.Problem?.Swedish ?? string.Empty, StringComparison.Ordinal);
            }

            Assert.Equal(["fill"], Directory.EnumerateFileSystemEntries(disk.Path).Select(Path.GetFileName));
        }
    }

    private static void Says(Printed printed, PrintingDesk desk, params string[] words)
    {
        Assert.Null(printed.Bytes);
        Assert.All(words, each => Assert.Contains(each, printed.Problem!.Swedish, StringComparison.Ordinal));
        Assert.NotNull(printed.Problem!.English);
        Assert.DoesNotContain("/tmp", printed.Problem.Swedish + printed.Problem.English, StringComparison.Ordinal);
        Assert.True(desk.IsClean);
    }
}
