namespace KzUkApi.Http.Problems;

/// <summary>
/// Shows a problem as a page. A request that a reader makes with a browser carries it as a feature: results and the handlers of errors are
/// handed nothing but the request.
/// </summary>
internal delegate Task ShowProblem(HttpContext http, Problem problem);
