using Microsoft.AspNetCore.Mvc.Testing;

namespace ProvinceDashboard.Tests.Support;

/// <summary>The program on a free port of this machine, as visitors reach it.</summary>
public sealed class ServedDashboard : IDisposable
{
    private readonly WebApplicationFactory<Program> _program = new();

    /// <summary>Starts the program.</summary>
    public ServedDashboard()
    {
        _program.UseKestrel(0);
        _program.StartServer();
        Address = _program.ClientOptions.BaseAddress;
    }

    /// <summary>Gets where the program listens.</summary>
    public Uri Address { get; }

    /// <inheritdoc/>
    public void Dispose() => _program.Dispose();
}
