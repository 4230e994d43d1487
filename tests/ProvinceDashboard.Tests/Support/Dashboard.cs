using Microsoft.AspNetCore.Mvc.Testing;

namespace ProvinceDashboard.Tests.Support;

/// <summary>The program without a network, one for all tests of a class.</summary>
public sealed class Dashboard : WebApplicationFactory<Program>
{
    /// <summary>Gets the text at an address, which must be there.</summary>
    public async Task<string> ReadAsync(string address)
    {
        using var client = CreateClient();
        return await client.GetStringAsync(new Uri(address, UriKind.Relative));
    }

    /// <summary>Asks for an address.</summary>
    public async Task<HttpResponseMessage> AskAsync(string address, params (string Name, string Value)[] headers)
    {
        using var client = CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request);
    }
}
