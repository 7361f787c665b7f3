using System.Xml;
using System.Xml.XPath;
using KzUkApi.Http.Representations;

namespace KzUkApi.Http.OpenApi;

/// <summary>Reads the XML comments that become the texts of the contract.</summary>
internal static class XmlComments
{
    public static XPathDocument Read()
    {
        using var reader = XmlTexts.Load().CreateReader();
        return new XPathDocument(reader, XmlSpace.Preserve);
    }
}
