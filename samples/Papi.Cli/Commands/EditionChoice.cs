using System.Globalization;
using Papi.Cli.Text;
using Papi.Scoring;
using Papi.Scoring.Files;
using Papi.Scoring.Hierarchy;

namespace Papi.Cli.Commands;

/// <summary>What <c>--edition</c> names: the number of an embedded edition, or the file of a new one.</summary>
/// <param name="Index">The edition; an embedded one is kept in use without an end, so that it also covers later years.</param>
/// <param name="LastYear">The last year for which the edition was published; null while it is in use.</param>
internal sealed record EditionChoice(CompositeIndex Index, SurveyYear? LastYear)
{
    /// <summary>Reads the edition.</summary>
    /// <param name="numberOrFile">The value of the option.</param>
    /// <exception cref="BadInputException">There is no embedded edition of that number.</exception>
    public static EditionChoice Read(string numberOrFile)
    {
        bool isNumber = int.TryParse(numberOrFile, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        var edition = isNumber ? FindEmbedded(number) : EditionFile.Read(numberOrFile);
        return new EditionChoice(isNumber ? edition.ExtendedTo(null) : edition, edition.LastYear);
    }

    /// <summary>Gets the editions of PAPI with the chosen one among them.</summary>
    /// <param name="numberOrFile">The value of the option; null leaves the editions as they are.</param>
    /// <exception cref="BadInputException">There is no embedded edition of that number, or a later one has taken its place.</exception>
    /// <exception cref="InvalidStructureException">The edition of the file covers a year of another one.</exception>
    public static EditionSeries JoinPapi(string? numberOrFile)
    {
        if (numberOrFile is null)
        {
            return PapiEditions.Series;
        }

        var chosen = Read(numberOrFile).Index;
        var latest = PapiEditions.Series.Editions[^1];

        // An earlier edition without an end would cover the years of those that took its place.
        bool isSuperseded =
            chosen.LastYear is null
            && PapiEditions
                .Series.Editions.SkipLast(1)
                .Any(earlier => string.Equals(earlier.Id, chosen.Id, StringComparison.OrdinalIgnoreCase));
        return isSuperseded
            ? throw new BadInputException(CommandTexts.SupersededEdition(chosen.Edition, latest.Edition))
            : PapiEditions.Series.With(chosen);
    }

    private static CompositeIndex FindEmbedded(int number) =>
        PapiEditions.Series.Editions.FirstOrDefault(edition => edition.Edition == number)
        ?? throw new BadInputException(
            CommandTexts.UnknownEdition(number, PapiEditions.Series.Editions.Select(edition => edition.Edition))
        );
}
