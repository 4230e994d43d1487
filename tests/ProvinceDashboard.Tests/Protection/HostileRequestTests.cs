using System.Globalization;
using System.Net.Sockets;
using System.Text;
using ProvinceDashboard.Tests.Support;

namespace ProvinceDashboard.Tests.Protection;

/// <summary>Whatever a visitor sends, the fault is never the program's.</summary>
public class HostileRequestTests(ServedDashboard dashboard) : IClassFixture<ServedDashboard>
{
    private const int LeastServerError = 500;

    private static readonly string Long = new('a', 3000);

    public static TheoryData<string> Targets =>
        [
            "/%00",
            "/%",
            "/%zz",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/../../etc/passwd",
            "/assets/..%2f..%2fProgram.cs",
            "/assets/%2e%2e%5cProgram.cs",
            "/assets/",
            "/api/reports/",
            "/api/reports/%00",
            "/api/reports/%F0%9F%98%80",
            "/api/reports/%ED%A0%80",
            "/api/reports/%FF%FE",
            "/api/reports/" + Long,
            "/api/reports/12?year=" + Long,
            "/api/reports/12%0d%0aSet-Cookie:%20a=b",
            "/api/reports/12/../../healthz",
            "/api/reports/'%20OR%201=1--",
            "/api/reports/{province}",
            "/api/reports/%25s%25n%25x",
            "/api/reports/%E2%80%AE12",
            "/api/reports/L%CC%81%CC%81%CC%81%CC%81%CC%81%CC%81%CC%81%CC%81%CC%81%CC%81",
            "/api/ranking?year=2024&year=2023",
            "/api/ranking?year[]=2024",
            "/api/ranking?year=2024%00",
            "/api/ranking?year=%D9%A2%D9%A0%D9%A2%D9%A4",
            "/api/ranking?year=2147483648",
            "/api/ranking?year=1e4",
            "/api/ranking?year=0x7E8",
            "/api/ranking?node=" + Long,
            "/api/ranking?node=%00",
            "/api/ranking?lang=%00",
            "/api/ranking?"
                + string.Join('&', Enumerable.Range(0, 500).Select(i => i.ToString(CultureInfo.InvariantCulture))),
            "/api/ranking?=&=&&&=",
            "/api/charts/%2e%2e",
            "/api/charts/" + Long,
            "/api/charts/rank-bars?width=999999999999",
            "/api/charts/rank-bars?width=-240",
            "/api/charts/rank-bump?province=12&peer=12",
            "/api/charts/year-slopes?from=2024&year=2011",
            "/api/charts/year-slopes?year=2011",
            "/api/charts/change-waterfall?from=%00",
            "/api/what-if?change=",
            "/api/what-if?change=:",
            "/api/what-if?change=D1:",
            "/api/what-if?change=D1:1e400",
            "/api/what-if?change=D1:-0",
            "/api/what-if?change=D1:Infinity",
            "/api/what-if?change=total:81",
            "/api/what-if?change=total:-1",
            "/api/what-if?change=D1:5:5",
            "/api/what-if?" + string.Concat(Enumerable.Repeat("change=D1:5&", 200)),
            "/downloads/.docx",
            "/downloads/..docx",
            "/downloads/12.docx.xlsx",
            "/downloads/%2e%2e%2f12.docx",
            "/downloads/con.docx",
            "/downloads/" + Long + ".docx",
            "/?province=%3Csvg/onload=alert(1)%3E",
            "/?province=" + Long,
            "/?province=12&peer=%22%3E%3Cscript%3E",
            "/?lang=%22%3E",
            "/?year=2014&province=24",
            "/?year=2021&province=22&peer=24",
            "/?year=2011&province=12",
            "/openapi.json?documentName=../../x",
            "//evil.example/%2f..",
            "*",
            "http://evil.example/",
        ];

    public static TheoryData<string> Messages =>
        [
            "GET / HTTP/1.1\r\n\r\n",
            "GET / HTTP/1\r\nHost: a\r\n\r\n",
            "\0\0\0\0\r\n\r\n",
            "GET /healthz HTTP/1.1\r\nHost: a b c\r\nConnection: close\r\n\r\n",
            "GET /healthz HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
            $"GET /{new string('a', 10_000)} HTTP/1.1\r\nHost: a\r\n\r\n",
            $"GET / HTTP/1.1\r\nHost: a\r\nX: {new string('a', 40_000)}\r\n\r\n",
            $"GET / HTTP/1.1\r\nHost: a\r\n{string.Concat(Enumerable.Range(0, 200).Select(i => string.Create(CultureInfo.InvariantCulture, $"X{i}: 1\r\n")))}\r\n",
            $"POST /api/what-if HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 5000000\r\n\r\n{new string('a', 2000)}",
            "POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: -1\r\n\r\n",
            "TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "DELETE /api/reports/12 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "HEAD / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nIf-None-Match: \"\"\"\"\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nIf-Modified-Since: never\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nRange: bytes=9999999-,-5,a-b\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAccept-Encoding: br;q=nan, *;q=-1\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Basic \u0001\r\n\r\n",
            "GET /api/reports/nowhere HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAccept: image/png\r\n\r\n",
        ];

    [Theory]
    [MemberData(nameof(Targets))]
    public Task Answer_ToAHostileAddress_IsNoFaultOfTheProgram(string target) =>
        AskAndCheckAsync($"GET {target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

    [Theory]
    [MemberData(nameof(Messages))]
    public Task Answer_ToAHostileMessage_IsNoFaultOfTheProgram(string message) => AskAndCheckAsync(message);

    private async Task AskAndCheckAsync(string message)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(dashboard.Address.Host, dashboard.Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(message));
        using var reader = new StreamReader(stream, Encoding.Latin1);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));

        string? status = await reader.ReadLineAsync(patience.Token);

        status.Should().StartWith("HTTP/1.1 ");
        int.Parse(status!.Split(' ')[1], CultureInfo.InvariantCulture).Should().BeLessThan(LeastServerError);

        using var next = new HttpClient { BaseAddress = dashboard.Address };
        (await next.GetAsync(new Uri("/healthz", UriKind.Relative), patience.Token)).EnsureSuccessStatusCode();
    }
}
