using KzUkApi.Http.Problems;

namespace KzUkApi.Http.Lists;

/// <summary>The refusal of a question that rests on more figures than one answer can be computed from.</summary>
internal static class TooManyFigures
{
    /// <summary>The most figures from which series are made in one answer.</summary>
    public const int Most = 50_000;

    /// <param name="figures">How many the filters find.</param>
    /// <param name="narrowest">The filter that narrows most.</param>
    public static ProblemResult Of(long figures, string narrowest)
    {
        var detail = FormattableString.Invariant(
            $"The filters find {figures} figures, and series are made of at most {Most}. Narrow the filters, first of all by {narrowest}."
        );
        return new(
            ProblemType.InvalidRequest,
            detail,
            [
                new()
                {
                    Code = "too-many-figures",
                    Parameter = narrowest,
                    Value = null,
                    Allowed = null,
                    Nearest = null,
                    Detail = detail,
                },
            ]
        );
    }
}
