using Papi.Scoring.Construction;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Robustness;

/// <summary>Which of the choices of an index matter: Sobol indices of an output of its construction.</summary>
/// <remarks>
/// Rows are drawn at random and not from a low-discrepancy sequence: an input such as the weights of many nodes, or all
/// values within their errors, has no fixed number of dimensions, and the bootstrap takes rows for independent. Row k
/// depends on the seed and k alone. Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class SensitivityAnalysis
{
    private const int SecondSample = 1;

    private SensitivityAnalysis(
        ConstructedIndex nominal,
        UncertainInputs inputs,
        SensitivityOptions options,
        SobolIndices indices
    )
    {
        Nominal = nominal;
        Inputs = inputs;
        Options = options;
        Indices = indices;
    }

    /// <summary>Gets the index by the nominal choices.</summary>
    public ConstructedIndex Nominal { get; }

    /// <summary>Gets what varied.</summary>
    public UncertainInputs Inputs { get; }

    /// <summary>Gets the output, the sizes and the estimators.</summary>
    public SensitivityOptions Options { get; }

    /// <summary>Gets the indices, one for each of <see cref="UncertainInputs.Varying"/> in that order.</summary>
    public SobolIndices Indices { get; }

    /// <summary>Carries out an analysis.</summary>
    /// <param name="nominal">The index by the nominal choices.</param>
    /// <param name="inputs">What varies.</param>
    /// <param name="options">The output, the sizes and the estimators.</param>
    /// <param name="progress">Told the share of the rows that are done, from 0 to 1, rising, at most a hundred times; on the threads that compute.</param>
    /// <param name="cancellationToken">Gives up a long analysis.</param>
    /// <exception cref="ArgumentException">Nothing varies, or inputs or output do not fit the index.</exception>
    /// <exception cref="UndefinedIndexException">A combination of choices is not defined for the values, or leaves a ranked unit without a score.</exception>
    /// <exception cref="InvalidOperationException">The output is the same whatever the choices: there is no variance to share out.</exception>
    /// <exception cref="OperationCanceledException">The analysis was given up.</exception>
    public static SensitivityAnalysis Compute(
        ConstructedIndex nominal,
        UncertainInputs inputs,
        SensitivityOptions options,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(nominal);
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(options);
        UncertainInput[] varying = [.. inputs.Varying];
        if (varying.Length == 0)
        {
            throw new ArgumentException("Nothing varies.", nameof(inputs));
        }

        var space = VariantSpace.Of(nominal, inputs);
        double[][] outputs = new double[varying.Length + 2][];
        for (int i = 0; i < outputs.Length; i++)
        {
            outputs[i] = new double[options.SampleSize];
        }

        Fill(outputs, CreateDesign(space, inputs, options, varying), options, progress, cancellationToken);
        var indices = SobolIndices.Compute(
            [.. varying.Select(input => input.ToString())],
            outputs[0],
            outputs[1],
            outputs[2..],
            options.Sobol
        );
        return new SensitivityAnalysis(nominal, inputs, options, indices);
    }

    /// <summary>Returns the index, the output and the indices.</summary>
    public override string ToString() => $"{Nominal.Design.Id}, {Options.Output}: {Indices}";

    private static Func<RadialDesign> CreateDesign(
        VariantSpace space,
        UncertainInputs inputs,
        SensitivityOptions options,
        UncertainInput[] varying
    )
    {
        ulong seed = unchecked((ulong)options.Sobol.Seed);
        var a = new VariantSampler(space, inputs, seed, picksSets: true);
        var b = new VariantSampler(space, inputs, DrawSeeds.OfPurpose(seed, SecondSample), picksSets: true);
        var sampled = SampledValues.Of(space, inputs.StandardErrors);
        int level = inputs.Weights?.Level ?? 1;

        // Complains of the output before any thread is started.
        _ = new VariantOutput(space, options.Output);
        return () =>
            new RadialDesign(
                a,
                b,
                new VariantEvaluator(space, level, sampled),
                new VariantOutput(space, options.Output),
                varying
            );
    }

    private static void Fill(
        double[][] outputs,
        Func<RadialDesign> createDesign,
        SensitivityOptions options,
        IProgress<double>? progress,
        CancellationToken cancellationToken
    )
    {
        int strips = ((options.SampleSize - 1) / LaneVectors.Lanes) + 1;
        BlockLoop.Run(
            strips,
            options.MaxThreads,
            createDesign,
            (design, strip) =>
            {
                int first = strip * LaneVectors.Lanes;
                design.Compute(first, Math.Min(LaneVectors.Lanes, options.SampleSize - first), outputs);
            },
            progress,
            cancellationToken
        );
    }
}
