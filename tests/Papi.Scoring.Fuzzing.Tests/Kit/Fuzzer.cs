using System.Diagnostics;
using System.Globalization;
using System.Runtime.ExceptionServices;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using Xunit.Abstractions;

namespace Papi.Scoring.Fuzzing.Tests.Kit;

/// <summary>Gives a reader many inputs: each one becomes a whole value, or an exception that the reader documents.</summary>
/// <typeparam name="T">What is read.</typeparam>
/// <remarks>
/// The reading is done on a thread with 1 MiB of stack, the least that a thread of a server has, so that a recursion over
/// the input shows; the memory that one reading takes is bounded by the length of its input; and a reader that goes on
/// for ever fails the test with the input at fault.
/// </remarks>
internal sealed class Fuzzer<T>
    where T : class
{
    private const int StackSize = 1 << 20;

    // Generous: a thousand inputs take a second or two where nothing else runs.
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(120 + (FuzzSettings.Runs * 0.05));

    private readonly string _name;

    private FuzzInput? _current;

    private int _accepted;

    private int _refused;

    private long _mostMemory;

    public Fuzzer(string name) => _name = name;

    /// <summary>Gets the reader: null is a refusal without an exception.</summary>
    public required Func<FuzzInput, T?> Read { get; init; }

    /// <summary>Gets what holds of an exception that the reader documents; null where it documents none.</summary>
    public Func<Exception, bool> IsRefusal { get; init; } = _ => false;

    /// <summary>Gets what holds of every value that has been read, such as that it is read again as it is written.</summary>
    public Action<T> Judge { get; init; } = _ => { };

    /// <summary>Gets how many bytes a reading may take whatever its input: its buffers.</summary>
    public long FixedMemory { get; init; } = 4L << 20;

    /// <summary>Gets how many bytes a reading may take for each byte of its input.</summary>
    public int MemoryPerByte { get; init; } = 2000;

    /// <summary>Runs the reader on inputs.</summary>
    /// <exception cref="Xunit.Sdk.XunitException">An input did something else; the message has it and the seed.</exception>
    public void Run(Gen<FuzzInput> inputs, ITestOutputHelper output)
    {
        var watch = Stopwatch.StartNew();
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    Check(inputs);
                }
#pragma warning disable CA1031 // Whatever it is, the thread of the test throws it again.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            StackSize
        )
        {
            IsBackground = true,
        };
        thread.Start();
        bool isDone = thread.Join(MostTime);
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"FUZZ | {_name} | {_accepted + _refused} | {_accepted} | {_refused} | {watch.Elapsed.TotalSeconds:F1} s | {_mostMemory >> 10} KiB | seed {FuzzSettings.Seed}"
            )
        );
        isDone
            .Should()
            .BeTrue($"'{_name}' should end; seed {FuzzSettings.Seed}, it reads {Volatile.Read(ref _current)}");
        failure?.Throw();
        _accepted.Should().BePositive($"some inputs of '{_name}' are good");
        _refused.Should().BePositive($"most inputs of '{_name}' are not");
    }

    private void Check(Gen<FuzzInput> inputs)
    {
        var replay = new Replay(new Rnd(FuzzSettings.Seed), FSharpOption<int>.None);
        Prop.ForAll(Arb.From(inputs, input => input.Shrink()), ReadOne)
            .Check(
                Config
                    .QuickThrowOnFailure.WithName(_name)
                    .WithQuietOnSuccess(true)
                    .WithMaxTest(FuzzSettings.Runs)
                    .WithReplay(FSharpOption<Replay>.Some(replay))
            );
    }

    private void ReadOne(FuzzInput input)
    {
        Volatile.Write(ref _current, input);
        int length = input.Text.Length;
        long before = GC.GetAllocatedBytesForCurrentThread();
        T? value;
        try
        {
            value = Read(input);
        }
        catch (Exception exception)
        {
            // Not in a filter, which would hide what is wrong with a refusal.
            if (!IsRefusal(exception))
            {
                throw;
            }

            value = null;
        }

        long memory = GC.GetAllocatedBytesForCurrentThread() - before;
        _mostMemory = Math.Max(_mostMemory, memory);
        memory.Should().BeLessThan(FixedMemory + ((long)MemoryPerByte * length), "memory is bounded by the input");
        if (value is null)
        {
            _refused++;
            return;
        }

        _accepted++;
        Judge(value);
    }
}
