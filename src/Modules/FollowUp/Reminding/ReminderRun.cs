using System.Collections.Immutable;
using System.Net.Mail;
using Microsoft.Extensions.Options;
using PatientSafety.Core;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Reminding;

/// <summary>Lets the reminders of a day go out.</summary>
/// <remarks>
/// A letter is written to the outbox, sent where there is a server, and then logged. What is logged has gone out; what is broken off before that goes out again
/// on the next run under the same Message-ID. So nothing is lost, and what comes twice can be told for the same.
/// </remarks>
internal sealed class ReminderRun(ReminderPlanning planning, ReminderLog log, Outbox outbox, IDatabase database, IOptions<ReminderSettings> options, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task<ReminderOutcome> RunAsync(RegionScope scope, CancellationToken stop)
    {
        if (options.Value.QuietUntil(clock.GetUtcNow()) is not null)
        {
            return new ReminderOutcome(planning.Plan(scope), [], []);
        }

        ReminderPlan? plan = null;
        var done = ImmutableArray.CreateBuilder<Letter>();
        var problems = ImmutableArray.CreateBuilder<Text>();
        try
        {
            using var turn = await Turn.TakeAsync(outbox.Turn, Patience, clock, stop);
            plan = planning.Plan(scope);
            foreach (var lost in plan.Undeliverable)
            {
                var words = new LetterWords(scope, options.Value, plan.Day).Write(lost.Who, lost.Reminders);
                log.Add(scope.RegionId, plan.Day, lost.Who, words.Subject, $"{lost.Why.In(options.Value.Language == "en" ? Language.English : Language.Swedish)}\n\n{words.Body}", ReminderLog.Nowhere, clock.GetUtcNow());
            }

            foreach (var letter in plan.Letters)
            {
                if (await GoAsync(letter, plan, problems, stop))
                {
                    done.Add(letter);
                }
            }
        }
        catch (TimeoutException)
        {
            problems.Add(new("Någon annan skickar påminnelser just nu. Försök igen om en stund.", "Somebody else is sending reminders just now. Try again in a while."));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            problems.Add(new($"Brevet gick inte att skriva till {outbox.Path}: {problem.Message}", $"The letter could not be written to {outbox.Path}: {problem.Message}"));
        }
        catch (Exception problem) when (database.ProblemOf(problem) is { } sentence)
        {
            problems.Add(sentence);
        }

        return new ReminderOutcome(plan ?? planning.Plan(scope), done.ToImmutable(), problems.ToImmutable());
    }

    private async Task<bool> GoAsync(Letter letter, ReminderPlan plan, ImmutableArray<Text>.Builder problems, CancellationToken stop)
    {
        var settings = options.Value;
        var now = clock.GetUtcNow();
        await outbox.WriteAsync(letter, MailText.Of(letter, new MailAddress(settings.From), QuietTimes.SwedishTime(now), settings.Language), stop);
        var sends = settings.Smtp.Host.Length > 0;
        try
        {
            if (sends)
            {
                await Sending.SendAsync(letter, settings, stop);
            }
        }
        catch (Exception problem) when (problem is SmtpException or InvalidOperationException)
        {
            // It stays in the outbox and out of the log, so that the next run tries again.
            var reason = problem.InnerException is { } inner and not OperationCanceledException ? inner.Message : problem.Message;
            problems.Add(new($"Brevet till {letter.To} gick inte att skicka: {reason}", $"The letter to {letter.To} could not be sent: {reason}"));
            return false;
        }

        log.Add(plan.Scope.RegionId, plan.Day, letter.To, letter.Subject, letter.Body, sends ? ReminderLog.Smtp : ReminderLog.Outbox, now);
        return true;
    }
}
