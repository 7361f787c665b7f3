namespace KzUkApi.Configuration;

/// <summary>The service cannot start, for a reason that its operator can mend; the message says how.</summary>
internal class OperatorException(string message, Exception? inner = null) : Exception(message, inner);
