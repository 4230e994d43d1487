using Papi.Scoring.Classification;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Planning;

/// <summary>Draws the totals of next year and keeps where one province ends; a draw depends on the seed and its number alone.</summary>
/// <remarks>
/// All that is drawn enters the total by a sum, and a province takes all dimensions from one donor. So the dimensions are
/// added up before the first draw and not in every one. Totals are oriented, greater is better. Immutable.
/// </remarks>
internal sealed class OddsSimulation
{
    // Enough draws to make up for handing them out, few enough to keep all threads busy to the end.
    private const int BlockLength = 256;

    // Of each pair of years: the expected totals, those of the others first and the own one last.
    private readonly double[][] _expected;

    // What the plan adds to the own total, whatever the year brings.
    private readonly double _gain;

    private readonly double[][] _surprises;

    private readonly int _missing;

    private readonly TierScheme _scheme;

    public OddsSimulation(double[][] expected, double gain, double[][] surprises, int missing, TierScheme scheme)
    {
        _expected = expected;
        _gain = gain;
        _surprises = surprises;
        _missing = missing;
        _scheme = scheme;
    }

    private int Others => _expected[0].Length - 1;

    /// <summary>Simulates years.</summary>
    /// <param name="options">The seed, the number of draws and of threads.</param>
    /// <param name="withoutPlan">Filled draw by draw.</param>
    /// <param name="withPlan">The same draws with the plan's gain; null where there is none.</param>
    /// <param name="cancellationToken">Gives up between blocks of draws.</param>
    public void Run(
        OddsOptions options,
        OddsDraw[] withoutPlan,
        OddsDraw[]? withPlan,
        CancellationToken cancellationToken
    ) =>
        BlockLoop.Run(
            ((options.Draws - 1) / BlockLength) + 1,
            options.MaxThreads,
            () => new Worker(this, unchecked((ulong)options.Seed)),
            (worker, block) =>
            {
                int end = Math.Min((block + 1) * BlockLength, options.Draws);
                for (int replicate = block * BlockLength; replicate < end; replicate++)
                {
                    worker.Draw(replicate, out double own, out double planned);
                    withoutPlan[replicate] = worker.Place(own);
                    if (withPlan is not null)
                    {
                        withPlan[replicate] = worker.Place(planned);
                    }
                }
            },
            progress: null,
            cancellationToken
        );

    /// <summary>What one thread needs, made once.</summary>
    private sealed class Worker(OddsSimulation simulation, ulong seed)
    {
        private readonly double[] _others = new double[simulation.Others];

        private readonly int[] _greater = new int[simulation.Others];

        // The totals of the others in ascending order, and a place for the own one.
        private readonly double[] _sorted = new double[simulation.Others + 1];

        private readonly double[] _all = new double[simulation.Others + 1];

        public void Draw(int replicate, out double own, out double planned)
        {
            var stream = new RandomStream(seed, replicate);
            int pair = stream.NextBelow(simulation._expected.Length);
            double[] expected = simulation._expected[pair];
            double[] surprises = simulation._surprises[pair];
            for (int i = 0; i < _others.Length; i++)
            {
                _others[i] = expected[i] + surprises[stream.NextBelow(surprises.Length)];
            }

            double surprise = surprises[stream.NextBelow(surprises.Length)];
            own = expected[^1] + surprise;
            planned = own + simulation._gain;
            Ranks.CountGreater(_others, _greater, _sorted);
            Ranks.Sort(_others, _greater, _sorted.AsSpan(0, _others.Length));
        }

        public OddsDraw Place(double own)
        {
            var others = _sorted.AsSpan(0, _others.Length);
            double key = Resolution.Key(own);
            int rank = 1;
            for (int i = others.Length - 1; i >= 0 && Resolution.Key(others[i]) > key; i--)
            {
                rank++;
            }

            Insert(others, own);
            return new OddsDraw(
                own,
                rank,
                TierCutter.TryCut(_all, simulation._missing, simulation._scheme, out var cutter)
                    ? cutter.TierOf(key)
                    : Tier.None,
                Resolution.AreEqual(own, SortedValues.Median(_all))
            );
        }

        private void Insert(ReadOnlySpan<double> others, double own)
        {
            int place = others.BinarySearch(own);
            place = place < 0 ? ~place : place;
            others[..place].CopyTo(_all);
            _all[place] = own;
            others[place..].CopyTo(_all.AsSpan(place + 1));
        }
    }
}
