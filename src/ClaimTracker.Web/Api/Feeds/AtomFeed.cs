using System.Globalization;
using System.Text;
using System.Xml;

namespace ClaimTracker.Web.Api.Feeds;

/// <summary>Writes a feed as Atom (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <returns>The document in UTF-8.</returns>
    public static byte[] Write(Feed feed)
    {
        using var output = new MemoryStream();
        using (var xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteElementString("id", Namespace, feed.Address);
            xml.WriteElementString("title", Namespace, feed.Title);
            xml.WriteElementString("updated", Namespace, Instant(feed.Entries.Count > 0 ? feed.Entries[0].ChangedUtc : DateTime.UnixEpoch));
            WriteLink(xml, "self", feed.Address);
            WriteLink(xml, "alternate", feed.Page);
            xml.WriteStartElement("author", Namespace);
            xml.WriteElementString("name", Namespace, "ClaimTracker");
            xml.WriteEndElement();
            foreach (var entry in feed.Entries)
            {
                xml.WriteStartElement("entry", Namespace);
                xml.WriteElementString("id", Namespace, entry.Id);
                xml.WriteElementString("title", Namespace, entry.Title);
                xml.WriteElementString("updated", Namespace, Instant(entry.ChangedUtc));
                WriteLink(xml, "alternate", entry.Address);
                xml.WriteStartElement("content", Namespace);
                xml.WriteAttributeString("type", "text");
                xml.WriteString(entry.Text);
                xml.WriteEndElement();
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return output.ToArray();
    }

    private static void WriteLink(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Instant(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
