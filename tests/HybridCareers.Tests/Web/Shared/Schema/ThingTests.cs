using HybridCareers.Web.Shared.Schema;

namespace HybridCareers.Tests.Web.Shared.Schema;

public class ThingTests
{
    [Fact]
    public void What_is_not_known_leaves_no_trace_and_addresses_are_full() => Thing.Write(
        [new Thing { ["@type"] = "T", ["name"] = "</script>", ["none"] = null, ["several"] = (List<string>)[], ["url"] = "/a", ["text"] = "/b", ["position"] = 2, ["free"] = false }], path => "https://x.example" + path)
        .Should().Be("""{"@type":"T","name":"\u003C/script\u003E","url":"https://x.example/a","text":"/b","position":2,"free":false}""");

    [Fact]
    public void Things_hold_things_and_several_stand_in_a_list() => Thing.Write(
        [new Thing { ["part"] = new Thing { ["item"] = "/c" } }, new Thing { ["citation"] = (List<object>)[new Thing { ["@id"] = "/d" }, "e"] }], path => "#" + path)
        .Should().Be("""[{"part":{"item":"#/c"}},{"citation":[{"@id":"#/d"},"e"]}]""");

    [Fact]
    public void A_value_of_another_sort_is_refused_with_its_field()
    {
        var write = () => Thing.Write([new Thing { ["hours"] = 1.5m }], path => path);
        write.Should().Throw<NotSupportedException>().WithMessage("*'hours'*Decimal*");
    }
}
