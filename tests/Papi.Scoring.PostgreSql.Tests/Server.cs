using Npgsql;

namespace Papi.Scoring.PostgreSql.Tests;

/// <summary>The PostgreSQL server of the tests.</summary>
internal static class Server
{
    /// <summary>The environment variable with the connection string.</summary>
    public const string Variable = "PAPI_POSTGRESQL";

    private static readonly Lazy<string?> Reason = new(FindReason);

    /// <summary>Gets why there is no server; null where there is one.</summary>
    public static string? WhyNot => Reason.Value;

    public static NpgsqlConnection Open()
    {
        var connection = new NpgsqlConnection(Environment.GetEnvironmentVariable(Variable));
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static string? FindReason()
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable)))
        {
            return $"{Variable} is not set: it is the connection string of a PostgreSQL server, which .ci/run starts.";
        }

        try
        {
            using var connection = Open();
            return null;
        }
        catch (Exception exception) when (exception is NpgsqlException or ArgumentException)
        {
            return $"The server of {Variable} cannot be reached: {exception.Message}";
        }
    }
}
