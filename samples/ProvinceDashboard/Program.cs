using Microsoft.AspNetCore.Diagnostics;
using ProvinceDashboard;
using ProvinceDashboard.Endpoints;
using ProvinceDashboard.Protection;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(Limits.Set);
builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
builder.Services.AddSingleton(_ => Scoreboard.Open(builder.Configuration["scores"]));
builder.Services.AddSingleton<IExceptionHandler>(new ProblemHandler());
builder.Services.AddProblemDetails();
builder.Services.AddResponseCompression(Compression.Set);
builder.Services.AddOutputCache(AnswerCache.Set);
builder.Services.AddRateLimiter(Limits.Set);
builder.Services.AddOpenApi(ApiDescription.Set);

var app = builder.Build();
app.Use(ResponseHeaders.Add);
app.UseExceptionHandler();
app.UseStatusCodePages(ProblemHandler.DescribeStatus);
app.UseOutputCache();
app.UseResponseCompression();
app.UseRateLimiter();

app.MapHealth();
app.MapAssets();
app.MapOpenApi("/openapi.json").CacheOutput(AnswerCache.ByQuery);

var answers = app.MapGroup("").CacheOutput(AnswerCache.ByQuery).RequireRateLimiting(Limits.Computing);
answers.MapPage();
answers.MapCatalogue();
answers.MapRanking();
answers.MapReports();
answers.MapCharts();
answers.MapWhatIf();
answers.MapDownloads();

// Reads the scores before the first visitor comes, and ends here with the reason where they cannot be read.
_ = app.Services.GetRequiredService<Scoreboard>();
await app.RunAsync();
