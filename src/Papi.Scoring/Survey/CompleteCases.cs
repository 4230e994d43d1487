namespace Papi.Scoring.Survey;

/// <summary>Columns in which a row answers all or nothing.</summary>
internal static class CompleteCases
{
    /// <summary>Copies columns without the answers of rows that leave any of them open.</summary>
    public static double[][] Of(double[][] columns)
    {
        double[][] copies = [.. columns.Select(column => (double[])column.Clone())];
        for (int row = 0; row < copies[0].Length; row++)
        {
            if (Array.Exists(columns, column => double.IsNaN(column[row])))
            {
                foreach (double[] copy in copies)
                {
                    copy[row] = double.NaN;
                }
            }
        }

        return copies;
    }
}
