using System.Reflection;
using System.Text.RegularExpressions;

namespace KzUkApi.Tests.Conventions;

/// <summary>How the types and methods of the program are declared and named.</summary>
[Parallelizable]
internal sealed partial class NamingTests
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;

    [Test]
    public void Types_Always_AreInternal() =>
        Assert.That(ProgramTypes.All.Where(type => type is { IsPublic: true, Name: not "Program" } && !IsOfRazor(type)), Is.Empty);

    [Test]
    public void Types_Always_AreSealedUnlessInherited()
    {
        var open = ProgramTypes.All.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false, Name: not "Program" });
        var inherited = ProgramTypes.All.Select(type => type.BaseType)
            .Select(type => type is { IsGenericType: true } ? type.GetGenericTypeDefinition() : type);
        Assert.That(open.Except(inherited).Where(type => !IsOfRazor(type!)), Is.Empty);
    }

    [Test]
    public void Types_Never_ShareAName()
    {
        // A type and the same with a type parameter are one word for one thing.
        var names = ProgramTypes.All.Select(type => type.Name).ToList();
        Assert.That(names, Has.Count.GreaterThan(400));
        Assert.That(names.GroupBy(name => name).Where(same => same.Count() > 1).SelectMany(same => same), Is.Empty);
    }

    [TestCase("Manager")]
    [TestCase("Helper")]
    [TestCase("Helpers")]
    [TestCase("Dto")]
    [TestCase("Impl")]
    [TestCase("Base")]
    [TestCase("Util")]
    [TestCase("Utils")]
    public void Types_NeverEndWith_WordsThatSayNothing(string word) =>
        Assert.That(ProgramTypes.All.Where(type => type.Name.Split('`')[0].EndsWith(word, StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void Methods_ThatReturnTasks_EndInAsync()
    {
        Assert.That(TaskMethods, Has.Count.GreaterThan(100));
        Assert.That(
            TaskMethods.Where(method => !method.Name.EndsWith("Async", StringComparison.Ordinal))
                .Select(method => $"{method.DeclaringType}.{method.Name}"),
            Is.Empty
        );
    }

    // They do something, so that their names say what is done, and not what has been done.
    [Test]
    public void Methods_ThatReturnTasks_AreNoParticiples() =>
        Assert.That(
            TaskMethods.Where(method => Participle().IsMatch(method.Name)).Select(method => $"{method.DeclaringType}.{method.Name}"),
            Is.Empty
        );

    // Razor declares its classes public, and leaves them open; nothing but Pages uses them.
    private static bool IsOfRazor(Type type) =>
        type.Namespace == "KzUkApi.Pages"
        && (type.Name == "_Imports" || typeof(Microsoft.AspNetCore.Components.ComponentBase).IsAssignableFrom(type));

    private static IReadOnlyList<MethodInfo> TaskMethods { get; } =
    [
        .. ProgramTypes.All.Where(type => !typeof(Delegate).IsAssignableFrom(type))
            .SelectMany(type => type.GetMethods(Declared))
            .Where(method => IsTask(method.ReturnType) && !method.IsSpecialName && !method.Name.Contains('<'))
            .Where(method => !IsFromOutside(method)),
    ];

    private static bool IsTask(Type type) =>
        type == typeof(Task)
        || type == typeof(ValueTask)
        || type is { IsGenericType: true }
            && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>));

    // A method of a class or an interface of the framework keeps the name that it has there.
    private static bool IsFromOutside(MethodInfo method) =>
        method.GetBaseDefinition().DeclaringType?.Assembly != method.DeclaringType?.Assembly
        || method.DeclaringType!.GetInterfaces()
            .Where(type => type.Assembly != method.DeclaringType.Assembly)
            .Any(type => method.DeclaringType.GetInterfaceMap(type).TargetMethods.Contains(method));

    [GeneratedRegex("^([A-Z][a-z]+(?<!e)ed|Kept|Made|Sent|Told|Held|Known|Given|Shown|Written|Asked)([A-Z]|$)")]
    private static partial Regex Participle();
}
