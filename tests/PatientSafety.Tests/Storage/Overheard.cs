using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace PatientSafety.Tests.Storage;

/// <summary>Keeps what is logged.</summary>
internal sealed class Overheard : ILoggerProvider, ILogger
{
    public ConcurrentQueue<string> Said { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            Said.Enqueue($"{formatter(state, exception)}{exception}");
        }
    }

    public void Dispose()
    {
    }
}
