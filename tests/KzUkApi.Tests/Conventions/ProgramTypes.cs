using System.Reflection;
using System.Runtime.CompilerServices;
using KzUkApi.Configuration;

namespace KzUkApi.Tests.Conventions;

/// <summary>The types of the compiled program and what each of them uses. Names stand without the leading `KzUkApi.`.</summary>
internal static class ProgramTypes
{
    private const string Root = "KzUkApi.";

    /// <summary>Every type written in the program, without those that the compiler or a generator makes.</summary>
    public static readonly Type[] All =
    [
        .. typeof(Settings)
            .Assembly.GetTypes()
            .Where(type => type.Namespace == "KzUkApi" || type.Namespace?.StartsWith(Root, StringComparison.Ordinal) == true)
            .Where(type => !type.FullName!.Contains('<') && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null),
    ];

    /// <summary>Which type uses which other; a closure and a nested type count as the outermost type around them.</summary>
    public static readonly (string From, string To)[] Dependencies =
    [
        .. new ArchUnitNET.Loader.ArchLoader().LoadAssembly(typeof(Settings).Assembly).Build().Types
            .Where(type => type.FullName.StartsWith(Root, StringComparison.Ordinal))
            .SelectMany(type => type.Dependencies.Select(dependency => (From: type.FullName, To: dependency.Target.FullName)))
            // Type parameters are no types, and those of one name are taken for one: `<T>`, `<TKey>`.
            .Where(pair => !pair.To.EndsWith('>'))
            .Select(pair => (From: Outermost(pair.From), To: Outermost(pair.To)))
            .Where(pair => pair.From != pair.To)
            .Distinct(),
    ];

    /// <summary>The dependencies between types of the program, without those on libraries.</summary>
    public static IEnumerable<(string From, string To)> Inner => Dependencies.Where(pair => Program.Contains(pair.To));

    private static readonly HashSet<string> Program = [.. Dependencies.Select(pair => pair.From)];

    /// <summary>The folder of a type, for instance `Http.Lists`; empty for the root.</summary>
    public static string Folder(string type) => type.Contains('.') ? type[..type.LastIndexOf('.')] : "";

    /// <summary>The first folder of a type, for instance `Http`.</summary>
    public static string TopFolder(string type) => Folder(type).Split('.')[0];

    /// <summary>The name of a type without its folder and type parameters.</summary>
    public static string Name(string type) => type[(type.LastIndexOf('.') + 1)..].Split('`')[0];

    private static string Outermost(string type)
    {
        var outer = type.Split('+', '/')[0];
        return outer.StartsWith(Root, StringComparison.Ordinal) ? outer[Root.Length..] : outer;
    }
}
