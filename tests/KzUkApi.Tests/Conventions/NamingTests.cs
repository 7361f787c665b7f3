using System.Reflection;

namespace KzUkApi.Tests.Conventions;

/// <summary>How the types and methods of the program are declared and named.</summary>
[Parallelizable]
internal sealed class NamingTests
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;

    [Test]
    public void Types_Always_AreInternal() =>
        Assert.That(ProgramTypes.All.Where(type => type is { IsPublic: true, Name: not "Program" }), Is.Empty);

    [Test]
    public void Types_Always_AreSealedUnlessInherited()
    {
        var open = ProgramTypes.All.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false, Name: not "Program" });
        var inherited = ProgramTypes.All.Select(type => type.BaseType)
            .Select(type => type is { IsGenericType: true } ? type.GetGenericTypeDefinition() : type);
        Assert.That(open.Except(inherited), Is.Empty);
    }

    [Test]
    public void Types_Never_ShareAName()
    {
        var names = ProgramTypes.All.Where(type => !type.IsNested).Select(type => type.Name.Split('`')[0]).ToList();
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
        var methods = ProgramTypes.All.Where(type => !typeof(Delegate).IsAssignableFrom(type))
            .SelectMany(type => type.GetMethods(Declared))
            .Where(method => IsTask(method.ReturnType) && !method.IsSpecialName && !method.Name.Contains('<'))
            .ToList();
        Assert.That(methods, Has.Count.GreaterThan(100));
        Assert.That(
            methods.Where(method => !method.Name.EndsWith("Async", StringComparison.Ordinal) && !IsFromOutside(method))
                .Select(method => $"{method.DeclaringType}.{method.Name}"),
            Is.Empty
        );
    }

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
}
