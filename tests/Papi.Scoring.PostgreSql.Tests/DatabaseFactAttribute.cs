namespace Papi.Scoring.PostgreSql.Tests;

/// <summary>A test that needs a PostgreSQL server, and says so where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DatabaseFactAttribute : FactAttribute
{
    /// <summary>Marks a test.</summary>
    public DatabaseFactAttribute() => Skip = Server.WhyNot;
}
