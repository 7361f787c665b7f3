using System.Globalization;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Storage.Dataset;

/// <summary>A column of a table: what its values are, how they are read and written as text, checked, and stored.</summary>
/// <param name="Meaning">What the column has, in a sentence of the exported description.</param>
internal abstract record Column(string Name, bool Required, string Meaning = "")
{
    /// <summary>Whether a file may lack the column: it was added after the first release, and stands behind those from before.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The closed list that has all its values; null where there is none.</summary>
    public virtual CodeList? ClosedList => null;

    /// <summary>The expression that gives back the text from which the row <c>held</c> was made; null where it is empty.</summary>
    public virtual string Sql => $"held.\"{Name}\"";

    /// <summary>
    /// The table that has a row for each item of its values, and the column that names the record there; null where a value is one.
    /// </summary>
    public virtual (string Table, string Parent)? Children => null;

    /// <summary>The value that a text states: null where it is empty, an <see cref="UnreadText"/> where it states none.</summary>
    public abstract object? Parse(string? text);

    /// <summary>The value that the store has, as <see cref="Sql"/> gives it.</summary>
    public abstract object? OfStored(object? stored);

    /// <summary>A value, or an <see cref="UnreadText"/>, as text.</summary>
    public abstract string TextOf(object value);

    /// <summary>Whether two values are stored and written alike.</summary>
    public abstract bool AreSame(object one, object other);

    /// <summary>What was expected of the row in this column; null where it is right.</summary>
    /// <param name="value">Null where the row has none.</param>
    public abstract string? Fault(object? value, LoadContext context);

    /// <summary>Writes a value into the stored row.</summary>
    /// <param name="value">Null where the row has none.</param>
    public abstract void Store(object? value, StoredRow stored);

    /// <summary>What a text at the edge states for the column.</summary>
    public ColumnValue Read(string? text) => new(this, Parse(text));
}

/// <summary>A column whose values are of one type.</summary>
internal abstract record TypedColumn<T>(string Name, bool Required, string Meaning = "") : Column(Name, Required, Meaning)
    where T : notnull
{
    public override object? Parse(string? text) => string.IsNullOrEmpty(text) ? null
        : TryParse(text, out var value) ? value
        : new UnreadText(text);

    public override object? OfStored(object? stored) =>
        stored is T value ? value : Parse(Convert.ToString(stored, CultureInfo.InvariantCulture));

    public override string TextOf(object value) => value is UnreadText unread ? unread.Text : Format((T)value);

    public override bool AreSame(object one, object other) => one.Equals(other);

    public override string? Fault(object? value, LoadContext context) => value switch
    {
        null => Required ? "a value is required" : null,
        UnreadText unread => TextRules.Fault(unread.Text) ?? Expected,
        _ => Fault((T)value, context),
    };

    public override void Store(object? value, StoredRow stored)
    {
        if (value is T known)
        {
            Store(known, stored);
        }
        else
        {
            StoreNone(stored);
        }
    }

    /// <summary>What is expected of a text that states no value.</summary>
    protected abstract string Expected { get; }

    /// <summary>Reads a text that is not empty; what is read is written in the same way.</summary>
    protected abstract bool TryParse(string text, out T value);

    protected abstract string Format(T value);

    protected abstract string? Fault(T value, LoadContext context);

    protected abstract void Store(T value, StoredRow stored);

    protected virtual void StoreNone(StoredRow stored) => stored.Values[Name] = null;
}

/// <summary>A text that states no value of its column: what is wrong with it is told when the row is checked.</summary>
internal sealed record UnreadText(string Text);

/// <summary>What a row states for a column.</summary>
/// <param name="Value">Null where it is empty.</param>
internal readonly record struct ColumnValue(Column Column, object? Value);

/// <summary>Gives columns their values without a detour over text.</summary>
internal static class ColumnValues
{
    public static ColumnValue Of(this TypedColumn<string> column, string? text) => new(column, string.IsNullOrEmpty(text) ? null : text);

    public static ColumnValue Of<T>(this TypedColumn<IReadOnlyList<T>> column, IReadOnlyList<T>? items) =>
        new(column, items is { Count: > 0 } ? items : null);

    public static ColumnValue Of<T>(this TypedColumn<T> column, T? value)
        where T : struct => new(column, value);
}
