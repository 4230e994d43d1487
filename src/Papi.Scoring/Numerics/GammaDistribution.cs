namespace Papi.Scoring.Numerics;

/// <summary>The gamma distribution with scale 1.</summary>
internal static class GammaDistribution
{
    /// <summary>Draws a number.</summary>
    /// <param name="stream">As many numbers are taken from it as it needs.</param>
    /// <param name="shape">0 or more; the mean and the variance. With 0 the number is 0.</param>
    /// <remarks>
    /// Marsaglia and Tsang, A Simple Method for Generating Gamma Variables, ACM Transactions on Mathematical Software 26
    /// (2000): the cube of a normal variate, rarely rejected; below shape 1 that of shape + 1 times u^(1/shape). With
    /// shape 1 it is the exponential distribution, -log u.
    /// </remarks>
    public static double Draw(ref RandomStream stream, double shape) =>
        shape switch
        {
            0 => 0,
            1 => -Math.Log(stream.NextUniform()),
            < 1 => DrawFromOne(ref stream, shape + 1) * Math.Exp(Math.Log(stream.NextUniform()) / shape),
            _ => DrawFromOne(ref stream, shape),
        };

    private static double DrawFromOne(ref RandomStream stream, double shape)
    {
        double d = shape - (1.0 / 3);
        double c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            double normal = NormalDistribution.Quantile(stream.NextUniform());
            double root = 1 + (c * normal);
            if (root <= 0)
            {
                continue;
            }

            double cube = root * root * root;
            double uniform = stream.NextUniform();
            double square = normal * normal;

            // The first bound settles nearly all draws without a logarithm.
            if (
                uniform < 1 - (0.0331 * square * square)
                || Math.Log(uniform) < (0.5 * square) + (d * (1 - cube + Math.Log(cube)))
            )
            {
                return d * cube;
            }
        }
    }
}
