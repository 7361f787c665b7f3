namespace KzUkApi.Http.Representations;

/// <summary>In tables, each item of this list is a line of its own, with the other fields of its row repeated.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class UnrollRowsAttribute : Attribute;
