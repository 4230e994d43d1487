using System.Globalization;
using Papi.Cli.Text;
using Papi.Scoring;
using Papi.Scoring.Files;
using Papi.Scoring.Hierarchy;

namespace Papi.Cli.Commands;

/// <summary>What <c>--edition</c> names: the number of an embedded edition, or the file of a new one.</summary>
/// <param name="Index">The edition; the latest embedded one is kept in use, so that it also covers later years.</param>
/// <param name="LastYear">The last year for which the edition was published; null while it is in use.</param>
/// <param name="GoesOn">Whether it is the latest embedded edition.</param>
internal sealed record EditionChoice(CompositeIndex Index, SurveyYear? LastYear, bool GoesOn)
{
    /// <summary>Reads the edition.</summary>
    /// <param name="numberOrFile">The value of the option.</param>
    /// <exception cref="BadInputException">There is no embedded edition of that number.</exception>
    public static EditionChoice Read(string numberOrFile)
    {
        bool isNumber = int.TryParse(numberOrFile, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        var edition = isNumber ? FindEmbedded(number) : EditionFile.Read(numberOrFile);

        // An earlier edition goes on no longer: another one has taken its place.
        bool goesOn = ReferenceEquals(edition, PapiEditions.Series.Editions[^1]);
        return new EditionChoice(goesOn ? edition.ExtendedTo(null) : edition, edition.LastYear, goesOn);
    }

    /// <summary>Gets the editions of PAPI with the chosen one among them.</summary>
    /// <param name="numberOrFile">The value of the option; null leaves the editions as they are.</param>
    /// <exception cref="BadInputException">There is no embedded edition of that number.</exception>
    /// <exception cref="InvalidStructureException">The edition of the file covers a year of another one.</exception>
    public static EditionSeries JoinPapi(string? numberOrFile) =>
        numberOrFile is null ? PapiEditions.Series : PapiEditions.Series.With(Read(numberOrFile).Index);

    private static CompositeIndex FindEmbedded(int number) =>
        PapiEditions.Series.Editions.FirstOrDefault(edition => edition.Edition == number)
        ?? throw new BadInputException(
            CommandTexts.UnknownEdition(number, PapiEditions.Series.Editions.Select(edition => edition.Edition))
        );
}
