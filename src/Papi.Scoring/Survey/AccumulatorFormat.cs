using System.Text;

namespace Papi.Scoring.Survey;

/// <summary>How an accumulator is written: a mark, a version, what is added up, the units, the cells and their sums, a checksum.</summary>
internal static class AccumulatorFormat
{
    private const int Mark = 0x4D555350; // "PSUM"

    private const int Version = 1;

    // In the order in which they are written.
    private static ReadOnlySpan<int> Measures =>
        [SumKernel.Rows, SumKernel.Weights, SumKernel.Values, SumKernel.Squares];

    public static void Write(SurveyAccumulator sums, Stream stream)
    {
        using var summed = new ChecksumStream(stream);
        using var writer = new BinaryWriter(summed, Encoding.UTF8, leaveOpen: true);
        writer.Write(Mark);
        writer.Write(Version);
        WriteDefinition(sums, writer);
        for (int stage = 0; stage < sums.Units.Depth; stage++)
        {
            var units = sums.Units.At(stage);
            writer.Write(units.Count);
            foreach (var unit in units)
            {
                writer.Write(unit.Parent);
                writer.Write(unit.Stratum);
                writer.Write(unit.Cluster);
                writer.Write(unit.Size);
                writer.Write(unit.IsCertain);
            }
        }

        WriteAll(writer, [.. sums.DomainLabels]);
        writer.Write(sums.CellCount);
        for (int cell = 0; cell < sums.CellCount; cell++)
        {
            writer.Write(sums.Cells.Units[cell]);
            writer.Write(sums.Cells.Domains[cell]);
            for (int column = 0; column < sums.ColumnCount; column++)
            {
                foreach (int measure in Measures)
                {
                    writer.Write(sums.Blocks[column / SumKernel.Lanes].At(cell, measure + (column % SumKernel.Lanes)));
                }
            }
        }

        writer.Flush();
        stream.Write(summed.Checksum);
    }

    public static SurveyAccumulator Read(Stream stream)
    {
        using var summed = new ChecksumStream(stream);
        using var reader = new BinaryReader(summed, Encoding.UTF8, leaveOpen: true);
        try
        {
            var sums = Read(reader);
            Span<byte> checksum = stackalloc byte[ChecksumStream.ChecksumLength];
            stream.ReadExactly(checksum);
            return checksum.SequenceEqual(summed.Checksum)
                ? sums
                : throw new InvalidDataException("The sums are damaged: they do not match their checksum.");
        }
        catch (Exception exception)
            when (exception is IOException or FormatException or ArgumentException or IndexOutOfRangeException)
        {
            throw new InvalidDataException("The sums are damaged, or they end too early.", exception);
        }
    }

    private static SurveyAccumulator Read(BinaryReader reader)
    {
        if (reader.ReadInt32() != Mark)
        {
            throw new InvalidDataException("These are no sums of a survey.");
        }

        int version = reader.ReadInt32();
        if (version != Version)
        {
            throw new InvalidDataException($"The sums are of version {version}; known is {Version}.");
        }

        var sums = ReadDefinition(reader);
        var problems = new SurveyProblemList();
        for (int stage = 0; stage < sums.Units.Depth; stage++)
        {
            int parents = stage == 0 ? 1 : sums.Units.At(stage - 1).Count;
            int count = ReadCount(reader);
            for (int number = 0; number < count; number++)
            {
                var unit = new SampleUnit(
                    reader.ReadInt32(),
                    reader.ReadString(),
                    reader.ReadString(),
                    reader.ReadDouble(),
                    reader.ReadBoolean(),
                    Row: 0
                );
                ThrowUnless(unit.Parent >= 0 && unit.Parent < parents);
                ThrowUnless(sums.Units.NumberOf(stage, unit, problems) == number);
            }
        }

        ThrowUnless(!problems.HasAny);
        string[] domains = ReadAll(reader);
        for (int domain = 0; domain < domains.Length; domain++)
        {
            ThrowUnless(sums.DomainOf(domains[domain]) == domain);
        }

        ReadCells(reader, sums, domains.Length);
        return sums;
    }

    private static void ReadCells(BinaryReader reader, SurveyAccumulator sums, int domains)
    {
        int count = ReadCount(reader);
        for (int cell = 0; cell < count; cell++)
        {
            int unit = reader.ReadInt32();
            int domain = reader.ReadInt32();
            ThrowUnless(unit >= 0 && unit < sums.UnitCount);
            ThrowUnless(sums.By is null ? domain == 0 : domain >= SumScopes.NoDomain && domain < domains);
            ThrowUnless(sums.Cells.NumberOf(unit, domain) == cell);
            sums.Grow();
            for (int column = 0; column < sums.ColumnCount; column++)
            {
                var block = sums.Blocks[column / SumKernel.Lanes];
                foreach (int measure in Measures)
                {
                    // Rows and weights are above 0; only Σ w x can be negative.
                    double sum = reader.ReadDouble();
                    ThrowUnless(double.IsFinite(sum) && (sum >= 0 || measure == SumKernel.Values));
                    block.At(cell, measure + (column % SumKernel.Lanes)) = sum;
                }
            }
        }
    }

    private static void WriteDefinition(SurveyAccumulator sums, BinaryWriter writer)
    {
        writer.Write(sums.Options.Weights);
        writer.Write((int)sums.Options.LonelyPsu);
        writer.Write(sums.Options.HasUniqueClusters);
        writer.Write(sums.Options.Stages.Count);
        foreach (var stage in sums.Options.Stages)
        {
            WriteAll(
                writer,
                [stage.Clusters, stage.Strata, stage.PopulationSizes, stage.SamplingFractions, stage.Certainty]
            );
        }

        WriteAll(writer, [.. sums.Indicators]);
        WriteAll(writer, [sums.By]);
        WriteAll(writer, [.. sums.RatioDefinitions.SelectMany(ratio => new[] { ratio.Numerator, ratio.Denominator })]);
        writer.Write((int)sums.Estimation.MissingAnswers);
        writer.Write((int)sums.Estimation.DegreesOfFreedom);
    }

    private static SurveyAccumulator ReadDefinition(BinaryReader reader)
    {
        string weights = reader.ReadString();
        var policy = (LonelyPsuPolicy)reader.ReadInt32();
        bool isUnique = reader.ReadBoolean();
        int count = ReadCount(reader);
        var stages = new List<SamplingStage>();
        for (int i = 0; i < count; i++)
        {
            string?[] columns = ReadNullable(reader);
            var stage = columns[0] is { } clusters ? new SamplingStage(clusters) : new SamplingStage();
            stages.Add(
                stage with
                {
                    Strata = columns[1],
                    PopulationSizes = columns[2],
                    SamplingFractions = columns[3],
                    Certainty = columns[4],
                }
            );
        }

        var options = new SurveyDesignOptions(weights, stages) { LonelyPsu = policy, HasUniqueClusters = isUnique };
        string[] indicators = ReadAll(reader);
        string? by = ReadNullable(reader)[0];
        string[] ratios = ReadAll(reader);
        var missing = (MissingAnswers)reader.ReadInt32();
        var rule = (DegreesOfFreedomRule)reader.ReadInt32();
        ThrowUnless(ratios.Length % 2 == 0);
        return new SurveyAccumulator(
            options,
            indicators,
            by,
            [.. ratios.Chunk(2).Select(pair => new RatioDefinition(pair[0], pair[1]))],
            new EstimationOptions { MissingAnswers = missing, DegreesOfFreedom = rule }
        );
    }

    private static void WriteAll(BinaryWriter writer, IReadOnlyList<string?> texts)
    {
        writer.Write(texts.Count);
        foreach (string? text in texts)
        {
            writer.Write(text is not null);
            writer.Write(text ?? "");
        }
    }

    private static string[] ReadAll(BinaryReader reader)
    {
        string?[] texts = ReadNullable(reader);
        ThrowUnless(Array.TrueForAll(texts, text => text is not null));
        return texts!;
    }

    private static string?[] ReadNullable(BinaryReader reader)
    {
        int count = ReadCount(reader);
        var texts = new List<string?>();
        for (int i = 0; i < count; i++)
        {
            bool isText = reader.ReadBoolean();
            string text = reader.ReadString();
            texts.Add(isText ? text : null);
        }

        return [.. texts];
    }

    private static int ReadCount(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        ThrowUnless(count >= 0);
        return count;
    }

    private static void ThrowUnless(bool holds)
    {
        if (!holds)
        {
            throw new FormatException("A number is out of its range.");
        }
    }
}
