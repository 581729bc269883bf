using Microsoft.Playwright;

namespace PatientSafety.BrowserTests;

/// <summary>Sends forms and waits for what they are answered with.</summary>
internal static class Answers
{
    public static Task SendAsync(IPage page, ILocator button) => AnsweredAsync(page, () => button.ClickAsync());

    /// <summary>Neither a click nor a key waits for the answer, and the next step must not overtake what the form sends.</summary>
    public static async Task AnsweredAsync(IPage page, Func<Task> press)
    {
        var answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Hear(object? sender, IPage loaded) => answered.TrySetResult();
        page.Load += Hear;
        try
        {
            await press();
            await answered.Task.WaitAsync(TimeSpan.FromSeconds(15), TestContext.Current.CancellationToken);
        }
        finally
        {
            page.Load -= Hear;
        }
    }
}
