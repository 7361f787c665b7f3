namespace KzUkApi.Data.Loading;

/// <summary>One thing that is wrong in a file of the dataset.</summary>
internal sealed record Problem(string File, int Line, string? Column, string? Value, string Expected)
{
    public override string ToString()
    {
        var place = Column is null ? $"{File} line {Line}" : $"{File} line {Line}, column {Column}";
        return Value is null ? $"{place}: {Expected}" : $"{place}: '{Value}': {Expected}";
    }
}
