#:package xunit
#:property PublishAot=false
#:property TargetFramework=net10.0
#:property RunAnalyzers=false
#:property ServerGarbageCollector=false

// Judges mutants: takes the assembly into which Stryker has put all of them, each behind a switch, and runs the tests on one
// after the other. Stryker does the same with a test host per mutant, which takes seconds to start and to find the tests;
// here a mutant gets a fresh load context, so that nothing computed once outlives it, in a process that goes on.
//
// Which tests: the classes that reach the mutant, found by running each class alone in a context of its own. First the one
// named for the mutant's file, then those of its namespace until twenty seconds are over, then the others for five, the
// quickest first: a survivor may still be noticed by slower tests, so that the score is a lower bound. Stryker's record of
// what is reached slows hot loops a hundred times: after three seconds a class counts with what it has reached, and with all
// of its own namespace.
//
// dotnet run judge.cs -- TESTS REPORT.json all|pending|survivors [NAMESPACE...]
//   TESTS   the folder of the test assembly, the mutated assembly in it, and what the classes reach once it is known
//   REPORT.json   Stryker's, written anew with the verdicts
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit.Abstractions;
using Xunit.Sdk;

if (args is ["worker", var tests])
{
    await Worker.Serve(Path.GetFullPath(tests));
    return 0;
}

// Not for the tests, which choose their own.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return await Court.Sit(Path.GetFullPath(args[0]), args[1], args[2], args[3..]);

/// <summary>What a class of tests needs and reaches; all of its own namespace when it was too slow to tell.</summary>
sealed record TestClass(string Name, TimeSpan Processor, bool Told, HashSet<int> Reaches)
{
    public string Area { get; } = Name.Split('.')[3..] is [var area, _, ..] ? area : "root";

    public bool Reach(Mutant mutant) => Reaches.Contains(mutant.Id) || (!Told && Area == mutant.Area);

    public bool IsOf(Mutant mutant) =>
        Area == mutant.Area && Name.EndsWith($".{mutant.File}Tests", StringComparison.Ordinal);

    /// <summary>A class from the answer of a worker: its name, milliseconds, whether it came to its end, mutants.</summary>
    public static TestClass Parse(string line) =>
        line.Split(' ') is [var name, var milliseconds, var told, .. var mutants]
            ? new(
                name,
                TimeSpan.FromMilliseconds(int.Parse(milliseconds)),
                bool.Parse(told),
                [.. mutants.Select(int.Parse)]
            )
            : throw new FormatException(line);
}

/// <summary>A mutant with its part of the report.</summary>
sealed record Mutant(int Id, string Area, string File, JsonObject Node)
{
    public string Status
    {
        get => (string)Node["status"]!;
        set => Node["status"] = value;
    }

    /// <summary>Writes down a verdict: a status, and the test that noticed the mutant.</summary>
    public void Write(string verdict)
    {
        string[] words = verdict.Split(' ', 2);
        Status = words[0];
        Node["killedBy"] = new JsonArray([.. words[1..].Select(test => JsonValue.Create(test))]);
        Node["statusReason"] = null;
    }
}

/// <summary>Hands the mutants out to as many processes as there are processors, and writes down what they say.</summary>
static class Court
{
    static readonly TimeSpan Own = TimeSpan.FromSeconds(20);
    static readonly TimeSpan Others = TimeSpan.FromSeconds(5);

    // Tests that wait, and tests of the source and the assemblies as they are.
    static readonly string[] Unfit = ["Concurrency", "Architecture"];

    public static async Task<int> Sit(string tests, string reportPath, string which, string[] areas)
    {
        JsonNode report = JsonNode.Parse(await File.ReadAllTextAsync(reportPath))!;
        List<Mutant> all = MutantsOf(report);
        if (which == "all")
        {
            all.ForEach(mutant => mutant.Status = "Pending");
        }

        Func<string, bool> isAsked = which switch
        {
            "all" or "pending" => status => status == "Pending",
            "survivors" => status => status is "Survived" or "NoCoverage",
            _ => throw new ArgumentException($"There is no choice {which}."),
        };
        // In an order that is always the same but random, so that what has been judged when it is stopped is a sample.
        var order = new Random(1);
        Mutant[] mutants =
        [
            .. all.Where(mutant => (areas.Length == 0 || areas.Contains(mutant.Area)) && isAsked(mutant.Status))
                .OrderBy(_ => order.Next()),
        ];
        // The tests of the survivors' namespaces may be others than last time.
        string[] anew = which == "survivors" ? [.. mutants.Select(mutant => mutant.Area).Distinct()] : [];
        List<TestClass> classes = await Learn(tests, anew);
        Console.WriteLine($"{mutants.Length} mutants, {classes.Count} classes of tests");

        var left = new ConcurrentQueue<Mutant>(mutants);
        int done = 0;
        await Task.WhenAll(
            Enumerable
                .Range(0, Environment.ProcessorCount)
                .Select(async _ =>
                {
                    using var clerk = new Clerk(tests);
                    while (left.TryDequeue(out Mutant? mutant))
                    {
                        string verdict = await Judge(mutant, JudgesOf(mutant, classes), clerk);
                        lock (report)
                        {
                            mutant.Write(verdict);
                            if (++done % 25 == 0)
                            {
                                Console.WriteLine($"{DateTime.Now:HH:mm:ss} {done} of {mutants.Length}");
                                File.WriteAllText(reportPath, report.ToJsonString());
                            }
                        }
                    }
                })
        );
        await File.WriteAllTextAsync(reportPath, report.ToJsonString());
        return 0;
    }

    /// <summary>The mutants that compile and that Stryker was not told to leave out, in the order of their numbers.</summary>
    static List<Mutant> MutantsOf(JsonNode report) =>
        [
            .. report["files"]!
                .AsObject()
                .SelectMany(file =>
                    file.Value!["mutants"]!
                        .AsArray()
                        .Select(node => new Mutant(
                            int.Parse((string)node!["id"]!),
                            AreaOf(file.Key),
                            Path.GetFileNameWithoutExtension(file.Key),
                            node.AsObject()
                        ))
                )
                .Where(mutant => mutant.Status is not ("Ignored" or "CompileError"))
                .OrderBy(mutant => mutant.Id),
        ];

    static async Task<string> Judge(Mutant mutant, List<TestClass> judges, Clerk clerk)
    {
        string verdict = "NoCoverage";
        TimeSpan own = TimeSpan.Zero;
        TimeSpan others = TimeSpan.Zero;
        foreach (TestClass tests in judges)
        {
            bool isNear = tests.Area == mutant.Area;
            if (!tests.IsOf(mutant) && (isNear ? own > Own : others > Others))
            {
                continue;
            }

            (verdict, TimeSpan spent) = await clerk.Ask(
                tests == judges[0] ? $"judge {mutant.Id} {tests.Name}" : $"also {tests.Name}",
                (1.5 * tests.Processor) + TimeSpan.FromSeconds(3)
            );
            if (verdict != "Survived")
            {
                break;
            }

            // As it took, not as it takes alone: what a class has loaded or compiled is there for the next one.
            own += isNear ? spent : TimeSpan.Zero;
            others += isNear ? TimeSpan.Zero : spent;
        }

        return verdict;
    }

    static string AreaOf(string path) =>
        path[(path.LastIndexOf("/Papi.Scoring/", StringComparison.Ordinal) + "/Papi.Scoring/".Length)..].Split('/')
            is [var area, _, ..]
            ? area
            : "root";

    static List<TestClass> JudgesOf(Mutant mutant, List<TestClass> classes) =>
        [
            .. classes
                .Where(tests => tests.Reach(mutant))
                .OrderBy(tests => !tests.IsOf(mutant))
                .ThenBy(tests => tests.Area != mutant.Area)
                .ThenBy(tests => tests.Processor),
        ];

    static async Task<List<TestClass>> Learn(string tests, string[] anew)
    {
        string file = Path.Combine(tests, "reach.txt");
        var known = (File.Exists(file) ? File.ReadLines(file) : [])
            .Where(line => !anew.Contains(TestClass.Parse(line).Area))
            .ToDictionary(line => line.Split(' ')[0]);
        using var first = new Clerk(tests);
        string[] names = (await first.Ask("list", TimeSpan.FromMinutes(1))).Answer.Split(' ');
        var left = new ConcurrentQueue<string>(
            names
                .Where(name => !Unfit.Any(unfit => name.Contains($".Tests.{unfit}.", StringComparison.Ordinal)))
                .Where(name => !known.ContainsKey(name))
        );
        var lines = new ConcurrentBag<string>(known.Values);
        await Task.WhenAll(
            Enumerable
                .Range(0, Environment.ProcessorCount)
                .Select(async _ =>
                {
                    using var clerk = new Clerk(tests);
                    while (left.TryDequeue(out string? name))
                    {
                        string answer = (await clerk.Ask($"learn {name}", TimeSpan.FromMinutes(10))).Answer;
                        if (answer.StartsWith(name + " 0 False", StringComparison.Ordinal))
                        {
                            // It is still at it, and its time is still to be taken, without the record.
                            clerk.Dispose();
                            string time = (await clerk.Ask($"time {name}", TimeSpan.FromMinutes(10))).Answer;
                            answer = time + answer[(name.Length + " 0".Length)..];
                        }

                        if (answer.StartsWith(name + " ", StringComparison.Ordinal))
                        {
                            lines.Add(answer);
                        }
                        else
                        {
                            Console.WriteLine($"left out, fails on the code as it is: {name}: {answer}");
                        }
                    }
                })
        );
        await File.WriteAllLinesAsync(file, lines);
        return [.. lines.Select(TestClass.Parse)];
    }
}

/// <summary>A process that judges, started anew when it hangs, dies or grows.</summary>
sealed class Clerk(string tests) : IDisposable
{
    // What a test may take; the process itself gets no further than a quarter of it, so that none fails for want of memory
    // but by the mutant.
    const long Memory = 4L << 30;

    Process? _process;

    /// <summary>
    /// The answer, Timeout when the process computes for longer than the limit, Killed when it dies; and the time of the
    /// processor that an answer took.
    /// </summary>
    public async Task<(string Answer, TimeSpan Spent)> Ask(string question, TimeSpan limit)
    {
        if (_process is null || (IsTired(_process) && !question.StartsWith("also ", StringComparison.Ordinal)))
        {
            Start();
        }

        await _process!.StandardInput.WriteLineAsync(question);
        await _process.StandardInput.FlushAsync();
        TimeSpan before = _process.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        Task<string?> answer = _process.StandardOutput.ReadLineAsync();
        while (await Task.WhenAny(answer, Task.Delay(100)) != answer)
        {
            // By the time of the processor, so that a busy machine does not pass for an endless loop; by the clock what waits.
            if (!_process.HasExited && (_process.TotalProcessorTime - before > limit || clock.Elapsed > (10 * limit)))
            {
                Dispose();
                return ("Timeout", TimeSpan.Zero);
            }
        }

        if (await answer is { } text)
        {
            _process.Refresh();
            return (text, _process.TotalProcessorTime - before);
        }

        Dispose();
        return ("Killed (the process died)", TimeSpan.Zero);
    }

    static bool IsTired(Process process)
    {
        process.Refresh();
        return process.HasExited || process.WorkingSet64 > Memory / 4;
    }

    void Start()
    {
        Dispose();
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["worker", tests])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = Memory.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_TieredPGO"] = "0";
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
    }

    public void Dispose()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill();
        }

        _process?.Dispose();
        _process = null;
    }
}

/// <summary>The process that runs tests, a line for each question and a line for each answer.</summary>
static class Worker
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static async Task Serve(string tests)
    {
        AppContext.SetData("APP_CONTEXT_BASE_DIRECTORY", tests + Path.DirectorySeparatorChar);
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Path.Combine(tests, name.Name + ".dll") is var path && File.Exists(path)
                ? context.LoadFromAssemblyPath(path)
                : null;
        var answers = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        Console.SetOut(TextWriter.Null);
        Trial? trial = null;
        while (await Console.In.ReadLineAsync() is { } question)
        {
            string[] words = question.Split(' ');
            if (words[0] == "judge")
            {
                trial?.Unload();
                trial = new Trial(tests);
                trial.Switch("ActiveMutant", int.Parse(words[1]));
            }

            await answers.WriteLineAsync(
                words[0] switch
                {
                    "list" => new Trial(tests).ClassNames(),
                    "learn" => await Learn(tests, words[1]),
                    "time" => await Time(tests, words[1]),
                    _ => await trial!.Run(words[^1]) is { } failed ? "Killed " + failed : "Survived",
                }
            );
        }
    }

    /// <summary>The name, the time of the processor in milliseconds, whether the class came to its end, the mutants reached.</summary>
    static async Task<string> Learn(string tests, string name)
    {
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        var trial = new Trial(tests);
        trial.Switch("CaptureCoverage", true);
        Task<string?> run = Task.Run(() => trial.Run(name));
        bool told = await Task.WhenAny(run, Task.Delay(Patience)) == run;
        if (told && await run is { } broken)
        {
            return broken;
        }

        TimeSpan processor = told ? Process.GetCurrentProcess().TotalProcessorTime - before : TimeSpan.Zero;
        string[] facts = [name, $"{(int)processor.TotalMilliseconds}", $"{told}"];
        return string.Join(' ', facts.Concat(trial.Reached().Select(id => $"{id}")));
    }

    static async Task<string> Time(string tests, string name)
    {
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        string? broken = await new Trial(tests).Run(name);
        TimeSpan processor = Process.GetCurrentProcess().TotalProcessorTime - before;
        return broken ?? $"{name} {(int)processor.TotalMilliseconds}";
    }
}

/// <summary>The tests and what they test, loaded afresh: nothing that was computed before is in it.</summary>
sealed class Trial : AssemblyLoadContext
{
    readonly string _folder;
    readonly Assembly _tests;
    readonly Type _control;

    public Trial(string folder)
        : base(isCollectible: true)
    {
        _folder = folder;
        _tests = LoadFromAssemblyPath(Path.Combine(folder, "Papi.Scoring.Tests.dll"));
        Assembly mutated = LoadFromAssemblyPath(Path.Combine(folder, "Papi.Scoring.dll"));
        _control = mutated.GetTypes().Single(type => type.Name == "MutantControl");
        Switch("ActiveMutant", -1);
    }

    protected override Assembly? Load(AssemblyName name) =>
        name.Name!.StartsWith("Papi.", StringComparison.Ordinal)
            ? LoadFromAssemblyPath(Path.Combine(_folder, name.Name + ".dll"))
            : null;

    public void Switch(string field, object value) => _control.GetField(field)!.SetValue(null, value);

    public IEnumerable<int> Reached() =>
        ((IList<int>[])_control.GetMethod("GetCoverageData")!.Invoke(null, null)!).SelectMany(ids => ids).Distinct();

    public string ClassNames() =>
        string.Join(
            ' ',
            _tests
                .GetExportedTypes()
                .Where(type => type is { IsClass: true, IsAbstract: false } && type.GetMethods().Any(IsTest))
                .Select(type => type.FullName)
        );

    /// <summary>The first test of the class that fails; null when all pass.</summary>
    public async Task<string?> Run(string className)
    {
        var assembly = new ReflectionAssemblyInfo(_tests);
        var options = new Options();
        var found = new Found();
        using var framework = new XunitTestFramework(new Silence());
        using ITestFrameworkDiscoverer discoverer = framework.GetDiscoverer(assembly);
        discoverer.Find(className, includeSourceInformation: false, found, options);
        await found.Complete;
        if (found.Tests.Count == 0)
        {
            return "no test in " + className;
        }

        var failures = new FirstFailure();
        using var runner = new XunitTestAssemblyRunner(
            new TestAssembly(assembly, null, new Version(10, 0)),
            found.Tests,
            new Silence(),
            failures,
            options
        );
        await runner.RunAsync();
        return failures.Name;
    }

    static bool IsTest(MethodInfo method) =>
        method.GetCustomAttributes().Any(attribute => attribute is Xunit.FactAttribute);
}

sealed class Silence : IMessageSink
{
    public bool OnMessage(IMessageSinkMessage message) => true;
}

sealed class Found : IMessageSink
{
    readonly TaskCompletionSource _complete = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public List<IXunitTestCase> Tests { get; } = [];

    public Task Complete => _complete.Task;

    public bool OnMessage(IMessageSinkMessage message)
    {
        if (message is ITestCaseDiscoveryMessage { TestCase: IXunitTestCase test })
        {
            Tests.Add(test);
        }
        else if (message is IDiscoveryCompleteMessage)
        {
            _complete.SetResult();
        }

        return true;
    }
}

sealed class FirstFailure : IMessageSink
{
    public string? Name { get; private set; }

    public bool OnMessage(IMessageSinkMessage message)
    {
        Name ??= message switch
        {
            ITestFailed failed => $"{failed.TestClass.Class.Name}.{failed.TestMethod.Method.Name}",
            IFailureInformation => "(the runner)",
            _ => null,
        };
        return Name is null;
    }
}

/// <summary>One test at a time; a theory is one test case, its rows are found when it runs.</summary>
sealed class Options : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
{
    readonly Dictionary<string, object?> _values = new()
    {
        ["xunit.discovery.PreEnumerateTheories"] = false,
        ["xunit.execution.DisableParallelization"] = true,
    };

    public TValue GetValue<TValue>(string name) => _values.GetValueOrDefault(name) is TValue value ? value : default!;

    public void SetValue<TValue>(string name, TValue value) => _values[name] = value;
}
