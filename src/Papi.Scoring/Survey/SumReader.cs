namespace Papi.Scoring.Survey;

/// <summary>Reads the sums of one column, one indicator at a time.</summary>
internal readonly struct SumReader(SurveySums sums, int column)
{
    private readonly CellSums _block = sums.Blocks[column / SumKernel.Lanes];

    private readonly int _lane = column % SumKernel.Lanes;

    public double Rows(int cell) => At(cell, SumKernel.Rows);

    public double Weights(int cell) => At(cell, SumKernel.Weights);

    public double Values(int cell) => At(cell, SumKernel.Values);

    public double TotalRows(SumScope scope) => Total(scope, SumKernel.Rows);

    public double TotalWeights(SumScope scope) => Total(scope, SumKernel.Weights);

    public double TotalValues(SumScope scope) => Total(scope, SumKernel.Values);

    private double At(int cell, int measure) => _block.At(cell, measure + _lane);

    private double Total(SumScope scope, int measure)
    {
        double sum = 0;
        foreach (int cell in scope.Cells)
        {
            sum += At(cell, measure);
        }

        return sum;
    }
}
