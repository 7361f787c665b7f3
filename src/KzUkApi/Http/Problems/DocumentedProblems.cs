namespace KzUkApi.Http.Problems;

internal static class DocumentedProblems
{
    /// <summary>States the errors that every operation of a group can give.</summary>
    /// <param name="limited">Whether the rate of one client is limited.</param>
    public static RouteGroupBuilder WithApiErrors(this RouteGroupBuilder group, bool limited = true)
    {
        foreach (var status in limited ? (int[])[400, 414, 429, 431, 500, 503] : [400, 414, 431, 500, 503])
        {
            group.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(Problem), [ProblemResult.MediaType]));
        }

        return group;
    }
}
