using System.Net;
using FsCheck;
using FsCheck.Fluent;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Tests.Platform;

public sealed class MarkdownHtmlTests
{
    [Theory]
    [InlineData("# En", "<h5>En</h5>")]
    [InlineData("### Tre\n\n#### Fyra", "<h5>Tre</h5>\n<h6>Fyra</h6>")]
    [InlineData("# 1\n\n## 2\n\n### 3\n\n#### 4", "<h5>1</h5>\n<h6>2</h6>\n<h6>3</h6>\n<h6>4</h6>")]
    [InlineData("*viktigt*", "<p><em>viktigt</em></p>")]
    [InlineData("<b>fet</b>", "<p>&lt;b&gt;fet&lt;/b&gt;</p>")]
    [InlineData("![bild](x.png)", "<p>bild</p>")]
    [InlineData("[![bild](x.png) text](https://a.se/)", "<p><a href=\"https://a.se/\">bild text</a></p>")]
    [InlineData("[en *länk*](javascript:alert(1))", "<p>en <em>länk</em></p>")]
    [InlineData("[hit](//ond.invalid/x)", "<p>hit</p>")]
    [InlineData("[hit](data:text/html,x)", "<p>hit</p>")]
    [InlineData("<javascript:alert>", "<p>javascript:alert</p>")]
    [InlineData("<https://a.se/>", "<p><a href=\"https://a.se/\">https://a.se/</a></p>")]
    [InlineData("[a]\n\n[a]: vbscript:x", "<p>a</p>")]
    public void Markdown_becomes_harmless_HTML(string markdown, string html) =>
        Assert.Equal(html, MarkdownHtml.Of(markdown, under: 4, "rubrik").Trim());

    [Fact]
    public void A_table_scrolls_by_itself_and_is_named() =>
        Assert.Equal(
            "<div class=\"ps-scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"rubrik\"><table>\n<thead>\n<tr>\n<th scope=\"col\">A</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n</tr>\n</tbody>\n</table></div>",
            MarkdownHtml.Of("| A |\n|---|\n| 1 |", under: 4, "rubrik").Trim());

    [Fact]
    public void What_is_nested_too_deeply_is_shown_as_text() =>
        Assert.StartsWith("<p>&gt;&gt;&gt;", MarkdownHtml.Of(new string('>', 10_000) + "<b>", under: 4, "rubrik"), StringComparison.Ordinal);

    [Fact]
    public void A_plain_text_is_shown_as_it_stands() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
        {
            // White space at the ends of a line and control characters are not Markdown's to keep.
            var words = string.Join(' ', string.Concat(text.Get.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter))).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            var html = MarkdownHtml.Of($"x{Markdown.Plain(words)}x", under: 4, "rubrik").Trim();
            Assert.Equal($"x{words}x", WebUtility.HtmlDecode(html["<p>".Length..^"</p>".Length]));
        }).QuickCheckThrowOnFailure();
}
