using Microsoft.AspNetCore.Components;

namespace KzUkApi.Pages;

/// <summary>
/// Renders one fragment. The fragments are functions of typed records: parameters of components would have to be public, and so
/// would every record that they show.
/// </summary>
internal sealed class FragmentRoot : IComponent
{
    private RenderHandle _handle;

    [Parameter]
    public RenderFragment? Content { get; set; }

    public void Attach(RenderHandle renderHandle) => _handle = renderHandle;

    public Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        _handle.Render(Content!);
        return Task.CompletedTask;
    }
}
