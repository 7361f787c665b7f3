using System.CommandLine;
using System.Globalization;

namespace KzUkApi.Cli;

/// <summary>An option that takes a whole number within bounds, ends included.</summary>
internal static class WholeNumberOption
{
    public static Option<int> Create(string name, string description, int least, int most, int byDefault) =>
        new(name)
        {
            Description = $"{description} ({least} to {most})",
            HelpName = "N",
            DefaultValueFactory = _ => byDefault,
            CustomParser = result =>
            {
                // It is a number only once it is read as one: a text that is none must not be asked for its value.
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                    && number >= least
                    && number <= most)
                {
                    return number;
                }

                result.AddError($"{name} takes a whole number from {least} to {most}, not '{result.Tokens[0].Value}'.");
                return byDefault;
            },
        };
}
