namespace KzUkApi.Http.Representations;

/// <summary>In tables, this list of publications is one cell with their ids, and no JSON.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class IdsInCellsAttribute : Attribute;
