using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ProvinceDashboard.Tests.Support;

namespace ProvinceDashboard.Tests.Api;

public class OpenApiTests(Dashboard dashboard) : IClassFixture<Dashboard>
{
    private static readonly string[] NotForPrograms = ["/", "/assets/{name}", "/openapi.json"];

    [Fact]
    public async Task Document_OfTheApi_NamesEveryEndpoint()
    {
        using var document = JsonDocument.Parse(await dashboard.ReadAsync("/openapi.json"));
        var endpoints = dashboard
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText!)
            .Except(NotForPrograms, StringComparer.Ordinal);

        document
            .RootElement.GetProperty("paths")
            .EnumerateObject()
            .Select(path => path.Name)
            .Should()
            .BeEquivalentTo(endpoints);
    }

    [Fact]
    public async Task Document_OfTheApi_SaysWhatEveryParameterIs()
    {
        using var document = JsonDocument.Parse(await dashboard.ReadAsync("/openapi.json"));

        var operations = document
            .RootElement.GetProperty("paths")
            .EnumerateObject()
            .Select(path => path.Value.GetProperty("get"));
        foreach (var operation in operations)
        {
            operation.GetProperty("summary").GetString().Should().NotBeNullOrEmpty();
            if (operation.TryGetProperty("parameters", out var parameters))
            {
                parameters
                    .EnumerateArray()
                    .Should()
                    .OnlyContain(parameter =>
                        parameter.GetProperty("in").GetString() == "path"
                        || parameter.GetProperty("description").GetString() != ""
                    );
            }
        }
    }

    [Fact]
    public async Task Document_OfTheApi_NamesNoServer()
    {
        using var document = JsonDocument.Parse(await dashboard.ReadAsync("/openapi.json"));

        if (document.RootElement.TryGetProperty("servers", out var servers))
        {
            servers.GetArrayLength().Should().Be(0);
        }
    }
}
